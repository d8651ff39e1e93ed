import * as v from 'valibot';

/**
 * Whether `text` has no character that could change how its surroundings are shown: no control character, and none that
 * turns the reading direction of what follows, which in a name or a title can make one text look like another (Unicode
 * Technical Report 36, section 2.10). Nor one that nobody sees and that tells two texts apart all the same: zero-width
 * signs, tags (the same report, section 2.5). Zero-width joiners are fine: Persian needs them. And no half of a
 * surrogate pair: `encodeURIComponent` throws at it, and no file can keep it.
 *
 * A loop, for a regular expression took a third of the time of parsing a whole list.
 */
export function isSafeText(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x20 && unit < 0x7f) continue;
    if (unit < 0xa0 || (unit >= 0x2028 && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f)) return false;
    if (unit === 0x061c || unit === 0x180e || unit === 0x200b || unit === 0x200e || unit === 0x200f)
      return false;
    if (unit >= 0xfff9 || unit === 0xfeff) return false;
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const codePoint = text.codePointAt(at) ?? 0;
    // A lone surrogate, or a tag.
    if (codePoint <= 0xffff || codePoint >> 12 === 0xe0) return false;
    at++;
  }
  return true;
}

/** What leaves a place of the page empty: white space, what is drawn as nothing, marks without a letter. */
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}\p{M}\u2800]*$/u;

/** Whether there is something to see of a text. Nearly all begin with a letter or digit of ASCII: told without the expression. */
function isVisible(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || !UNSEEN.test(text);
}

// The schemas below ask everything of a text in one step: a list has tens of thousands, and each step costs. What JSON
// Schema can say of them stands in metadata.

/** What is wrong with a text for people; undefined when nothing is. `most` is in UTF-16 units. */
function textProblem(text: string, most: number): string | undefined {
  if (text === '') return 'is empty';
  if (text.length > most) return `is longer than ${most} characters`;
  if (!isSafeText(text)) return 'has a control, direction or unseen character';
  return isVisible(text) ? undefined : 'shows nothing';
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

/**
 * A web address that the interface may link to. Its host stands there as it is asked for: letters of other scripts as
 * `xn--`, nothing percent-encoded, no user before it, and no
 * backslash, which browsers take for the end of the host. Nor anything that ends a link in Markdown or HTML.
 */
export const httpsUrl = v.pipe(
  text(2000),
  v.regex(
    /^https:\/\/(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?::(?:[1-9]\d{0,3}|[1-5]\d{4}))?(?:[/?#][^\s\\<>"]*)?$/,
    'is not an https address (of a page without one, cite an archived copy)',
  ),
);
