/**
 * The browser's calls for extensions, as content scripts have them. Firefox has them under this name too, with promises as
 * of manifest version 3; of `browser`, Chromium before 148 knows nothing, and gives an element of the page with that id.
 */
export function extensionApi(): typeof chrome {
  return chrome;
}

/** Loads another part of the page script, a module of the package. The page can't tell (`parts.ts`). */
export function loadPart<Part>(file: string): Promise<Part> {
  return import(/* @vite-ignore */ extensionApi().runtime.getURL(file));
}
