import { extendPhrase } from './words.ts';

/** Letters beyond a phrase's end that may still belong to it: orca whale(s). Not of a short last word: proton m(ail). */
const MAX_TAIL_UNITS = 2;
const MIN_UNITS_FOR_TAIL = 4;

/** A phrase is shorter than its text by what stands between the words: so much more of the text is looked at. */
const MOST_BETWEEN = 2;
/** No phrase of a list is longer in a text, in UTF-16 units. */
const MAX_REACH = 160;

/**
 * The phrase that gives the name at `[start, end)` of `text` another meaning, if one covers it.
 */
export function phraseAgainst(
  text: string,
  start: number,
  end: number,
  phrases: readonly string[],
): string | undefined {
  if (phrases.length === 0) return undefined;
  const longest = phrases.reduce((most, { length }) => Math.max(most, length), 0);
  const reach = Math.min(MAX_REACH, longest * MOST_BETWEEN);
  const before = extendPhrase('', text.slice(Math.max(0, start - reach), start));
  const upToName = extendPhrase(before, text.slice(start, end)).trimEnd();
  const whole = extendPhrase(upToName, text.slice(end, end + reach)).trimEnd();
  const surroundings = { whole, start: Math.min(before.length, upToName.length), end: upToName.length };
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
  for (let at = whole.indexOf(phrase); at >= 0; at = whole.indexOf(phrase, at + 1)) {
    if (at < end && at + phrase.length > start && standsAlone(whole, at, at + phrase.length)) return true;
  }
  return false;
}

function standsAlone(text: string, from: number, to: number): boolean {
  const left = from === 0 || !joins(text, from - 1, from);
  let tail = to;
  while (tail < text.length && tail - to <= MAX_TAIL_UNITS && joins(text, tail - 1, tail)) tail++;
  const lastWord = to - (text.lastIndexOf(' ', to - 1) + 1);
  return left && tail - to <= (lastWord < MIN_UNITS_FOR_TAIL ? 0 : MAX_TAIL_UNITS);
}

/** Whether the characters at both places belong to one word of a spaced alphabetic script. */
function joins(text: string, a: number, b: number): boolean {
  return /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{Nd}]{2}$/u.test((text[a] ?? '') + (text[b] ?? ''));
}
