import * as v from 'valibot';
import { BASES, CONFIRMATIONS, KINDS, STATUSES, TARGETINGS } from '../../domain/restriction.ts';

/**
 * The two ways in which facts are written. Source files are ours: a word or field that is not known is a mistake.
 * A payload may be a newer publisher's: there it must not make the list unusable.
 */

/** One word of a closed set, without `other`: that is for words of newer publishers. */
function oneOf<const Words extends readonly string[]>(words: Words) {
  const choices = words.filter((word): word is Exclude<Words[number], 'other'> => word !== 'other');
  return v.picklist(choices, `is none of: ${choices.join(', ')}`);
}

const anyWord = v.pipe(
  v.string(),
  v.maxLength(40, 'is longer than 40 characters'),
  v.regex(/^[a-z][a-z0-9-]*$/, 'is not a word of lower-case letters, digits and hyphens'),
);

/** Words and flags as source files have them, where every value is text. */
export const SOURCE_WORDS = {
  kind: oneOf(KINDS),
  status: oneOf(STATUSES),
  basis: oneOf(BASES),
  targeting: oneOf(TARGETINGS),
  confirmed: oneOf(CONFIRMATIONS),
  flag: v.pipe(
    v.literal('true', 'is not "true"; leave the field out instead'),
    v.transform(() => true as const),
  ),
  sequence: v.pipe(
    v.string(),
    v.regex(/^[1-9]\d{0,14}$/, 'is not a whole number above zero'),
    v.transform(Number),
  ),
} as const;

/** Words and flags as payloads have them. */
export const PAYLOAD_WORDS = {
  kind: anyWord,
  status: anyWord,
  basis: anyWord,
  targeting: anyWord,
  confirmed: anyWord,
  flag: v.literal(true),
  sequence: v.pipe(v.number(), v.safeInteger('is not a whole number'), v.minValue(1, 'is not above zero')),
} as const;
