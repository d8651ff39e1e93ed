import type { Contestant } from './contestants.ts';
import { sumOf } from './figures.ts';

/** What was measured on one page, in ms. */
export interface PageTimes {
  /** Making it ready: decoding the scout, or building what a peer builds. */
  readonly ready: ReadonlyMap<Contestant, number>;
  /** First run in a world of its own, on a page that was only just loaded: first quartile of several. */
  readonly cold: ReadonlyMap<Contestant, number>;
  /** First quartile of the later runs. */
  readonly warm: ReadonlyMap<Contestant, number>;
  /** How many names the scan found. */
  readonly found: number;
  /** What decoding the index took within the cold scan; undefined where no name was suspected. */
  readonly decodeMs: number | undefined;
}

/** What of a contestant's times is looked at. */
export const TIME_KINDS = ['warm', 'cold', 'ready and cold'] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

/** A contestant's time over all pages, in ms. */
export function totalMs(pages: readonly PageTimes[], kind: TimeKind, one: Contestant): number {
  return sumOf(pages, ({ ready, cold, warm }) => {
    if (kind === 'warm') return warm.get(one) ?? Number.NaN;
    return (cold.get(one) ?? Number.NaN) + (kind === 'cold' ? 0 : (ready.get(one) ?? Number.NaN));
  });
}

/** The same as a ratio to the floor, which needs nothing to be ready. */
export function overFloor(pages: readonly PageTimes[], kind: TimeKind, one: Contestant): number {
  return totalMs(pages, kind, one) / totalMs(pages, kind === 'warm' ? 'warm' : 'cold', 'floor');
}
