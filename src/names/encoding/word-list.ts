import { decodeShortRuns, type EncodedRuns, encodeShortRuns } from './runs.ts';

/** Words, one after the other, by their number. */
export interface EncodedWords {
  readonly text: string;
  readonly runs: EncodedRuns;
}

export interface WordList {
  textOf(word: number): string;
}

/** Encodes words of fewer than 256 UTF-16 units each. */
export function encodeWords(words: readonly string[]): EncodedWords {
  return { text: words.join(''), runs: encodeShortRuns(words.map(({ length }) => length)) };
}

/** Throws a `TypeError` when the parts contradict each other. */
export function decodeWords({ text, runs }: EncodedWords): WordList {
  const places = decodeShortRuns(runs);
  if (places.total !== text.length) throw new TypeError('The lengths of words do not fit their text');
  return {
    textOf(word) {
      const start = places.startOf(word);
      return text.slice(start, start + places.lengthOf(word));
    },
  };
}
