import type { Tone } from './tone.ts';

/** How marks are painted: an underline, a tint behind the text, both, or nothing. */
export const MARK_STYLES = ['both', 'line', 'tint', 'off'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/**
 * How a mention is painted: by its vendor's tone where the person works, quietly when only others restrict it, or as a name
 * of the person's own watch-list.
 */
export const MARK_TONES = [
  'prohibited',
  'restricted',
  'warned',
  'pending',
  'past',
  'elsewhere',
  'watched',
] as const satisfies readonly (Tone | 'elsewhere' | 'watched')[];
export type MarkTone = (typeof MARK_TONES)[number];
