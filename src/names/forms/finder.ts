import {
  EXPANDS,
  expansionOf,
  FIRST_WORD_UNIT,
  foldTable,
  foldUnit,
  HYPHEN,
  IGNORABLE,
  SPACE,
  UNKNOWN,
} from '../fold.ts';
import { type Accept, FormComparer } from './form-comparer.ts';
import type { FormRules } from './form-rules.ts';
import type { FormTable } from './form-table.ts';
import { ALIVE, DEAD, FIRST, filterBits, NO_SECOND, PAIR_UNITS, SINGLE, spread } from './key-table.ts';
import {
  ALPHABETIC,
  extendHash,
  FIRST_BEYOND_ALPHABETIC,
  FIRST_LOOK_UNITS,
  HASH_PRIME,
  HASH_SEED,
  UNSPACED,
  WORD_KEY_UNITS,
  type WordClass,
  wordClassOf,
} from './name-key.ts';

/**
 * Finds the forms of a table in a text, leftmost and longest first, never overlapping.
 *
 * One pass over the text: each word's first units are hashed as they come and each prefix is looked up in a bit
 * filter; only where a bit is set is the text compared with forms. Forms are therefore found from the start of a
 * word on, and in scripts without spaces from each unit on.
 */
export class Finder {
  private readonly presence: Uint32Array;
  private readonly presenceMask: number;
  private readonly filter: Uint32Array;
  private readonly filterMask: number;
  private readonly forms: FormTable;
  private readonly rules: FormRules;
  private readonly comparer: FormComparer;

  constructor(forms: FormTable, rules: FormRules) {
    this.forms = forms;
    this.rules = rules;
    this.comparer = new FormComparer(forms, rules);
    this.presence = forms.keys.presence;
    this.presenceMask = forms.keys.presenceMask;
    this.filter = forms.keys.filter;
    this.filterMask = forms.keys.filterMask;
  }

  /**
   * Calls `accept` for each occurrence that starts in `[from, to)`, in order. When it answers false (the words around say
   * that it means something else), the search goes on inside the occurrence as if it weren't there. Returns the offset
   * from which to go on: that behind the last word or occurrence. `from` must not be within a word.
   *
   * Words of Latin, Greek and Cyrillic letters and digits are hashed here as their letters come, until no form begins
   * so, and then only passed: the two inner loops are the hot ones, written out because a call per word doubles
   * their cost. All else is rare enough for methods.
   */
  find(text: string, accept: Accept, from = 0, to = text.length): number {
    const { filter, filterMask, presence, presenceMask } = this;
    const table = foldTable;
    const length = text.length;
    let at = from;
    while (at < to) {
      const start = at;
      let unit = table[text.charCodeAt(at)] ?? 0;
      if (unit < FIRST_WORD_UNIT) {
        if (unit > EXPANDS) at++;
        else at = this.passRare(text, at, unit, accept);
        continue;
      }
      if (unit >= FIRST_BEYOND_ALPHABETIC) {
        at = this.passOther(text, at, unit, accept);
        continue;
      }
      let hash = HASH_SEED;
      let found = false;
      for (let units = 1; units <= WORD_KEY_UNITS; units++) {
        hash = Math.imul(hash ^ unit, HASH_PRIME);
        at++;
        unit = at < length ? (table[text.charCodeAt(at)] ?? 0) : SPACE;
        if (unit === UNKNOWN) unit = foldUnit(text.charCodeAt(at));
        const ends = unit < FIRST_WORD_UNIT || unit >= FIRST_BEYOND_ALPHABETIC;
        if (units < FIRST_LOOK_UNITS && !ends) continue;
        const bits = filterBits(hash);
        if (((presence[spread(hash) & presenceMask] ?? 0) & bits) !== bits) break;
        const slot = spread(hash) & filterMask;
        const state = ((filter[slot >> 3] ?? 0) >>> ((slot & 7) << 2)) & 15;
        if (state === DEAD) break;
        if (ends) {
          if (
            ((state & SINGLE) !== 0 && this.mayEnd(hash)) ||
            ((state & FIRST) !== 0 && this.mayGoOn(text, at, hash))
          ) {
            const end = this.comparer.compareAt(text, start, hash, units, at, accept);
            found = end > 0;
            if (found) at = end;
          }
          break;
        }
        if ((state & SINGLE) === 0 || !this.mayEnd(hash)) {
          if (units < WORD_KEY_UNITS || (state & FIRST) === 0) continue;
          // A first word that is longer than its key: only with its second word it is worth comparing.
          if (!this.mayGoOn(text, endOfRegular(text, at), hash)) continue;
        }
        // When a longer key may fit too, it has longer names: those of all keys are compared, the longest first.
        const end =
          (state & ALIVE) !== 0
            ? this.comparer.compareWord(text, start, ALPHABETIC, accept)
            : this.comparer.compareAt(text, start, hash, units, at, accept);
        found = end > 0;
        if (found) at = end;
        break;
      }
      while (at < length) {
        unit = table[text.charCodeAt(at)] ?? 0;
        if (unit === UNKNOWN) unit = foldUnit(text.charCodeAt(at));
        if (unit < FIRST_WORD_UNIT || unit >= FIRST_BEYOND_ALPHABETIC) break;
        at++;
      }
      // The word goes on with something invisible or a ligature: compare it again in the thorough way.
      if (at < length && unit <= EXPANDS) at = this.passIrregular(text, found ? -1 : start, at, accept);
    }
    return at;
  }

