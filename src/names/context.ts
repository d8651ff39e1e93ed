import { phraseForm } from './evidence-words.ts';

/** How far from a name its surroundings are looked at, in UTF-16 units of the raw text. */
const REACH = 160;

/** The words around a place of a text, in phrase form. */
export interface Context {
  readonly before: string;
  readonly after: string;
  /** Everything with the place in it, for phrases that hold the name itself. */
  readonly whole: string;
  /** Where the place starts and ends within `whole`. */
  readonly start: number;
  readonly end: number;
}

/** The surroundings of `[start, end)`, UTF-16 offsets of `text`. Block boundaries are no obstacle: they are only spaces here. */
export function contextOf(text: string, start: number, end: number): Context {
  const rawBefore = text.slice(Math.max(0, start - REACH), start);
  const rawAfter = text.slice(end, end + REACH);
  const surface = text.slice(start, end);
  const before = phraseForm(rawBefore);
  const upToEnd = phraseForm(rawBefore + surface);
  const whole = phraseForm(rawBefore + surface + rawAfter);
  return {
    before,
    after: whole.slice(upToEnd.length).trim(),
    whole,
    start: Math.min(upToEnd.length, before.length + (whole[before.length] === ' ' ? 1 : 0)),
    end: upToEnd.length,
  };
}
