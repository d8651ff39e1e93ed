import { MAX_PREFIX_LETTERS } from './affixes.ts';
import { endOfName, isPrefixLetter } from './boundary.ts';
import { END, FIRST_WORD_UNIT, FoldedWindow, foldTable, SPACE } from './fold.ts';
import { NameFlag } from './index-format.ts';
import { DEAD, WHOLE } from './key-table.ts';
import {
  ALPHABETIC,
  extendHash,
  FIRST_LOOK_UNITS,
  HASH_SEED,
  PREFIXING,
  RUN_KEY_UNITS,
  UNSPACED,
  WORD_KEY_UNITS,
  type WordClass,
  wordClassOf,
} from './name-key.ts';
import { hasFlag, type NamesIndex } from './names-index.ts';

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
  readonly end: number;
}

/** A shorter strong name with a glued ending meets other words too often (BYDs, but also BOEs). */
const MIN_UNITS_TO_INFLECT = 4;

/** Compares a text, at the places that the finder suspects, with the names of an index. */
export class NameComparer {
  private readonly window = new FoldedWindow();
  private readonly index: NamesIndex;

  constructor(index: NamesIndex) {
    this.index = index;
  }

  /** Compares at the start of a word, by each key its first units may have; the longest key has the longest names. */
  compareWord(text: string, start: number, wordClass: WordClass, accept: Accept): number {
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
    const firstLook = wordClass === ALPHABETIC ? FIRST_LOOK_UNITS : 1;
    const keys: { readonly key: number; readonly units: number }[] = [];
    window.reset(text, start);
    let hash = HASH_SEED;
    for (let units = 1; units <= most; units++) {
      const unit = window.unit(units - 1);
      if (unit < FIRST_WORD_UNIT || wordClassOf(unit) !== wordClass) break;
      hash = extendHash(hash, unit);
      const state = index.keys.stateOf(hash);
      if (state === DEAD && units >= firstLook) break;
      if (state >= WHOLE) keys.push({ key: hash, units });
    }
    for (const { key, units } of keys.reverse()) {
      const end = this.compareAt(text, start, key, units, -1, accept);
      if (end > 0) return end;
    }
    return -1;
  }

  /**
   * Compares the text from `start` with all names of a key of `keyUnits` units; gives the end of the longest accepted
   * one, or -1. `behindKey` is the raw offset behind the key where that is known without folding, else -1.
   */
  compareAt(
    text: string,
    start: number,
    key: number,
    keyUnits: number,
    behindKey: number,
    accept: Accept,
  ): number {
    const { index, window } = this;
    const group = index.keys.find(key);
    if (group < 0) return -1;
    const end = index.groups[group + 1] ?? 0;
    let matches: Match[] | undefined;
    for (let name = index.groups[group] ?? 0; name < end; name++) {
      if (behindKey >= 0 && this.isRuledOut(name, keyUnits, text, behindKey)) continue;
      window.reset(text, start);
      if (!this.isWritten(name, keyUnits)) continue;
      const length = this.lengthWithEnding(name);
      if (length < 0) continue;
      matches ??= [];
      matches.push({ name, end: window.endOf(length - 1) });
    }
    return matches === undefined ? -1 : this.acceptLongest(start, matches, accept);
  }

  /**
   * Whether the next letter of the text already differs from the name's, or, where a word ends, the first letter of
   * the next one. Only regular letters rule out; whatever needs folding is left to the thorough comparison.
   */
  private isRuledOut(name: number, keyUnits: number, text: string, behindKey: number): boolean {
    const { starts, folded } = this.index;
    let at = (starts[name] ?? 0) + keyUnits;
    const end = starts[name + 1] ?? 0;
    if (at >= end) return false;
    let unit = foldTable[text.charCodeAt(behindKey)] ?? 0;
    if (unit === SPACE && folded.charCodeAt(at) === SPACE) {
      unit = foldTable[text.charCodeAt(behindKey + 1)] ?? 0;
      at++;
    }
    return unit >= FIRST_WORD_UNIT && unit !== folded.charCodeAt(at);
  }

  private acceptLongest(start: number, matches: Match[], accept: Accept): number {
    matches.sort((a, b) => b.end - a.end || this.demand(a.name) - this.demand(b.name));
    for (let at = 0; at < matches.length; ) {
      const end = matches[at]?.end ?? 0;
      const names: number[] = [];
      for (; matches[at]?.end === end; at++) names.push(matches[at]?.name ?? 0);
      if (accept({ start, end, names })) return end;
    }
    return -1;
  }

  /** Whether the window begins with the name. What follows the key is looked at first: there the names differ. */
  private isWritten(name: number, keyUnits: number): boolean {
    const { index, window } = this;
    const from = index.starts[name] ?? 0;
    const length = (index.starts[name + 1] ?? 0) - from;
    for (let position = keyUnits; position < length; position++) {
      if (window.unit(position) !== index.folded.charCodeAt(from + position)) return false;
    }
    for (let position = 0; position < Math.min(keyUnits, length); position++) {
      if (window.unit(position) !== index.folded.charCodeAt(from + position)) return false;
    }
    return true;
  }

  /** How many folded units of the window the written name takes, endings included; -1 when another word begins so. */
  private lengthWithEnding(name: number): number {
    const { index, window } = this;
    const length = (index.starts[name + 1] ?? 0) - (index.starts[name] ?? 0);
    const stem = hasFlag(index, name, NameFlag.stem);
    const inflects = length >= MIN_UNITS_TO_INFLECT && !hasFlag(index, name, NameFlag.weak);
    return endOfName(window, length, { stem, inflects });
  }

  private demand(name: number): number {
    return (this.index.flags[name] ?? 0) & (NameFlag.weak | NameFlag.cased | NameFlag.product);
  }
}
