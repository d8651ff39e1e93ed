/** All names of the objects where an extension could leave one, and of what they inherit from. */
export function globalNames(): string[] {
  const { chrome, browser } = globalThis as { chrome?: object; browser?: object };
  const objects = {
    window,
    document,
    html: document.documentElement,
    navigator,
    performance,
    CSS,
    chrome,
    browser,
  };
  const names: string[] = [];
  for (const [of, object] of Object.entries(objects)) {
    for (let at = object, level = 0; at; at = Object.getPrototypeOf(at), level++)
      for (const key of Reflect.ownKeys(at)) names.push(`${of} ${level} ${String(key)}`);
  }
  return names.sort();
}
