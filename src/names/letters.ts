import { EXPANDS, foldUnit, IGNORABLE, isWordUnit } from './fold.ts';

/*
 * Letters told by the table of folded units and by their own case: an expression with Unicode classes takes the engine a
 * millisecond to prepare, on each page anew.
 */

/** Whether the UTF-16 unit at `at` belongs to a word: a letter, a digit, a mark of one. */
export function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = foldUnit(text.charCodeAt(at));
  return isWordUnit(unit) || unit === EXPANDS || unit === IGNORABLE;
}

export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

export function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/** Whether the text begins with a capital and a small letter: acronyms (CEO, US) don't. */
export function isCapitalised(text: string): boolean {
  return isCapital(text.charAt(0)) && isSmall(text.charAt(1));
}

/** The word that `text` ends with; `joints` are what may stand in it besides letters. */
export function lastWord(text: string, joints = ''): string {
  let start = text.length;
  while (start > 0 && (isWordAt(text, start - 1) || joints.includes(text.charAt(start - 1)))) start--;
  return text.slice(start);
}

/** The word that `text` begins with. */
export function firstWord(text: string, joints = ''): string {
  let end = 0;
  while (end < text.length && (isWordAt(text, end) || joints.includes(text.charAt(end)))) end++;
  return text.slice(0, end);
}

/** The text without white space and `others` at its end. */
export function withoutEnd(text: string, others: string): string {
  let end = text.length;
  while (end > 0 && (text.charAt(end - 1).trim() === '' || others.includes(text.charAt(end - 1)))) end--;
  return text.slice(0, end);
}

/** The text without white space and `others` at its beginning. */
export function withoutBeginning(text: string, others: string): string {
  let start = 0;
  while (start < text.length && (text.charAt(start).trim() === '' || others.includes(text.charAt(start))))
    start++;
  return text.slice(start);
}
