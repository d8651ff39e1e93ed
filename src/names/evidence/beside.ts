import type { Context } from './context.ts';
import { type Cue, cue } from './cue.ts';
import type { CueWords } from './cue-words.ts';
import { phraseForm } from './words.ts';

/** More of a text without spaces is no word; an expression that looks for one would take the square of its length. */
const LONGEST_WORD = 40;

/** What stands right beside a name: signs that it is a person, a thing, or part of a longer name. */
export function besideCues(context: Context, words: CueWords): Cue[] {
  const { sentenceBefore: rawBefore, sentenceAfter: rawAfter, surface } = context;
  const cues: Cue[] = [];
  const add = (holds: boolean, kind: Cue['kind']) => {
    if (holds) cues.push(cue(kind));
  };
  const previous = /\s$/.test(rawBefore) ? lastWord(rawBefore.slice(-LONGEST_WORD).trimEnd()) : '';
  const next = /^\s+([\p{L}\p{M}\p{N}.’'-]+)/u.exec(rawAfter.slice(0, LONGEST_WORD))?.[1] ?? '';
  const word = phraseForm(previous);
  const isDefinite = words.has('determiner', word);
  add(isDefinite, 'definite');
  add(isBesidePerson(context, words), 'person');
  if (!/^\p{Lu}/u.test(surface)) return cues;
  const isFirst = /^[\s"'«“„(\p{P}]*$/u.test(rawBefore);
  if (!capitalsTell(rawBefore, rawAfter)) return cues;
  add(true, isFirst ? 'first-word' : 'capital-inside');
  add(isPartOfName(previous) && !isDefinite && !/['’]s$/u.test(previous), 'longer-before');
  add(isPartOfName(next), 'longer-after');
  return cues;
}

/** Whether a title or a given name stands right before the name, or a title right behind it: it is a person's. */
export function isBesidePerson({ sentenceBefore, sentenceAfter }: Context, words: CueWords): boolean {
  const previous = lastWord(/^(.*?)\.?\s+$/su.exec(sentenceBefore.slice(-LONGEST_WORD))?.[1] ?? '');
  const word = phraseForm(previous);
  return (
    words.has('person-before', word) ||
    (words.has('given-name', word) && /^\p{Lu}/u.test(previous)) ||
    words.beginningOf(phraseForm(sentenceAfter.slice(0, LONGEST_WORD)), 'person-behind') !== undefined
  );
}

function lastWord(raw: string): string {
  return /[\p{L}\p{M}\p{N}.’'-]+$/u.exec(raw)?.[0] ?? '';
}

/** A capital followed by small letters: acronyms beside a name (CEO, US) are no part of it. */
function isPartOfName(word: string): boolean {
  return /^\p{Lu}\p{M}*\p{Ll}/u.test(word);
}

/** Most words with capitals: a title, or German. There a capital tells nothing. */
const MANY_CAPITALS = 0.4;

function capitalsTell(rawBefore: string, rawAfter: string): boolean {
  const words = [...rawBefore.matchAll(/[\p{L}\p{M}]{2,}/gu)]
    .slice(1)
    .concat([...rawAfter.matchAll(/[\p{L}\p{M}]{2,}/gu)]);
  const capitals = words.filter(([word]) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capitals / words.length < MANY_CAPITALS;
}
