/** The page script's scan with the usual number of names, with fewer and with more. */
export const SCANS = ['scan', 'scan of few', 'scan of many'] as const;

/** The usual ways to find the same names as `scan`. */
export const PEERS = [
  'RegExp gi',
  'RegExp giu',
  'RegExp trie',
  'token map',
  'ahocorasick',
  'modern-ahocorasick',
] as const;
export type Peer = (typeof PEERS)[number];

/** What is timed cold and warm. */
export const CONTESTANTS = ['floor', ...SCANS, ...PEERS] as const;

/** A highlighter that takes a list of words. It has but few names and one run: it takes hundreds of times the floor, and changes the page. */
export const HIGHLIGHTER = 'mark.js' as const;

export type Contestant = (typeof CONTESTANTS)[number] | typeof HIGHLIGHTER;

/** How many names the smallest and the largest index have; the others have `--names`. */
export const FEW_NAMES = 100;
export const MANY_NAMES = 100_000;
