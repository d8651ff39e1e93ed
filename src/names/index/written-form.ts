/**
 * Most names are written as their folded form with a capital at the start of each word, or just like it. Only the others
 * need a text of their own in the index: that is a third of its size.
 */

/** How a name is written, one letter each. */
export const AS_FOLDED = 'f';
export const CAPITALISED = 'c';
export const CAPITALS = 'u';
/** Otherwise: it has a text of its own. */
export const OWN_TEXT = 'o';

/** The letter for a name; `OWN_TEXT` when none of the usual ways gives it. */
export function writingOf(folded: string, written: string): string {
  for (const way of [AS_FOLDED, CAPITALISED, CAPITALS]) if (writtenAs(folded, way) === written) return way;
  return OWN_TEXT;
}

/** The name as the list writes it; undefined when it has a text of its own. */
export function writtenAs(folded: string, way: string): string | undefined {
  switch (way) {
    case AS_FOLDED:
      return folded;
    case CAPITALISED:
      return folded.replace(/(?<=^| )./gu, (letter) => letter.toUpperCase());
    case CAPITALS:
      return folded.toUpperCase();
    default:
      return undefined;
  }
}
