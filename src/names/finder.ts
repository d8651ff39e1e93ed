import { MAX_PREFIX_LETTERS } from './affixes.ts';
import { endOfName, isPrefixLetter, startsKatakana } from './boundary.ts';
import {
  END,
  EXPANDS,
  expansionOf,
  FIRST_WORD_UNIT,
  FoldedWindow,
  foldTable,
  foldUnit,
  IGNORABLE,
} from './fold.ts';
import { NameFlag } from './index-format.ts';
import {
  ALPHABETIC,
  extendHash,
  FIRST_BEYOND_ALPHABETIC,
  HASH_PRIME,
  HASH_SEED,
  PREFIXING,
  RUN_KEY_UNITS,
  UNSPACED,
  WORD_KEY_UNITS,
  type WordClass,
  wordClassOf,
} from './name-key.ts';
import { hasFlag, type NamesIndex, spread } from './names-index.ts';

/** A name's form at a place of the text, with right edges. Offsets are UTF-16 code units, end exclusive. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** The names of the index that this form writes, strongest first. */
  readonly names: readonly number[];
}

/** Answers whether an occurrence stands; see `Finder.find`. */
export type Accept = (occurrence: Occurrence) => boolean;

interface Match {
  readonly name: number;
  readonly length: number;
  end: number;
}

/** A shorter strong name with a glued ending meets other words too often (BYDs, but also BOEs). */
const MIN_UNITS_TO_INFLECT = 4;

/**
 * Finds the forms of all names of an index in a text, leftmost and longest first, never overlapping.
 *
 * One pass over the text: each word's first units are hashed as they come and each prefix is looked up in a bit
 * filter; only where a bit is set is the text compared with names. Names are therefore found from the start of a
 * word on, and in scripts without spaces from each unit on.
 */
export class Finder {
  private readonly window = new FoldedWindow();
  private readonly filter: Uint32Array;
  private readonly filterMask: number;
  private readonly index: NamesIndex;

  constructor(index: NamesIndex) {
    this.index = index;
    this.filter = index.keys.filter;
    this.filterMask = index.keys.filterMask;
  }

