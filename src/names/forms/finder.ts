import {
  EXPANDS,
  expansionOf,
  FIRST_WORD_UNIT,
  FoldedWindow,
  foldTable,
  foldUnit,
  IGNORABLE,
  isWordUnit,
  OTHER,
  SPACE,
  UNKNOWN,
} from '../fold.ts';
import { BEGINNING_UNITS, type FormFilter, NO_SECOND, SECOND_UNITS } from './form-filter.ts';
import {
  ALPHABETIC,
  extendHash,
  FIRST_BEYOND_ALPHABETIC,
  HASH_PRIME,
  HASH_SEED,
  MIN_UNITS_TO_INFLECT,
  PREFIXING,
  UNSPACED,
  WORD_KEY_UNITS,
  type WordClass,
  wordClassOf,
} from './name-key.ts';

/**
 * Looks closely at a place where a form may begin, a word of the given class. Gives the UTF-16 offset from which to go
 * on: behind what was found there, or -1 when nothing was.
 */
export type Look = (text: string, start: number, wordClass: WordClass) => number;

/** How many letters may be glued before a form in Hebrew and Arabic. */
const MAX_GLUED = 4;
/** No first word of a form is longer: `MAX_FORM_LENGTH`. */
const MAX_WORD_UNITS = 255;

/**
 * Finds the places of a text where forms of a table may begin, by their filter alone: from the start of a word on, and in
 * scripts without spaces from each unit on.
 */
export class Finder {
  private readonly filter: FormFilter;
  private readonly window = new FoldedWindow();

  constructor(filter: FormFilter) {
    this.filter = filter;
  }

  /** Calls `look` for each place in order. */
  find(text: string, look: Look): void {
    const { length } = text;
    for (let at = this.nextPlace(text, 0); at < length; at = this.nextPlace(text, at)) {
      at = this.passPlace(text, at, look);
    }
  }

  /**
   * The next place from `from` on that needs a closer look: a word that the filter knows the key of, or anything but words
   * of regular alphabetic letters and what stands between them.
   *
   * This is the hot loop. Each word's first letters are hashed as they come and asked for once, at their end. It does
   * nothing else, not even rarely: while the page script is new, the engine's first fast code gives up at each step that it
   * hasn't seen taken, and begins anew.
   */
  private nextPlace(text: string, from: number): number {
    const { presence, presenceMask } = this.filter;
    const table = foldTable;
    const { length } = text;
    let at = from;
    while (at < length) {
      let unit = table[text.charCodeAt(at)] ?? 0;
      if (unit < FIRST_WORD_UNIT) {
        if (unit <= EXPANDS) return at;
        at++;
        continue;
      }
      if (unit >= FIRST_BEYOND_ALPHABETIC) return at;
      const start = at;
      const keyEnd = at + WORD_KEY_UNITS;
      let key = HASH_SEED;
      do {
        key = Math.imul(key ^ unit, HASH_PRIME);
        at++;
        unit = at < length ? (table[text.charCodeAt(at)] ?? 0) : SPACE;
      } while (unit >= FIRST_WORD_UNIT && unit < FIRST_BEYOND_ALPHABETIC && at < keyEnd);
      while (unit >= FIRST_WORD_UNIT && unit < FIRST_BEYOND_ALPHABETIC) {
        at++;
        unit = at < length ? (table[text.charCodeAt(at)] ?? 0) : SPACE;
      }
      if (unit <= EXPANDS) return start;
      const bits = (1 << (key >>> 22)) | (1 << (key >>> 27));
      if (((presence[(key ^ (key >>> 15)) & presenceMask] ?? 0) & bits) === bits) return start;
    }
    return length;
  }

  /** Looks closer at a place that `nextPlace` gave, and gives the offset from which to go on. */
  private passPlace(text: string, start: number, look: Look): number {
    let unit = foldTable[text.charCodeAt(start)] ?? 0;
    if (unit < FIRST_WORD_UNIT) return this.passRare(text, start, unit, look);
    if (unit >= FIRST_BEYOND_ALPHABETIC) return this.passBeyond(text, start, unit, look);
    let key = HASH_SEED;
    let end = start;
    while (unit >= FIRST_WORD_UNIT && unit < FIRST_BEYOND_ALPHABETIC) {
      if (end - start < WORD_KEY_UNITS) key = extendHash(key, unit);
      end++;
      unit = end < text.length ? (foldTable[text.charCodeAt(end)] ?? 0) : SPACE;
    }
    if (unit <= EXPANDS) return this.passIrregular(text, start, end, unit, look);
    if (!this.mayStandPlainly(text, start, end, key)) return end;
    return Math.max(end, look(text, start, ALPHABETIC));
  }

