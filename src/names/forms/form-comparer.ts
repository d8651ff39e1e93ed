import { END, FIRST_WORD_UNIT, FoldedWindow, foldUnit, IGNORABLE } from '../fold.ts';
import { MAX_PREFIX_LETTERS } from './affixes.ts';
import { isPrefixLetter } from './boundary.ts';
import type { FormRules } from './form-rules.ts';
import type { FormTable } from './form-table.ts';
import {
  extendHash,
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

/**
 * Answers whether an occurrence stands. When it doesn't (the words around say that it means something else), shorter
 * forms are tried, and the search goes on inside of it as if it weren't there.
 */
export type Accept = (occurrence: Occurrence) => boolean;

interface Match {
  readonly form: number;
  readonly end: number;
}

/** Compares a text, at the places that the finder suspects, with the forms of a table. */
export class FormComparer {
  private readonly window = new FoldedWindow();
  /** The groups of forms that a word's keys lead to: kept, for making it anew costs more than filling it. */
  private readonly groups = new Int32Array(WORD_KEY_UNITS);
  private readonly forms: FormTable;
  private readonly rules: FormRules;

  constructor(forms: FormTable, rules: FormRules) {
    this.forms = forms;
    this.rules = rules;
  }

  /**
   * Compares the text with the forms that may stand at `start`, where a word of this class begins. Gives the end of the
   * longest accepted one, or -1.
   */
  compareAt(text: string, start: number, wordClass: WordClass, accept: Accept): number {
    const { window } = this;
    if (wordClass === UNSPACED && !this.mayStart(text, start)) return -1;
    const end = this.compareByKeys(text, start, wordClass, accept);
    if (end > 0 || wordClass !== PREFIXING) return end;
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

  private mayStart(text: string, start: number): boolean {
    if (start === 0) return true;
    this.window.reset(text, start);
    return this.rules.mayStart(foldUnit(text.charCodeAt(start - 1)), this.window.unit(0));
  }

  /** Compares with the forms of each key that the first units of the word may be; the longest key has the longest forms. */
  private compareByKeys(text: string, start: number, wordClass: WordClass, accept: Accept): number {
    const { window, forms, groups } = this;
    const most = wordClass === UNSPACED ? RUN_KEY_UNITS : WORD_KEY_UNITS;
    window.reset(text, start);
    let hash = HASH_SEED;
    let units = 0;
    for (; units < most; units++) {
      const unit = window.unit(units);
      if (unit < FIRST_WORD_UNIT || wordClassOf(unit) !== wordClass) break;
      hash = extendHash(hash, unit);
      groups[units] = forms.groupOf(hash);
    }
    for (; units > 0; units--) {
      const group = groups[units - 1] ?? -1;
      const end = group < 0 ? -1 : this.compareGroup(text, start, group, units, accept);
      if (end > 0) return end;
    }
    return -1;
  }

  /** Compares the text from `start` with the forms of a group, whose key has `keyUnits` units. */
  private compareGroup(text: string, start: number, group: number, keyUnits: number, accept: Accept): number {
    const { forms, window } = this;
    let form = forms.groups.startOf(group);
    const behindLast = form + forms.groups.lengthOf(group);
    let to = forms.runs.startOf(form);
    let matches: Match[] | undefined;
    window.reset(text, start);
    for (; form < behindLast; form++) {
      const from = to;
      to += forms.runs.lengthOf(form);
      if (!this.isWritten(from, to, keyUnits)) continue;
      const length = this.rules.lengthWithEnding(form, window, to - from);
      if (length < 0) continue;
      matches ??= [];
      matches.push({ form, end: endOfLetter(text, window.endOf(length - 1)) });
    }
    return matches === undefined ? -1 : this.acceptLongest(start, matches, accept);
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
