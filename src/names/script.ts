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

/** First code unit of each range, ascending, multiples of 16; a range reaches to the next. From Unicode's Blocks.txt. */
export const SCRIPT_RANGES: readonly (readonly [number, Script])[] = [
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

const SCRIPTS: readonly Script[] = [...new Set(SCRIPT_RANGES.map(([, script]) => script))];

/** For every sixteen units, the place of their script in `SCRIPTS`. */
const scriptsBy16 = new Uint8Array(0x1000);
for (const [first, script] of SCRIPT_RANGES) scriptsBy16.fill(SCRIPTS.indexOf(script), first >> 4);

/** The script of a folded UTF-16 unit that is part of a word. Surrogates of letters are of the Han extensions. */
export function scriptOf(unit: number): Script {
  return SCRIPTS[scriptsBy16[unit >> 4] ?? 0] ?? 'alphabetic';
}

/** Scripts written without spaces between words: a name may start and end anywhere in a run of them. */
export function isUnspaced(script: Script): boolean {
  return script === 'han' || script === 'hiragana' || script === 'katakana' || script === 'thai';
}
