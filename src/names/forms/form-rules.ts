import type { FoldedWindow } from '../fold.ts';

/** How the forms of a table stand in texts. */
export interface FormRules {
  /** Whether a form may start with `first` behind `previous`, both folded units of a script without spaces. */
  mayStart(previous: number, first: number): boolean;
  /** How many units the form at the start of the window takes, endings included; -1 when another word begins so. */
  lengthWithEnding(form: number, window: FoldedWindow, length: number): number;
  /** How much a form asks for: of several at one place the least demanding is the first. */
  demand(form: number): number;
}
