import { firstWord, isCapital, isCapitalised, isWordAt, lastWord, withoutEnd } from '../letters.ts';
import type { Context } from './context.ts';
import { type Cue, cue } from './cue.ts';
import type { CueWords } from './cue-words.ts';
import { phraseForm } from './words.ts';

/** More of a text without spaces is no word. */
const LONGEST_WORD = 40;

/** What stands right beside a name: signs that it is a person, a thing, or part of a longer name. */
export function besideCues(context: Context, words: CueWords): Cue[] {
  const { sentenceBefore: rawBefore, sentenceAfter: rawAfter, surface } = context;
  const cues: Cue[] = [];
  const add = (holds: boolean, kind: Cue['kind']) => {
    if (holds) cues.push(cue(kind));
  };
  const previous = wordBefore(rawBefore);
  const next = wordBehind(rawAfter);
  const word = phraseForm(previous);
  const isDefinite = words.has('determiner', word);
  add(isDefinite, 'definite');
  add(isBesidePerson(context, words), 'person');
  if (!isCapital(surface.charAt(0)) || !capitalsTell(rawBefore, rawAfter)) return cues;
  add(true, hasWord(rawBefore) ? 'capital-inside' : 'first-word');
  add(isCapitalised(previous) && !isDefinite && !isGenitive(previous), 'longer-before');
  add(isCapitalised(next), 'longer-after');
  return cues;
}

/** Whether a title or a given name stands right before the name, or a title right behind it: it is a person's. */
export function isBesidePerson({ sentenceBefore, sentenceAfter }: Context, words: CueWords): boolean {
  const previous = wordBefore(sentenceBefore, '.');
  const word = phraseForm(previous);
  return (
    words.has('person-before', word) ||
    (words.has('given-name', word) && isCapital(previous.charAt(0))) ||
    words.beginningOf(phraseForm(sentenceAfter.slice(0, LONGEST_WORD)), 'person-behind') !== undefined
  );
}

/** What may stand in a word beside a name besides letters. */
const JOINTS = ".’'-";

/** The word before a name, if white space stands between, and what else may end the word: `passed`. */
function wordBefore(before: string, passed = ''): string {
  const near = before.slice(-LONGEST_WORD);
  const word = near.trimEnd();
  return word.length === near.length ? '' : lastWord(withoutEnd(word, passed), JOINTS);
}

function wordBehind(behind: string): string {
  const near = behind.slice(0, LONGEST_WORD);
  const word = near.trimStart();
  return word.length === near.length ? '' : firstWord(word, JOINTS);
}

function hasWord(text: string): boolean {
  for (let at = text.length - 1; at >= 0; at--) if (isWordAt(text, at)) return true;
  return false;
}

function isGenitive(word: string): boolean {
  return word.endsWith("'s") || word.endsWith('’s');
}

/** Most words with capitals: a title, or German. There a capital tells nothing. */
const MANY_CAPITALS = 0.4;

function capitalsTell(before: string, behind: string): boolean {
  const words = [...wordsOf(before).slice(1), ...wordsOf(behind)];
  const capitals = words.filter((word) => isCapital(word.charAt(0))).length;
  return words.length > 0 && capitals / words.length < MANY_CAPITALS;
}

/** The words of two and more letters. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (isWordAt(text, at)) continue;
    if (at - start > 1) words.push(text.slice(start, at));
    start = at + 1;
  }
  return words;
}
