import { EXPANDS, expansionOf, foldUnit, IGNORABLE, isWordUnit, SPACE } from '../fold.ts';
import { BeginningSet } from './beginning-set.ts';
import type { Context } from './context.ts';

/** More than the longest word that is looked for: so far the surroundings are widened to begin and end with whole words. */
const LONGEST_WORD = 40;

/** The text on one side of a name in phrase form (see words.ts), with where its units are in the text. */
export interface SurroundingText {
  readonly isBefore: boolean;
  readonly form: string;
  /** How words in it begin. */
  readonly beginnings: Pick<BeginningSet, 'mayHave'>;
  /** The offset in the text, in UTF-16 units, of a unit of the form. */
  offsetOf(unit: number): number;
}

/** The text before or behind a name. */
export function surroundingText({ text, name, around }: Context, side: 'before' | 'behind'): SurroundingText {
  const isBefore = side === 'before';
  const start = isBefore ? startOfWord(text, around.from) : name.to;
  const end = isBefore ? name.from : endOfWord(text, around.to);
  const units: number[] = [];
  const offsets: number[] = [];
  let endsWithWord = false;
  const add = (unit: number, offset: number) => {
    const isWord = isWordUnit(unit);
    if (!isWord && !endsWithWord) return;
    units.push(isWord ? unit : SPACE);
    offsets.push(offset);
    endsWithWord = isWord;
  };
  for (let at = start; at < end; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === EXPANDS) {
      const codePoint = text.codePointAt(at) ?? 0;
      const expansion = expansionOf(codePoint);
      for (let index = 0; index < expansion.length; index++) add(expansion.charCodeAt(index), at);
      if (codePoint > 0xffff) at++;
    } else if (unit !== IGNORABLE) add(unit, at);
  }
  const form = String.fromCharCode(...units);
  return { isBefore, form, beginnings: BeginningSet.of(form), offsetOf: (unit) => offsets[unit] ?? end };
}

function startOfWord(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_WORD && isWordUnit(foldUnit(text.charCodeAt(start - 1)))) start--;
  return start;
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LONGEST_WORD && isWordUnit(foldUnit(text.charCodeAt(end)))) end++;
  return end;
}
