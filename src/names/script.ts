/** The scripts whose word edges differ. `alphabetic` joins Latin, Greek, Cyrillic and digits: words end where they end. */
export type Script =
  | 'alphabetic'
  | 'cyrillic'
  | 'hebrew'
  | 'arabic'
  | 'indic'
  | 'thai'
  | 'hangul'
  | 'han'
  | 'hiragana'
  | 'katakana';

/** First code unit of each range, ascending; a range reaches to the next. From Unicode's Blocks.txt. */
const RANGES: readonly (readonly [number, Script])[] = [
  [0x0000, 'alphabetic'],
  [0x0400, 'cyrillic'],
  [0x0530, 'alphabetic'],
  [0x0590, 'hebrew'],
  [0x0600, 'arabic'],
  [0x0780, 'indic'],
  [0x0e00, 'thai'],
  [0x1000, 'indic'],
  [0x1100, 'hangul'],
  [0x1200, 'alphabetic'],
  [0x2e80, 'han'],
  [0x3040, 'hiragana'],
  [0x30a0, 'katakana'],
  [0x3100, 'han'],
  [0x3130, 'hangul'],
  [0x3190, 'han'],
  [0x31f0, 'katakana'],
  [0x3200, 'han'],
  [0xa000, 'alphabetic'],
  [0xac00, 'hangul'],
  [0xd800, 'han'],
  [0xe000, 'alphabetic'],
  [0xf900, 'han'],
  [0xfb00, 'alphabetic'],
];

/** The script of a folded UTF-16 unit that is part of a word. Surrogates of letters are of the Han extensions. */
export function scriptOf(unit: number): Script {
  let low = 0;
  let high = RANGES.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const range = RANGES[middle];
    if (range && range[0] <= unit) low = middle;
    else high = middle;
  }
  return RANGES[low]?.[1] ?? 'alphabetic';
}

/** Scripts written without spaces between words: a name may start and end anywhere in a run of them. */
export function isUnspaced(script: Script): boolean {
  return script === 'han' || script === 'hiragana' || script === 'katakana' || script === 'thai';
}