  /**
   * Calls `accept` for each occurrence, in order. When it answers false (the words around say that it means something
   * else), the search goes on inside the occurrence as if it weren't there.
   */
  find(text: string, accept: Accept): void {
    const { filter, filterMask } = this;
    const length = text.length;
    let units = 0;
    let hash = HASH_SEED;
    let start = 0;
    let wordClass: WordClass = ALPHABETIC;
    for (let at = 0; at < length; at++) {
      const raw = text.charCodeAt(at);
      const unit = foldTable[raw] || foldUnit(raw);
      if (unit < FIRST_WORD_UNIT) {
        if (unit === IGNORABLE) continue;
        if (unit !== EXPANDS) {
          units = 0;
          continue;
        }
        const codePoint = text.codePointAt(at) ?? 0;
        const first = expansionOf(codePoint).charCodeAt(0);
        if (first >= FIRST_WORD_UNIT && units < WORD_KEY_UNITS) {
          const end = this.compareWord(text, units === 0 ? at : start, wordClassOf(first), accept);
          at = Math.max(at, end - 1);
        }
        units = first >= FIRST_WORD_UNIT ? WORD_KEY_UNITS : 0;
        if (codePoint > 0xffff && text.codePointAt(at) === codePoint) at++;
        continue;
      }
      if (unit < FIRST_BEYOND_ALPHABETIC) {
        if (wordClass !== ALPHABETIC) {
          wordClass = ALPHABETIC;
          units = 0;
        }
        if (units >= WORD_KEY_UNITS) continue;
        if (units === 0) {
          hash = HASH_SEED;
          start = at;
        }
        units++;
        hash = Math.imul(hash ^ unit, HASH_PRIME);
        const bit = spread(hash) & filterMask;
        if ((((filter[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 0) continue;
        const end = this.compareAt(text, start, hash, accept);
        if (end < 0) continue;
        at = end - 1;
        units = WORD_KEY_UNITS;
        continue;
      }
      const found = wordClassOf(unit);
      if (found === UNSPACED) {
        wordClass = UNSPACED;
        units = 0;
        const end = this.compareRun(text, at, unit, accept);
        if (end > 0) at = end - 1;
        continue;
      }
      if (found !== wordClass) {
        wordClass = found;
        units = 0;
      }
      if (units > 0) continue;
      units = WORD_KEY_UNITS;
      start = at;
      const end = this.compareWord(text, at, found, accept);
      if (end > 0) at = end - 1;
    }
  }

  /** Compares at a unit of an unspaced script; a name may be keyed by it alone or with the next. */
  private compareRun(text: string, at: number, unit: number, accept: Accept): number {
    const { keys } = this.index;
    const one = extendHash(HASH_SEED, unit);
    if (!keys.mayHave(one) && at + 1 < text.length) {
      const raw = text.charCodeAt(at + 1);
      const next = foldTable[raw] || foldUnit(raw);
      if (next >= FIRST_WORD_UNIT && !keys.mayHave(extendHash(one, next))) return -1;
    }
    if (at > 0 && !startsKatakana(foldUnit(text.charCodeAt(at - 1)), unit)) return -1;
    return this.compareWord(text, at, UNSPACED, accept);
  }

  /** Compares at the start of a word, by each key its first units may have; the longest key has the longest names. */
  private compareWord(text: string, start: number, wordClass: WordClass, accept: Accept): number {
    const end = this.compareByKeys(text, start, wordClass, accept);
    if (end > 0 || wordClass !== PREFIXING) return end;
    const { window } = this;
    for (let glued = 1; glued <= MAX_PREFIX_LETTERS; glued++) {
      window.reset(text, start);
      const letter = window.unit(glued - 1);
      if (letter === END || !isPrefixLetter(letter)) return -1;
      window.unit(glued);
      const found = this.compareByKeys(text, window.endOf(glued - 1), wordClass, accept);
      if (found > 0) return found;
    }
    return -1;
  }

  private compareByKeys(text: string, start: number, wordClass: WordClass, accept: Accept): number {
    const { window, index } = this;
    const most = wordClass === UNSPACED ? RUN_KEY_UNITS : WORD_KEY_UNITS;
    const keys: number[] = [];
    window.reset(text, start);
    let hash = HASH_SEED;
    for (let position = 0; position < most; position++) {
      const unit = window.unit(position);
      if (unit < FIRST_WORD_UNIT || wordClassOf(unit) !== wordClass) break;
      hash = extendHash(hash, unit);
      if (index.keys.mayHave(hash)) keys.push(hash);
    }
    for (let key = keys.pop(); key !== undefined; key = keys.pop()) {
      const end = this.compareAt(text, start, key, accept);
      if (end > 0) return end;
    }
    return -1;
  }

  /** Compares the text from `start` with all names of a key; gives the end of the longest accepted one, or -1. */
  private compareAt(text: string, start: number, key: number, accept: Accept): number {
    const { index, window } = this;
    const group = index.keys.find(key);
    if (group < 0) return -1;
    const first = Math.floor(group / 0x10000);
    const size = group % 0x10000;
    window.reset(text, start);
    const matches: Match[] = [];
    for (let name = first; name < first + size; name++) {
      const length = this.matchLength(name);
      if (length > 0) matches.push({ name, length, end: 0 });
    }
    if (matches.length === 0) return -1;
    for (const match of matches) match.end = window.endOf(match.length - 1);
    matches.sort((a, b) => b.end - a.end || this.demand(a.name) - this.demand(b.name));
    for (let at = 0; at < matches.length; ) {
      const end = matches[at]?.end ?? 0;
      const names: number[] = [];
      for (; matches[at]?.end === end; at++) names.push(matches[at]?.name ?? 0);
      if (accept({ start, end, names })) return end;
    }
    return -1;
  }

  /** How many folded units of the window the name takes, endings included; -1 when it isn't there. */
  private matchLength(name: number): number {
    const { index, window } = this;
    const from = index.starts[name] ?? 0;
    const length = (index.starts[name + 1] ?? 0) - from;
    for (let position = 0; position < length; position++) {
      if (window.unit(position) !== index.folded.charCodeAt(from + position)) return -1;
    }
    const stem = hasFlag(index, name, NameFlag.stem);
    const inflects = length >= MIN_UNITS_TO_INFLECT && !hasFlag(index, name, NameFlag.weak);
    return endOfName(window, length, { stem, inflects });
  }

  private demand(name: number): number {
    return (this.index.flags[name] ?? 0) & (NameFlag.weak | NameFlag.cased | NameFlag.product);
  }
}
