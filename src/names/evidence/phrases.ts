import { phraseForm } from './words.ts';

/** Letters beyond a phrase's end that may still belong to it: orca whale(s). */
const MAX_TAIL_UNITS = 2;

/** How far from a name a phrase may begin or end, in UTF-16 units: more than the longest that a list has. */
const REACH = 160;

/**
 * The phrase that gives the name at `[start, end)` of `text` another meaning, if one does: it covers the name, or stands
 * around it.
 */
export function phraseAgainst(
  text: string,
  start: number,
  end: number,
  phrases: readonly string[],
): string | undefined {
  if (phrases.length === 0) return undefined;
  const before = text.slice(Math.max(0, start - REACH), start);
  const upToStart = phraseForm(before);
  const upToEnd = phraseForm(before + text.slice(start, end));
  const whole = phraseForm(before + text.slice(start, end + REACH));
  const from = upToStart.length + (whole[upToStart.length] === ' ' ? 1 : 0);
  const surroundings = { whole, start: Math.min(upToEnd.length, from), end: upToEnd.length };
  return phrases.find((phrase) => coversName(surroundings, phrase));
}

/** A name among the words around it, in phrase form. */
interface Surroundings {
  readonly whole: string;
  readonly start: number;
  readonly end: number;
}

function coversName({ whole, start, end }: Surroundings, phrase: string): boolean {
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
