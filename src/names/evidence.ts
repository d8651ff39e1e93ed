import type { Reason } from '../domain/mention.ts';
import { companyCueIn } from './company-cues.ts';
import type { Context } from './context.ts';
import { hasWord } from './evidence-words.ts';

/** Letters beyond a phrase's end that may still belong to it: orca whale(s). */
const MAX_TAIL_UNITS = 2;

/** The phrase that gives the name another meaning here, if one does: it covers the name, or stands around it. */
export function phraseAgainst(context: Context, phrases: readonly string[]): string | undefined {
  return phrases.find((phrase) => coversName(context, phrase));
}

function coversName({ whole, start, end }: Context, phrase: string): boolean {
  if (phrase === '') return false;
  const name = whole.slice(start, end);
  const holdsName = phrase.includes(name) || name.includes(phrase);
  for (let at = whole.indexOf(phrase); at >= 0; at = whole.indexOf(phrase, at + 1)) {
    if (!standsAlone(whole, at, at + phrase.length)) continue;
    if (holdsName ? at < end && at + phrase.length > start : isBeside(at, at + phrase.length, start, end))
      return true;
  }
  return false;
}

/** How far a telling phrase without the name may stand from it, in units. */
const BESIDE = 40;

function isBeside(from: number, to: number, start: number, end: number): boolean {
  return to <= start ? start - to <= BESIDE : from - end <= BESIDE;
}

function standsAlone(text: string, from: number, to: number): boolean {
  const left = from === 0 || !joins(text, from - 1, from);
  let tail = to;
  while (tail < text.length && tail - to <= MAX_TAIL_UNITS && joins(text, tail - 1, tail)) tail++;
  return left && tail - to <= MAX_TAIL_UNITS;
}

/** Whether the characters at both places belong to one word of a spaced alphabetic script. */
function joins(text: string, a: number, b: number): boolean {
  return /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{Nd}]{2}$/u.test((text[a] ?? '') + (text[b] ?? ''));
}

/** The evidence that the words around a weak name give by themselves. */
export function evidenceAround(context: Context, words: readonly string[]): Reason | undefined {
  const cue = companyCueIn(context);
  if (cue !== undefined) return { rule: 'company-cue', evidence: cue };
  const name = context.whole.slice(context.start, context.end);
  const near = words.find(
    (word) => !name.includes(word) && (hasWord(context.before, word) || hasWord(context.after, word)),
  );
  return near === undefined ? undefined : { rule: 'near', evidence: near };
}
