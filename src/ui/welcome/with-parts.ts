/** Code points of the Private Use Area: no words have them. */
const PLACES = ['\uE000', '\uE001'] as const;

/** A piece of a sentence: words, or which of two things stands there. */
export type Piece = string | 0 | 1;

/**
 * A sentence with two things in it that are no plain words, in the order that its language has them. `word` is the message,
 * given what stands for the two.
 */
export function withParts(word: (first: string, second: string) => string): Piece[] {
  return word(...PLACES)
    .split(/([\uE000\uE001])/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === PLACES[0] ? 0 : piece === PLACES[1] ? 1 : piece));
}
