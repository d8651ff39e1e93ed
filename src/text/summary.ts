import type { Text } from './text.ts';

/**
 * "5 vendors on this page, 2 restricted in your jurisdictions"; without the second half while no jurisdiction is chosen
 * (`mine` undefined) or nothing was found.
 */
export function summaryOf(vendors: number, mine: number | undefined, { popup }: Text): string {
  const summary = popup.summary({ vendors });
  return vendors === 0 || mine === undefined ? summary : popup.summaryMine({ summary, mine });
}