  /** Whether a form may end with the word of this hash, or go on in it. */
  private mayEnd(hash: number): boolean {
    return this.forms.keys.hasPair(extendHash(hash, NO_SECOND));
  }

  /**
   * Whether a form may go on behind the word that ends at `at` with the given hash. Only what can be told from regular
   * letters is: for all else the forms are compared.
   */
  private mayGoOn(text: string, at: number, hash: number): boolean {
    const separator = foldTable[text.charCodeAt(at)] ?? UNKNOWN;
    if (separator !== SPACE) return at < text.length && (separator <= EXPANDS || separator === HYPHEN);
    let pair = hash;
    for (let next = at + 1; next <= at + PAIR_UNITS; next++) {
      const unit = foldTable[text.charCodeAt(next)] ?? UNKNOWN;
      // More white space may come before the second word; one that is over so soon is kept as a single word's form.
      if (unit < FIRST_WORD_UNIT)
        return next < text.length && (unit <= EXPANDS || (unit === SPACE && next === at + 1));
      pair = Math.imul(pair ^ unit, HASH_PRIME);
    }
    return this.forms.keys.hasPair(pair);
  }

  /** Passes one unit that is neither letter nor punctuation: an invisible character, an expansion, one not yet known. */
  private passRare(text: string, at: number, unit: number, accept: Accept): number {
    if (unit === UNKNOWN) {
      // Learning its folded value is all there is to do: the next look at this place finds it.
      foldUnit(text.charCodeAt(at));
      return at;
    }
    return unit === EXPANDS ? this.passExpansion(text, at, accept) : at + 1;
  }

  /** Passes an alphabetic word that has an irregular unit at `at`; it is compared from `start` unless that is -1. */
  private passIrregular(text: string, start: number, at: number, accept: Accept): number {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit > EXPANDS && (unit < FIRST_WORD_UNIT || unit >= FIRST_BEYOND_ALPHABETIC)) return at;
    const end = start < 0 ? at : this.comparer.compareWord(text, start, ALPHABETIC, accept);
    return this.skipWord(text, Math.max(end, at), ALPHABETIC);
  }

  /** Passes a unit or a word of another script. */
  private passOther(text: string, at: number, unit: number, accept: Accept): number {
    const wordClass = wordClassOf(unit);
    if (wordClass === UNSPACED) {
      if (this.forms.keys.stateOf(extendHash(HASH_SEED, unit)) === DEAD) return at + 1;
      if (at > 0 && !this.rules.mayStart(foldUnit(text.charCodeAt(at - 1)), unit)) return at + 1;
      const end = this.comparer.compareWord(text, at, UNSPACED, accept);
      return end > 0 ? end : at + 1;
    }
    const end = this.comparer.compareWord(text, at, wordClass, accept);
    return this.skipWord(text, end > 0 ? end : at + 1, wordClass);
  }

  /** Passes a character that folds to several units: a ligature, or one outside the Basic Multilingual Plane. */
  private passExpansion(text: string, at: number, accept: Accept): number {
    const codePoint = text.codePointAt(at) ?? 0;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    const first = expansionOf(codePoint).charCodeAt(0);
    if (!(first >= FIRST_WORD_UNIT)) return next;
    const wordClass = wordClassOf(first);
    const end = this.comparer.compareWord(text, at, wordClass, accept);
    if (wordClass === UNSPACED) return end > 0 ? end : next;
    return this.skipWord(text, Math.max(next, end), wordClass);
  }

  /** The offset behind the word of the given class that `at` stands in. */
  private skipWord(text: string, at: number, wordClass: WordClass): number {
    let end = at;
    while (end < text.length) {
      const unit = foldUnit(text.charCodeAt(end));
      const isWord =
        unit === IGNORABLE ||
        unit === EXPANDS ||
        (unit >= FIRST_WORD_UNIT && wordClassOf(unit) === wordClass);
      if (!isWord) break;
      end++;
    }
    return end;
  }
}

/** The offset behind the alphabetic letters from `at` on, as far as they are regular. */
function endOfRegular(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end++) {
    const unit = foldTable[text.charCodeAt(end)] ?? UNKNOWN;
    if (unit < FIRST_WORD_UNIT || unit >= FIRST_BEYOND_ALPHABETIC) break;
  }
  return end;
}
