import type { MarkStyle, MarkTone } from '../../domain/mark.ts';
import type { Finding } from './findings.ts';

/** Draws marks over the text of the page without a change to its DOM. */
export interface Painter {
  /** Paints each of these mentions in its tone and takes away every other mark. What stays as it was isn't touched. */
  paint(marks: ReadonlyMap<Finding, MarkTone>): void;
  /** Takes away the mark of one mention, if it has one. */
  unpaint(finding: Finding): void;
  /** The texts that marks start in. */
  texts(): readonly Text[];
  /** Marks made from now on and those there look like this. */
  setStyle(style: MarkStyle): void;
  /** Styles may be others: marks take to the text's colour as it is now. */
  lookAgain(): void;
  /** Makes one place stand out for a moment; `undefined` ends it. */
  flash(finding: Finding | undefined): void;
  /** The painted mention at a point of the view, in CSS px. */
  at(x: number, y: number): Finding | undefined;
  /** Puts back what the page took away. */
  restore(): void;
}
