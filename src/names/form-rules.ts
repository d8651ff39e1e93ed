import { type EndRule, endOfName, endOfWord, startsKatakana } from './boundary.ts';
import type { FoldedWindow } from './fold.ts';
import { NameFlag } from './index-format.ts';
import { compoundSpacing, nameSpacing, type Spacing } from './name-key.ts';
import type { NamesIndex } from './names-index.ts';

/** How the forms of a table stand in texts. */
export interface FormRules {
  readonly spacing: Spacing;
  /** Whether a form may start with `first` behind `previous`, both folded units of a script without spaces. */
  mayStart(previous: number, first: number): boolean;
  /** How many units the form at the start of the window takes, endings included; -1 when another word begins so. */
  lengthWithEnding(form: number, window: FoldedWindow, length: number): number;
  /** How much a form asks for: of several at one place the least demanding is the first. */
  demand(form: number): number;
}

/** A shorter name with a glued ending meets other words too often (BYDs, but also BOEs). */
const MIN_UNITS_TO_INFLECT = 4;
/** A shorter Katakana name begins other words. */
const MIN_UNITS_OF_COMPOUND = 4;

/** Names: whole words of their script, inflected at most. */
export function nameRules(index: NamesIndex): FormRules {
  return {
    spacing: nameSpacing,
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

/** Evidence words: inflected in any way, and parts of compounds where a script writes those in one. */
export const wordRules: FormRules = {
  spacing: compoundSpacing,
  mayStart: () => true,
  lengthWithEnding: (_, window, length) => endOfWord(window, length),
  demand: () => 0,
};
