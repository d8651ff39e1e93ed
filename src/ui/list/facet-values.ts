import { type Jurisdiction, parseJurisdiction } from '../../domain/jurisdiction.ts';
import { bindsIn, type Home } from '../../domain/place.ts';
import { BASES, KINDS, STATUSES } from '../../domain/restriction.ts';
import { TONES } from '../../domain/tone.ts';
import type { FacetCounts } from './facets.ts';
import { type Facet, PUBLIC_LIST } from './filters.ts';

/**
 * The values of a facet that the list has, in an order that stays while filters change: as the words are defined; the
 * person's jurisdictions, then those with most vendors; sectors by how many vendors they have; the public list before others.
 */
export function facetValues(facet: Facet, totals: FacetCounts, mine: readonly Home[]): string[] {
  const counts = totals[facet];
  const byCount = () =>
    [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  switch (facet) {
    case 'tone':
      return TONES.filter((tone) => counts.has(tone));
    case 'kind':
      return KINDS.filter((kind) => counts.has(kind));
    case 'status':
      return STATUSES.filter((status) => counts.has(status));
    case 'basis':
      return BASES.filter((basis) => counts.has(basis));
    case 'sector':
      return byCount();
    case 'list': {
      const others = byCount().filter((id) => id !== PUBLIC_LIST);
      return counts.has(PUBLIC_LIST) ? [PUBLIC_LIST, ...others] : others;
    }
    case 'jurisdiction': {
      const own = mineAmong(counts.keys(), mine);
      return [...own, ...byCount().filter((code) => !own.some((one) => one === code))];
    }
  }
}

/** Those of the jurisdictions whose acts bind where the person works, in the person's order. */
export function mineAmong(codes: Iterable<string>, mine: readonly Home[]): Jurisdiction[] {
  const jurisdictions = [...codes].flatMap((code) => parseJurisdiction(code) ?? []);
  const own = mine.flatMap((home) => jurisdictions.filter((one) => bindsIn(one, home)));
  return [...new Set(own)];
}
