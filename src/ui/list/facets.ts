import type { Day } from '../../domain/partial-date.ts';
import { type Restriction, statusOn } from '../../domain/restriction.ts';
import { toneOf } from '../../domain/tone.ts';
import type { VendorId } from '../../domain/vendor.ts';
import type { VendorRecord } from '../../list/vendor-record.ts';
import { shownBasis } from '../../text/sentence.ts';
import { FACETS, type Facet, type Filters, PUBLIC_LIST } from './filters.ts';

/** A vendor with what filters ask of it, made once for a list and a day. */
export interface VendorFacets {
  readonly record: VendorRecord;
  readonly claims: readonly ClaimFacets[];
}

type ClaimFacet = Exclude<Facet, 'sector'>;
const CLAIM_FACETS = FACETS.filter((facet) => facet !== 'sector');

interface ClaimFacets {
  readonly claim: Restriction;
  readonly values: Readonly<Record<ClaimFacet, string>>;
}

/** A vendor that the filters leave, with those of its claims that they leave. */
export interface Match {
  readonly record: VendorRecord;
  readonly claims: readonly Restriction[];
}

/** How many vendors each value of a facet would leave, together with the filters of the other facets. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export interface Narrowed {
  readonly matches: readonly Match[];
  readonly counts: FacetCounts;
}

/** Statuses, bases and tones are those that are shown on `day`. */
export function facetsOf(records: readonly VendorRecord[], day: Day): VendorFacets[] {
  return records.map((record) => ({
    record,
    claims: record.restrictions.map((claim) => ({
      claim,
      values: {
        tone: toneOf(claim, day),
        jurisdiction: claim.jurisdiction,
        kind: claim.kind,
        status: statusOn(claim, day),
        basis: shownBasis(claim),
        list: claim.list?.id ?? PUBLIC_LIST,
      },
    })),
  }));
}

/**
 * Vendors of which one claim answers to all filters at once: "official" and "China" find who has an official act of China.
 * `found` are the ids that a search found, best first, and the matches are in that order; without a search all are asked.
 */
export function narrow(
  vendors: readonly VendorFacets[],
  filters: Filters,
  found: readonly VendorId[] | undefined,
): Narrowed {
  const counts = forFacets(() => new Map<string, number>());
  const wanted = forFacets((facet) => new Set<string>(filters[facet]));
  const asksOfClaims = CLAIM_FACETS.some((facet) => wanted[facet].size > 0);
  const sectors = wanted.sector;
  const matches: Match[] = [];

  for (const { record, claims } of inOrder(vendors, found)) {
    const inSector = sectors.size === 0 || record.sectors.some((sector) => sectors.has(sector));
    const left: Restriction[] = [];
    const seen = forFacets(() => new Set<string>());
    for (const { claim, values } of claims) {
      const failed = CLAIM_FACETS.filter(
        (facet) => wanted[facet].size > 0 && !wanted[facet].has(values[facet]),
      );
      if (failed.length === 0) left.push(claim);
      if (!inSector || failed.length > 1) continue;
      // What only one facet stands against would be left if that facet had this value.
      for (const facet of failed.length === 1 ? failed : CLAIM_FACETS) seen[facet].add(values[facet]);
    }
    for (const facet of CLAIM_FACETS) for (const value of seen[facet]) addOne(counts[facet], value);
    if (asksOfClaims && left.length === 0) continue;
    for (const sector of record.sectors) addOne(counts.sector, sector);
    if (inSector) matches.push({ record, claims: left });
  }
  return { matches, counts };
}

function inOrder(
  vendors: readonly VendorFacets[],
  found: readonly VendorId[] | undefined,
): readonly VendorFacets[] {
  if (found === undefined) return vendors;
  const byId = new Map(vendors.map((vendor) => [vendor.record.id, vendor]));
  return found.flatMap((id) => byId.get(id) ?? []);
}

function forFacets<Value>(make: (facet: Facet) => Value): Readonly<Record<Facet, Value>> {
  return {
    tone: make('tone'),
    jurisdiction: make('jurisdiction'),
    kind: make('kind'),
    status: make('status'),
    basis: make('basis'),
    sector: make('sector'),
    list: make('list'),
  };
}

function addOne(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
