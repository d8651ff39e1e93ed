import { END, FIRST_WORD_UNIT, FoldedWindow, foldTable, foldUnit, IGNORABLE, SPACE } from '../fold.ts';
import { MAX_PREFIX_LETTERS } from './affixes.ts';
import { isPrefixLetter } from './boundary.ts';
import type { FormRules } from './form-rules.ts';
import type { FormTable } from './form-table.ts';
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

/** Forms at a place of the text, with right edges. Offsets are UTF-16 code units, end exclusive. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** The forms of the table that stand there, in the order of `FormRules.demand`. */
  readonly forms: readonly number[];
}

/** Answers whether an occurrence stands; see `Finder.find`. */
export type Accept = (occurrence: Occurrence) => boolean;

interface Match {
  readonly form: number;
  readonly end: number;
}

/** Compares a text, at the places that the finder suspects, with the forms of a table. */
export class FormComparer {
  private readonly window = new FoldedWindow();
  /** The keys that a word may have, and their units: kept, for making them anew costs more than filling them. */
  private readonly keys = new Int32Array(WORD_KEY_UNITS);
  private readonly keyUnits = new Int32Array(WORD_KEY_UNITS);
  private readonly forms: FormTable;
  private readonly rules: FormRules;

  constructor(forms: FormTable, rules: FormRules) {
    this.forms = forms;
    this.rules = rules;
  }

  /** Compares at the start of a word, by each key its first units may have; the longest key has the longest forms. */
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
    const { window, forms } = this;
    const most = wordClass === UNSPACED ? RUN_KEY_UNITS : WORD_KEY_UNITS;
    const firstLook = wordClass === ALPHABETIC ? FIRST_LOOK_UNITS : 1;
    const { keys, keyUnits } = this;
    let count = 0;
    window.reset(text, start);
    let hash = HASH_SEED;
    for (let units = 1; units <= most; units++) {
      const unit = window.unit(units - 1);
      if (unit < FIRST_WORD_UNIT || wordClassOf(unit) !== wordClass) break;
      hash = extendHash(hash, unit);
      const state = forms.keys.stateOf(hash);
      if (state === DEAD && units >= firstLook) break;
      if ((state & WHOLE) === 0) continue;
      keys[count] = hash;
      keyUnits[count++] = units;
    }
    for (let at = count - 1; at >= 0; at--) {
      const end = this.compareAt(text, start, keys[at] ?? 0, keyUnits[at] ?? 0, -1, accept);
      if (end > 0) return end;
    }
    return -1;
  }

  /**
   * Compares the text from `start` with all forms of a key of `keyUnits` units; gives the end of the longest accepted
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
    const { forms, window } = this;
    const group = forms.keys.find(key);
    if (group < 0) return -1;
    let form = forms.groups.startOf(group);
    const behindLast = form + forms.groups.lengthOf(group);
    let to = forms.runs.startOf(form);
    let matches: Match[] | undefined;
    for (; form < behindLast; form++) {
      const from = to;
      to += forms.runs.lengthOf(form);
      if (behindKey >= 0 && this.isRuledOut(from + keyUnits, to, text, behindKey)) continue;
      window.reset(text, start);
      if (!this.isWritten(from, to, keyUnits)) continue;
      const length = this.rules.lengthWithEnding(form, window, to - from);
      if (length < 0) continue;
      matches ??= [];
      matches.push({ form, end: endOfLetter(text, window.endOf(length - 1)) });
    }
    return matches === undefined ? -1 : this.acceptLongest(start, matches, accept);
  }

  /**
   * Whether the next letter of the text already differs from the form's rest at `[from, to)`, or, where a word ends, the
   * first letter of the next one. Only regular letters rule out; whatever needs folding is left to the thorough
   * comparison.
   */
  private isRuledOut(from: number, to: number, text: string, behindKey: number): boolean {
    const { folded } = this.forms;
    if (from >= to) return false;
    let at = from;
    let unit = foldTable[text.charCodeAt(behindKey)] ?? 0;
    if (unit === SPACE && folded.charCodeAt(at) === SPACE) {
      unit = foldTable[text.charCodeAt(behindKey + 1)] ?? 0;
      at++;
    }
    return unit >= FIRST_WORD_UNIT && unit !== folded.charCodeAt(at);
  }

  private acceptLongest(start: number, matches: Match[], accept: Accept): number {
    const { demand } = this.rules;
    matches.sort((a, b) => b.end - a.end || demand(a.form) - demand(b.form));
    for (let at = 0; at < matches.length; ) {
      const end = matches[at]?.end ?? 0;
      const forms: number[] = [];
      for (; matches[at]?.end === end; at++) forms.push(matches[at]?.form ?? 0);
      if (accept({ start, end, forms })) return end;
    }
    return -1;
  }

  /** Whether the window begins with the form at `[from, to)`. What follows the key is looked at first: there the forms differ. */
  private isWritten(from: number, to: number, keyUnits: number): boolean {
    const { forms, window } = this;
    const length = to - from;
    for (let position = keyUnits; position < length; position++) {
      if (window.unit(position) !== forms.folded.charCodeAt(from + position)) return false;
    }
    for (let position = 0; position < Math.min(keyUnits, length); position++) {
      if (window.unit(position) !== forms.folded.charCodeAt(from + position)) return false;
    }
    return true;
  }
}

/** The offset behind the marks of the letter that ends at `end`: folding passes them over, but people see one letter. */
function endOfLetter(text: string, end: number): number {
  let behind = end;
  for (; behind < text.length; behind++) {
    const isIgnored = foldUnit(text.charCodeAt(behind)) === IGNORABLE;
    if (!isIgnored || !/\p{M}/u.test(text.charAt(behind))) break;
  }
  return behind;
}
