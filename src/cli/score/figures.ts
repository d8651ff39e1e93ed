import * as v from 'valibot';
import type { Measured } from './measure.ts';

const counts = v.object({ right: v.number(), wrong: v.number(), missed: v.number(), trapsHit: v.number() });

/** What a corpus measured when its figures were last kept: in all, and by group of scripts. */
export const figures = v.record(v.string(), v.record(v.string(), counts));
export type Figures = v.InferOutput<typeof figures>;
type Counts = v.InferOutput<typeof counts>;

/** The figures of a measurement, `all` and each group of scripts. */
export function figuresOf({ total, byGroup }: Measured): Record<string, Counts> {
  const all = [['all', total] as const, ...[...byGroup].sort(([a], [b]) => (a < b ? -1 : 1))];
  return Object.fromEntries(
    all.map(([name, { right, wrong, missed, trapsHit }]) => [name, { right, wrong, missed, trapsHit }]),
  );
}

/** What became worse than the figures kept: more marked falsely, or more missed. One line each. */
export function dropsAgainst(kept: Readonly<Record<string, Counts>>, measured: Measured): string[] {
  const now = figuresOf(measured);
  return Object.entries(kept).flatMap(([name, before]) => {
    const after = now[name];
    if (!after) return [`${name}: measured no more`];
    return (['wrong', 'missed', 'trapsHit'] as const)
      .filter((what) => after[what] > before[what])
      .map((what) => `${name}: ${what} ${after[what]}, was ${before[what]}`);
  });
}
