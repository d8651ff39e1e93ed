import type { Context } from './context.ts';
import { type Cue, cue } from './cue.ts';
import { wordSet } from './word-set.ts';
import { phraseForm } from './words.ts';

const definite = wordSet('the this these those my your his her our their');
const persons = wordSet(
  'Mr Mrs Ms Miss Dr Prof Sir Lord Lady President Herr Frau Monsieur Madame Mme M Señor Señora Sr Sra Don Signor Signora pan',
  'pani pana г-н г-жа господин госпожа пан пані السيد السيدة Bay Bayan born née geboren',
);
const personsUnspaced =
  '先生 女士 小姐 教授 博士 さん 氏は 氏が 氏の くん ちゃん 選手 씨는 씨가 씨의 선수 님'.split(' ');

/** More of a text without spaces is no word; an expression that looks for one would take the square of its length. */
const LONGEST_WORD = 40;

/** What stands right beside a name: signs that it is a person, a thing, or part of a longer name. */
export function besideCues(context: Context): Cue[] {
  const { sentenceBefore: rawBefore, sentenceAfter: rawAfter, surface } = context;
  const cues: Cue[] = [];
  const add = (holds: boolean, kind: Cue['kind']) => {
    if (holds) cues.push(cue(kind));
  };
  const previous = /\s$/.test(rawBefore) ? lastWord(rawBefore.slice(-LONGEST_WORD).trimEnd()) : '';
  const next = /^\s+([\p{L}\p{M}\p{N}.’'-]+)/u.exec(rawAfter.slice(0, LONGEST_WORD))?.[1] ?? '';
  const word = phraseForm(previous);
  add(definite().has(word), 'definite');
  add(persons().has(word) || personsUnspaced.some((title) => rawAfter.startsWith(title)), 'person');
  if (!/^\p{Lu}/u.test(surface)) return cues;
  const isFirst = /^[\s"'«“„(\p{P}]*$/u.test(rawBefore);
  if (!capitalsTell(rawBefore, rawAfter)) return cues;
  add(true, isFirst ? 'first-word' : 'capital-inside');
  add(isPartOfName(previous) && !definite().has(word) && !/['’]s$/u.test(previous), 'longer-before');
  add(isPartOfName(next), 'longer-after');
  return cues;
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
