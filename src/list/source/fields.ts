import * as v from 'valibot';
import { parseJurisdiction } from '../../domain/jurisdiction.ts';
import { parsePartialDate } from '../../domain/partial-date.ts';

/** Scalars of the source files. All are strings there; see `readYaml`. */
export const line = v.pipe(v.string(), v.nonEmpty('is empty'));

export const lineList = v.array(line);

export const date = v.pipe(
  v.string(),
  v.check((text) => parsePartialDate(text) !== undefined, 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)'),
);

/** A date of a vendor's own, or `none` where the act's date does not hold for it. */
export const dateOrNone = v.union([v.literal('none'), date], 'is neither a date nor "none"');

export const jurisdiction = v.pipe(
  v.string(),
  v.check((text) => parseJurisdiction(text) !== undefined, 'is not a jurisdiction (US, EU or US-TX)'),
);

export const flag = v.pipe(
  v.literal('true', 'is not "true"; leave the field out instead'),
  v.transform(() => true as const),
);

export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a slug of lower-case letters, digits and single hyphens'),
  v.maxLength(80, 'is longer than 80 characters'),
);

/** One word of a closed set, without `other`: that is for words of newer publishers. */
export function wordOf<const Words extends readonly string[]>(words: Words) {
  const choices = words.filter((word): word is Exclude<Words[number], 'other'> => word !== 'other');
  return v.picklist(choices, `is none of: ${choices.join(', ')}`);
}
