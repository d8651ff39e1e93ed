declare const browser: typeof chrome | undefined;

/** The browser's calls for extensions, as content scripts have them. */
export function extensionApi(): typeof chrome {
  return typeof browser === 'undefined' ? chrome : browser;
}

/** Loads another part of the page script, a module of the package. The page can't tell (`parts.ts`). */
export function loadPart<Part>(file: string): Promise<Part> {
  return import(/* @vite-ignore */ extensionApi().runtime.getURL(file));
}
