import * as v from 'valibot';
import { parseJurisdiction } from '../domain/jurisdiction.ts';
import { parsePartialDate } from '../domain/partial-date.ts';

/**
 * Control characters, and those that turn the reading direction of what follows: shown in a name or a title they can
 * make one text look like another (Unicode Technical Report 36, section 2.10). Zero-width joiners stay: Persian needs them.
 */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** Whether `text` has no character that could change how its surroundings are shown. */
export function isSafeText(text: string): boolean {
  return !UNSAFE.test(text);
}

/** A text for people: not empty, at most `most` UTF-16 units, safe to show. */
export function text(most: number) {
  return v.pipe(
    v.string(),
    v.minLength(1, 'is empty'),
    v.maxLength(most, `is longer than ${most} characters`),
    v.check(isSafeText, 'has a control or direction character'),
  );
}

export function texts(most: number, mostItems: number) {
  return v.optional(
    v.pipe(v.array(text(most)), v.maxLength(mostItems, `has more than ${mostItems} entries`)),
    [],
  );
}

/** A web address that the interface may link to. */
export const httpsUrl = v.pipe(
  text(2000),
  v.regex(/^https:\/\/[^\s/?#@]+\.[^\s/?#@]+(?:[/?#]\S*)?$/, 'is not an https address'),
);

export const partialDate = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const date = parsePartialDate(dataset.value);
    if (date !== undefined) return date;
    addIssue({ message: 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)' });
    return NEVER;
  }),
);

export const jurisdiction = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const code = parseJurisdiction(dataset.value);
    if (code !== undefined) return code;
    addIssue({ message: 'is not a jurisdiction code' });
    return NEVER;
  }),
);

/** A word of a closed set. One that only a newer publisher knows becomes `unknown`, so that the list stays usable. */
export function wordOf<const Words extends readonly string[]>(words: Words, unknown: Words[number]) {
  const known: ReadonlySet<string> = new Set(words);
  const isKnown = (word: string): word is Words[number] => known.has(word);
  return v.pipe(
    v.string(),
    v.transform((word): Words[number] => (isKnown(word) ? word : unknown)),
  );
}
