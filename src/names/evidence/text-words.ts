import { FIRST_WORD_UNIT, foldUnit } from '../fold.ts';
import type { Finder } from '../forms/finder.ts';
import type { Occurrence } from '../forms/form-comparer.ts';

/** More than the longest word that is looked for. */
const LONGEST_WORD = 40;

/**
 * The evidence words of a text, looked for where they are asked for, once: names stand close to each other, and their
 * surroundings overlap.
 */
export class TextWords {
  private readonly text: string;
  private readonly finder: () => Finder;
  private found: Occurrence[] = [];
  private from = 0;
  private to = 0;

  constructor(text: string, finder: () => Finder) {
    this.text = text;
    this.finder = finder;
  }

  /**
   * The words that begin in `[from, to)`, UTF-16 offsets, by their start, the longer of two at one place first. They may
   * overlap. Asked for from the start of the text to its end; going back is right, too, but slower.
   */
  between(from: number, to: number): readonly Occurrence[] {
    if (from < this.from || from > this.to) {
      this.found = [];
      this.from = this.to = startOfWord(this.text, from);
    }
    if (to > this.to) {
      this.to = this.finder().find(this.text, (word) => this.keep(word), this.to, to);
    }
    let first = this.found.length;
    while (first > 0 && (this.found[first - 1]?.start ?? 0) >= from) first--;
    return this.found.slice(first).filter(({ start }) => start < to);
  }

  /** Keeps the word and has the finder look for others at the same place. */
  private keep(word: Occurrence): false {
    this.found.push(word);
    return false;
  }
}

function startOfWord(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_WORD && foldUnit(text.charCodeAt(start - 1)) >= FIRST_WORD_UNIT)
    start--;
  return start;
}
