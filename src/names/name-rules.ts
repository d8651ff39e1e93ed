import { type EndRule, endOfName, startsKatakana } from './forms/boundary.ts';
import type { FormRules } from './forms/form-rules.ts';
import { MIN_UNITS_TO_INFLECT } from './forms/name-key.ts';
import { NameFlag } from './index/index-format.ts';
import type { NamesIndex } from './index/names-index.ts';

/** A shorter Katakana name begins other words. */
const MIN_UNITS_OF_COMPOUND = 4;

/** Names: whole words of their script, inflected at most. */
export function nameRules(index: NamesIndex): FormRules {
  return {
    mayStart: startsKatakana,
    lengthWithEnding: (form, window, length) =>
      endOfName(window, length, {
        stem: index.hasFlag(form, NameFlag.stem),
        inflects: inflectionOf(length, index.hasFlag(form, NameFlag.weak)),
        compounds: length >= MIN_UNITS_OF_COMPOUND && !index.hasFlag(form, NameFlag.weak),
      }),
    demand: (form) => index.flagsOf(form) & (NameFlag.weak | NameFlag.cased | NameFlag.product),
  };
}

function inflectionOf(length: number, weak: boolean): EndRule['inflects'] {
  if (length < MIN_UNITS_TO_INFLECT) return 'no';
  return weak ? 'careful' : 'any';
}
