/** How far from a name its surroundings are looked at, in UTF-16 units. */
const REACH = 400;

/** The text on one side of a name. Offsets are UTF-16 code units of it. */
export interface Side {
  readonly text: string;
  /** The part of it that belongs to the name's own sentence. */
  readonly sentenceFrom: number;
  readonly sentenceTo: number;
}

/** The raw text around a name. */
export interface Context {
  readonly surface: string;
  readonly left: Side;
  readonly right: Side;
  /** What of both sides is within the sentence. */
  readonly sentenceBefore: string;
  readonly sentenceAfter: string;
}

/** The surroundings of `[start, end)`, UTF-16 offsets of `text`. The end of a block ends a sentence. */
export function contextOf(text: string, start: number, end: number): Context {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const sentenceFrom = sentenceStart(before);
  const sentenceTo = sentenceEnd(after);
  return {
    surface: text.slice(start, end),
    left: { text: before, sentenceFrom, sentenceTo: before.length },
    right: { text: after, sentenceFrom: 0, sentenceTo },
    sentenceBefore: before.slice(sentenceFrom),
    sentenceAfter: after.slice(0, sentenceTo),
  };
}

/** After these a full stop ends no sentence: initials, titles, other short forms before a capital. */
const SHORT_FORMS = String.raw`(?<!(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|Nr|vs|г|гг|им|ул))`;

/**
 * The end of a sentence or block; a full stop within a sentence (Inc. said) is followed by a small letter. A line end is
 * a space: HTML wraps its source anywhere.
 */
const SENTENCE_END = new RegExp(
  String.raw`(?:${SHORT_FORMS}\.|[!?…])["'»”’)\]]*(?:\s+(?=[^\p{Ll}\s])|\s+$)|[。！？\0]`,
  'gu',
);

function sentenceStart(before: string): number {
  let from = 0;
  for (const match of before.matchAll(SENTENCE_END)) from = match.index + match[0].length;
  return from;
}

function sentenceEnd(after: string): number {
  for (const match of after.matchAll(SENTENCE_END)) return match.index;
  return after.length;
}
