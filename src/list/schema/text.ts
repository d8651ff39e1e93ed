import * as v from 'valibot';

/**
 * Whether `text` has no character that could change how its surroundings are shown: no control character, and none that
 * turns the reading direction of what follows, which in a name or a title can make one text look like another (Unicode
 * Technical Report 36, section 2.10). Zero-width joiners are fine: Persian needs them.
 *
 * A loop, for a regular expression took a third of the time of parsing a whole list.
 */
export function isSafeText(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x20 && unit < 0x7f) continue;
    if (unit < 0xa0 || (unit >= 0x2028 && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)) return false;
    if (unit === 0x061c || unit === 0x200e || unit === 0x200f) return false;
  }
  return true;
}

// The schemas below ask everything of a text in one step: a list has tens of thousands, and each step costs. What JSON
// Schema can say of them stands in metadata.

/** What is wrong with a text for people; undefined when nothing is. `most` is in UTF-16 units. */
function textProblem(text: string, most: number): string | undefined {
  if (text === '') return 'is empty';
  if (text.length > most) return `is longer than ${most} characters`;
  return isSafeText(text) ? undefined : 'has a control or direction character';
}

/** A text for people: not empty, at most `most` UTF-16 units, safe to show. */
export function text(most: number) {
  return v.pipe(
    v.string(),
    v.check(
      (value) => textProblem(value, most) === undefined,
      ({ input }) => textProblem(input, most) ?? '',
    ),
    v.metadata({ minLength: 1, maxLength: most }),
  );
}

/** At least one and at most `mostItems` texts. */
export function texts(most: number, mostItems: number) {
  return v.pipe(
    v.array(v.string()),
    v.minLength(1, 'has no entry'),
    v.maxLength(mostItems, `has more than ${mostItems} entries`),
    v.checkItems(
      (value) => textProblem(value, most) === undefined,
      ({ input }) => textProblem(input, most) ?? '',
    ),
  );
}

/** At least one and at most `most` items: an empty list is left out instead. */
export function listOf<const Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(
    v.array(item),
    v.minLength(1, 'has no entry'),
    v.maxLength(most, `has more than ${most} entries`),
  );
}

/** A web address that the interface may link to. */
export const httpsUrl = v.pipe(
  text(2000),
  v.regex(
    /^https:\/\/[^\s/?#@]+\.[^\s/?#@]+(?:[/?#]\S*)?$/,
    'is not an https address (of a page without one, cite an archived copy)',
  ),
);
