import { END, isWordUnit } from '../fold.ts';
import { MAX_PREFIX_LETTERS } from '../forms/affixes.ts';
import { endOfWord, isPrefixLetter } from '../forms/boundary.ts';
import { type Script, scriptOf } from '../script.ts';
import { beginningOf } from './beginning-set.ts';
import type { SurroundingText } from './surrounding-text.ts';

/** What an evidence word says: that another meaning is meant, or whose it is: the name's own, its vendor's, one that many vendors have, or its sector's. */
export type Telling = 'against' | 'own' | 'vendor' | 'common' | 'sector';

/** A word says nothing more when it is there again and again: so many places are looked at, for some are within longer words. */
const MOST_PLACES = 4;

/** Words that tell the same, in the form in which they are compared. */
export class EvidenceWords {
  readonly telling: Telling;
  private readonly texts: readonly string[];
  private readonly beginnings: Int16Array;

  constructor(telling: Telling, texts: readonly string[]) {
    this.telling = telling;
    this.texts = texts;
    this.beginnings = Int16Array.from(texts, beginningOf);
  }

  /** Calls `found` for places where one of the words stands in a side, for each word the ones nearest to the name. */
  find(
    { form, beginnings, isBefore }: SurroundingText,
    found: (word: string, start: number, end: number) => void,
  ): void {
    for (let word = 0; word < this.texts.length; word++) {
      if (!beginnings.mayHave(this.beginnings[word] ?? -1)) continue;
      const text = this.texts[word] ?? '';
      let places = 0;
      let at = isBefore ? form.lastIndexOf(text) : form.indexOf(text);
      while (at >= 0 && places < MOST_PLACES) {
        const end = mayStartAt(form, at) ? endAt(form, at, text.length) : -1;
        if (end >= 0) {
          found(text, at, end);
          places++;
        }
        if (isBefore && at === 0) break;
        at = isBefore ? form.lastIndexOf(text, at - 1) : form.indexOf(text, at + 1);
      }
    }
  }
}

/** Where the word of `length` units at `at` ends, with its ending; -1 when it is only the beginning of another. */
function endAt(form: string, at: number, length: number): number {
  const unit = (position: number) => (at + position < form.length ? form.charCodeAt(at + position) : END);
  const units = endOfWord({ unit }, length);
  return units < 0 ? -1 : at + units;
}

/** Whether a word may begin there: where its script has words begin, or right behind the letters that Hebrew and Arabic glue in front. */
function mayStartAt(form: string, at: number): boolean {
  const script = scriptOf(form.charCodeAt(at));
  switch (script) {
    case 'alphabetic':
    case 'cyrillic':
    case 'indic':
      return !joins(form, at - 1, script);
    case 'hebrew':
    case 'arabic': {
      let glued = 0;
      while (glued <= MAX_PREFIX_LETTERS && joins(form, at - 1 - glued, script)) {
        if (!isPrefixLetter(form.charCodeAt(at - 1 - glued))) return false;
        glued++;
      }
      return glued <= MAX_PREFIX_LETTERS;
    }
    // Chinese, Japanese and Thai have no spaces; Korean writes nouns in one that stand for themselves elsewhere.
    default:
      return true;
  }
}

/** Whether the unit before a word of the script is part of it. */
function joins(form: string, at: number, script: Script): boolean {
  const unit = at < 0 ? END : form.charCodeAt(at);
  if (!isWordUnit(unit)) return false;
  const before = scriptOf(unit);
  return before === script || (isAlphabetic(before) && isAlphabetic(script));
}

function isAlphabetic(script: Script): boolean {
  return script === 'alphabetic' || script === 'cyrillic';
}
