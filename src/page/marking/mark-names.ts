import { MARK_TONES, type MarkStyle, type MarkTone } from '../../domain/mark.ts';

/**
 * The names under which marks are registered. The page can list them, so they tell neither what is marked nor how bad
 * it is: a number for the tone, the looks, and whether the text is light. `marks.css` knows the same names.
 */
export function markName(tone: MarkTone, style: Exclude<MarkStyle, 'off'>, isOnLightText = false): string {
  return `mark-${MARK_TONES.indexOf(tone) + 1}-${style}${isOnLightText ? '-light' : ''}`;
}

export const FLASH_NAME = 'mark-flash';
