import type { Rolldown } from 'vite';

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/**
 * What the popup shares with other pages is one file, and what it shares with the background too is another: the popup opens
 * under somebody's eyes, and each further file costs it milliseconds. The rest is split as the bundler likes; null
 * leaves that to it.
 */
export const POPUP_CHUNKS: Rolldown.CodeSplittingGroup = {
  debugName: 'popup',
  name(id, context) {
    const entries = entriesThatReach(id, context);
    const isOf = (entry: string) => [...entries].some((path) => path.includes(`/entrypoints/${entry}`));
    if (!isOf('popup') || entries.size === 1) return null;
    return isOf('background') ? 'shared' : 'surface';
  },
};

/** Paths of the entries that import the module, over however many others. */
function entriesThatReach(id: string, context: Context): ReadonlySet<string> {
  const entries = new Set<string>();
  const seen = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const module = context.getModuleInfo(next);
    if (module?.isEntry) entries.add(next);
    open.push(...(module?.importers ?? []), ...(module?.dynamicImporters ?? []));
  }
  return entries;
}