  /** As `mayStand`, for an alphabetic word of regular letters up to `end`: what most are. */
  private mayStandPlainly(text: string, start: number, end: number, key: number): boolean {
    const { filter } = this;
    const last = Math.min(end, start + BEGINNING_UNITS);
    let hash = HASH_SEED;
    for (let at = start; at < last; ) {
      hash = extendHash(hash, foldTable[text.charCodeAt(at)] ?? 0);
      at++;
      const mayEnd = at === end || at - start >= MIN_UNITS_TO_INFLECT;
      if (mayEnd && filter.begins(extendHash(hash, NO_SECOND))) return true;
    }
    if (foldTable[text.charCodeAt(end)] === OTHER || end === text.length) return false;
    let beginning = key;
    for (let at = end + 1; at <= end + SECOND_UNITS; at++) {
      const unit = foldTable[text.charCodeAt(at)] ?? UNKNOWN;
      // Not one space and then letters: the thorough way tells what it is.
      if (unit < FIRST_WORD_UNIT) return this.mayStand(text, start, ALPHABETIC);
      beginning = extendHash(beginning, unit);
    }
    return filter.begins(beginning);
  }

  /** Passes one unit that is neither letter nor punctuation: an invisible character, an expansion, one not yet known. */
  private passRare(text: string, at: number, unit: number, look: Look): number {
    if (unit === UNKNOWN) {
      // Learning its folded value is all there is to do: the next look at this place finds it.
      foldUnit(text.charCodeAt(at));
      return at;
    }
    return unit === EXPANDS ? this.passExpansion(text, at, look) : at + 1;
  }

  /** Passes an alphabetic word that has an irregular unit at `at`. */
  private passIrregular(text: string, start: number, at: number, unit: number, look: Look): number {
    if (unit === UNKNOWN) {
      foldUnit(text.charCodeAt(at));
      return start;
    }
    return this.passOther(text, start, ALPHABETIC, at, look);
  }

  /** Passes a word beyond the alphabetic scripts, or units of one without spaces. */
  private passBeyond(text: string, start: number, unit: number, look: Look): number {
    const wordClass = wordClassOf(unit);
    const plain = wordClass === UNSPACED ? this.passRun(text, start) : this.passWord(text, start, wordClass);
    return plain > start ? plain : this.passOther(text, start, wordClass, start + 1, look);
  }

  /** Passes regular units of scripts without spaces, up to one at which a form may begin. */
  private passRun(text: string, start: number): number {
    let at = start;
    let unit = foldTable[text.charCodeAt(at)] ?? UNKNOWN;
    while (unit >= FIRST_BEYOND_ALPHABETIC && wordClassOf(unit) === UNSPACED) {
      const next = at + 1 < text.length ? (foldTable[text.charCodeAt(at + 1)] ?? UNKNOWN) : SPACE;
      if (this.mayBeginWith(unit, next)) break;
      unit = next;
      at++;
    }
    return at;
  }

  /** Passes a word of a class with spaces, if all its units are regular and no form may begin in it. */
  private passWord(text: string, start: number, wordClass: WordClass): number {
    const lastGlued = start + (wordClass === PREFIXING ? MAX_GLUED : 0);
    let at = start;
    let unit = foldTable[text.charCodeAt(at)] ?? UNKNOWN;
    while (unit >= FIRST_BEYOND_ALPHABETIC && wordClassOf(unit) === wordClass) {
      const next = at + 1 < text.length ? (foldTable[text.charCodeAt(at + 1)] ?? UNKNOWN) : SPACE;
      if (at <= lastGlued && this.mayBeginWith(unit, next)) return start;
      unit = next;
      at++;
    }
    return unit <= EXPANDS ? start : at;
  }

