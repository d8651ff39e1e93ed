import { isWordUnit } from '../fold.ts';
import { SCRIPT_RANGES, type Script } from '../script.ts';

/**
 * Where a name can be looked up from: a hash over the first units of its first word.
 *
 * Words of spaced scripts are keyed by up to `WORD_KEY_UNITS` units, so that an inflected form still leads to its
 * name; unspaced ones by up to `RUN_KEY_UNITS`, for there a name may start at any unit.
 */
export const WORD_KEY_UNITS = 6;
export const RUN_KEY_UNITS = 2;

/** A shorter name with a glued ending meets other words too often (BYDs, but also BOEs). */
export const MIN_UNITS_TO_INFLECT = 4;

/** FNV-1a's offset basis and prime (Fowler, Noll, Vo; RFC 9923), over 16-bit units. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

export function extendHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME);
}

/** How the hot loop tells words apart: a new word starts where this changes. */
export type WordClass = 1 | 2 | 3 | 4;
export const ALPHABETIC: WordClass = 1;
/** Hebrew and Arabic: one-letter words are glued in front. */
export const PREFIXING: WordClass = 2;
export const SPACED: WordClass = 3;
export const UNSPACED: WordClass = 4;

/** First unit that is neither Latin, Greek nor Cyrillic. */
export const FIRST_BEYOND_ALPHABETIC = 0x0590;

function classOfScript(script: Script): WordClass {
  switch (script) {
    case 'alphabetic':
    case 'cyrillic':
      return ALPHABETIC;
    case 'hebrew':
    case 'arabic':
      return PREFIXING;
    case 'indic':
    case 'hangul':
      return SPACED;
    case 'thai':
    case 'han':
    case 'hiragana':
    case 'katakana':
      return UNSPACED;
  }
}

/** For every sixteen units, the class of the words that they are in. */
const classesBy16 = new Uint8Array(0x1000);
for (const [first, script] of SCRIPT_RANGES) classesBy16.fill(classOfScript(script), first >> 4);

/** How the hot loop takes a folded unit that is part of a word. */
export function wordClassOf(unit: number): WordClass {
  switch (classesBy16[unit >> 4]) {
    case PREFIXING:
      return PREFIXING;
    case SPACED:
      return SPACED;
    case UNSPACED:
      return UNSPACED;
    default:
      return ALPHABETIC;
  }
}

/** How many units of a folded name its key is made of. */
export function keyLengthOf(folded: string): number {
  const wordClass = wordClassOf(folded.charCodeAt(0));
  const most = wordClass === UNSPACED ? RUN_KEY_UNITS : WORD_KEY_UNITS;
  let length = 0;
  while (length < Math.min(folded.length, most)) {
    const unit = folded.charCodeAt(length);
    if (!isWordUnit(unit) || wordClassOf(unit) !== wordClass) break;
    length++;
  }
  return length;
}

/** The key of a folded name. */
export function keyOf(folded: string): number {
  const length = keyLengthOf(folded);
  let hash = HASH_SEED;
  for (let at = 0; at < length; at++) hash = extendHash(hash, folded.charCodeAt(at));
  return hash;
}
