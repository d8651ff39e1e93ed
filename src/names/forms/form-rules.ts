import type { FoldedWindow } from '../fold.ts';
import { endOfWord } from './boundary.ts';
import { compoundSpacing, type Spacing } from './name-key.ts';

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

/** Evidence words: inflected in any way, and parts of compounds where a script writes those in one. */
export const wordRules: FormRules = {
  spacing: compoundSpacing,
  mayStart: () => true,
  lengthWithEnding: (_, window, length) => endOfWord(window, length),
  demand: () => 0,
};
