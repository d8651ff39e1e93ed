import { isWordUnit } from '../fold.ts';
import { FIRST_BEYOND_ALPHABETIC } from '../forms/name-key.ts';

const BITS = 0x2000;

/** Where the beginning of a word is in the set, of which the third unit is 0 if there is none. */
function bitOf(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 31 + third) & (BITS - 1);
}

/**
 * With which units the words of a text in phrase form may begin: nearly all words that are looked for in it are told by one
 * look to be nowhere. Where words aren't parted by spaces, or have letters glued before them, each unit may begin one.
 */
export class BeginningSet {
  private readonly bits = new Uint32Array(BITS / 32);

  static of(form: string): BeginningSet {
    const set = new BeginningSet();
    let before = 0;
    let first = form.charCodeAt(0);
    let second = form.charCodeAt(1);
    for (let at = 2; at <= form.length; at++) {
      const third = at < form.length ? form.charCodeAt(at) : 0;
      if (!isAlphabetic(before) || !isAlphabetic(first)) {
        set.add(bitOf(first, second, 0));
        set.add(bitOf(first, second, third));
      }
      before = first;
      first = second;
      second = third;
    }
    return set;
  }

  /** Whether a word may begin within; its `beginning` is given by `beginningOf`. */
  mayHave(beginning: number): boolean {
    return beginning < 0 || (((this.bits[beginning >> 5] ?? 0) >>> (beginning & 31)) & 1) === 1;
  }

  private add(bit: number): void {
    this.bits[bit >> 5] = (this.bits[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
}

function isAlphabetic(unit: number): boolean {
  return isWordUnit(unit) && unit < FIRST_BEYOND_ALPHABETIC;
}

/** The beginning of a word, for `BeginningSet.mayHave`; negative for a word of one unit. */
export function beginningOf(word: string): number {
  if (word.length < 2) return -1;
  return bitOf(word.charCodeAt(0), word.charCodeAt(1), word.length > 2 ? word.charCodeAt(2) : 0);
}
