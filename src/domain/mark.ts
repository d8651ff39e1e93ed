import type { Tone } from './tone.ts';

/** How marks are painted: an underline, a tint behind the text, both, or nothing. */
export const MARK_STYLES = ['both', 'line', 'tint', 'off'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** How a mention is painted: by its vendor's tone where the person works, or quietly when only others restrict it. */
export const MARK_TONES = [
  'prohibited',
  'restricted',
  'warned',
  'pending',
  'past',
  'elsewhere',
] as const satisfies readonly (Tone | 'elsewhere')[];
export type MarkTone = (typeof MARK_TONES)[number];
