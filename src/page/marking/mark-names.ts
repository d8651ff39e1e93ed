import { MARK_TONES, type MarkStyle, type MarkTone } from '../../domain/mark.ts';

/**
 * The names under which marks are registered. The page can list them, so they tell neither what is marked nor how bad
 * it is: a number for the tone and the looks. `marks.css` knows the same names.
 */
export function markName(tone: MarkTone, style: Exclude<MarkStyle, 'off'>): string {
  return `mark-${MARK_TONES.indexOf(tone) + 1}-${style}`;
}

export const FLASH_NAME = 'mark-flash';