  /** Whether a form may begin with these two units, of the first of which the class is none of alphabetic words. */
  private mayBeginWith(first: number, second: number): boolean {
    const { filter } = this;
    const hash = extendHash(HASH_SEED, first);
    if (!filter.mayBegin(hash)) return false;
    // An irregular unit can be anything, and a word may be all of a form.
    return (
      second <= EXPANDS ||
      filter.mayBegin(extendHash(hash, second)) ||
      filter.mayBegin(extendHash(hash, NO_SECOND))
    );
  }

  /** Passes a word of another script, or a unit of one without spaces. It goes on at least to `next`. */
  private passOther(text: string, at: number, wordClass: WordClass, next: number, look: Look): number {
    const found = this.mayStand(text, at, wordClass) ? look(text, at, wordClass) : -1;
    if (wordClass === UNSPACED) return Math.max(found, next);
    return Math.max(found, endOfWord(text, next, wordClass));
  }

  /** Passes a character that folds to several units: a ligature, or one outside the Basic Multilingual Plane. */
  private passExpansion(text: string, at: number, look: Look): number {
    const codePoint = text.codePointAt(at) ?? 0;
    const next = at + lengthOf(codePoint);
    const first = expansionOf(codePoint).charCodeAt(0);
    return first >= FIRST_WORD_UNIT ? this.passOther(text, at, wordClassOf(first), next, look) : next;
  }

  /** Whether a form may stand at the start of a word, as far as the filter can tell. */
  private mayStand(text: string, start: number, wordClass: WordClass): boolean {
    const { window } = this;
    window.reset(text, start);
    const mostGlued = wordClass === PREFIXING ? MAX_GLUED : 0;
    for (let glued = 0; glued <= mostGlued; glued++) if (this.mayBegin(glued, wordClass)) return true;
    return false;
  }

  /** Whether a form may begin with the window's unit at `first`. */
  private mayBegin(first: number, wordClass: WordClass): boolean {
    const { window, filter } = this;
    let hash = HASH_SEED;
    let key = HASH_SEED;
    let units = 0;
    for (let goesOn = this.isOf(wordClass, first); goesOn && units < BEGINNING_UNITS; ) {
      hash = extendHash(hash, window.unit(first + units));
      units++;
      if (units <= WORD_KEY_UNITS) key = hash;
      if (wordClass !== ALPHABETIC && units <= 2 && !filter.mayBegin(hash)) return false;
      goesOn = this.isOf(wordClass, first + units);
      const mayEnd = !goesOn || wordClass !== ALPHABETIC || units >= MIN_UNITS_TO_INFLECT;
      if (mayEnd && filter.begins(extendHash(hash, NO_SECOND))) return true;
    }
    return wordClass === ALPHABETIC && this.mayGoOn(first + units, key);
  }

  /** Whether a form with a first word of this key may go on behind the word that `at` is in or behind. */
  private mayGoOn(at: number, key: number): boolean {
    const { window, filter } = this;
    let end = at;
    while (end < MAX_WORD_UNITS && this.isOf(ALPHABETIC, end)) end++;
    if (window.unit(end) !== SPACE) return false;
    let beginning = key;
    for (let next = end + 1; next <= end + SECOND_UNITS; next++) {
      const unit = window.unit(next);
      if (!isWordUnit(unit)) return false;
      beginning = extendHash(beginning, unit);
    }
    return filter.begins(beginning);
  }

  private isOf(wordClass: WordClass, position: number): boolean {
    const unit = this.window.unit(position);
    return isWordUnit(unit) && wordClassOf(unit) === wordClass;
  }
}

/** The offset behind the word of the given class that `at` stands in. */
function endOfWord(text: string, at: number, wordClass: WordClass): number {
  let end = at;
  while (end < text.length) {
    let unit = foldUnit(text.charCodeAt(end));
    let length = 1;
    if (unit === EXPANDS) {
      const codePoint = text.codePointAt(end) ?? 0;
      length = lengthOf(codePoint);
      unit = expansionOf(codePoint).charCodeAt(0);
    }
    if (unit !== IGNORABLE && !(unit >= FIRST_WORD_UNIT && wordClassOf(unit) === wordClass)) break;
    end += length;
  }
  return end;
}

function lengthOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}
