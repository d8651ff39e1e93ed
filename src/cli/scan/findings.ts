import type { Mention } from '../../domain/mention.ts';
import type { Day } from '../../domain/partial-date.ts';
import type { Home } from '../../domain/place.ts';
import { TONES } from '../../domain/tone.ts';
import type { Vendor } from '../../domain/vendor.ts';
import { type Standing, standingOf, type Verdict, verdictsOf } from '../../domain/verdict.ts';

/** A vendor found in documents, with how it stands where the person works. */
export interface Finding {
  readonly vendor: Pick<Vendor, 'id' | 'name' | 'restrictions'>;
  readonly mentions: number;
  readonly verdicts: readonly Verdict[];
  readonly standing: Standing;
}

const REACH_ORDER = { mine: 0, elsewhere: 1, none: 2 } as const;

/** One finding per vendor: those that bind the person first, stronger tones first, then by count. */
export function findingsOf(
  counts: ReadonlyMap<Finding['vendor'], number>,
  mine: readonly Home[],
  day: Day,
): Finding[] {
  const findings = [...counts].map(([vendor, mentions]): Finding => {
    const verdicts = verdictsOf(vendor, mine, day);
    return { vendor, mentions, verdicts, standing: standingOf(verdicts) };
  });
  return findings.sort(
    (a, b) =>
      REACH_ORDER[a.standing.reach] - REACH_ORDER[b.standing.reach] ||
      toneRank(a) - toneRank(b) ||
      b.mentions - a.mentions ||
      a.vendor.name.localeCompare(b.vendor.name),
  );
}

/** How often each vendor is mentioned. */
export function countMentions(
  mentions: readonly Mention[],
  vendors: ReadonlyMap<string, Vendor>,
): Map<Vendor, number> {
  const counts = new Map<Vendor, number>();
  for (const { vendor } of mentions) {
    const record = vendors.get(vendor);
    if (record) counts.set(record, (counts.get(record) ?? 0) + 1);
  }
  return counts;
}

function toneRank({ standing }: Finding): number {
  return standing.tone === undefined ? TONES.length : TONES.indexOf(standing.tone);
}
