/** What is timed: the floor, the page script's scan with more and fewer names, and the usual ways to find 10,000. */
export const CONTESTANTS = [
  'floor',
  'scan',
  'scan of few',
  'scan of many',
  'RegExp',
  'Aho-Corasick',
  'token map',
] as const;
export type Contestant = (typeof CONTESTANTS)[number];

/** How many names the smallest and the largest index have; the others have `--names`. */
export const FEW_NAMES = 100;
export const MANY_NAMES = 100_000;
