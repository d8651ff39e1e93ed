import { type Day, dayOf } from '../../domain/partial-date.ts';
import { type Home, homesOf } from '../../domain/place.ts';
import type { Removed } from '../../list/schema/removed.ts';
import { successorsOf } from '../../list/successors.ts';
import type { VendorRecord } from '../../list/vendor-record.ts';
import type { ListStatus } from '../../update/outcome.ts';
import { type FacetCounts, facetsOf, narrow, type VendorFacets } from './facets.ts';
import { NO_FILTERS } from './filters.ts';
import type { ListState } from './use-list.ts';

/** The list as all views of the page see it. */
export interface ShownList {
  readonly records: readonly VendorRecord[];
  readonly byId: ReadonlyMap<string, VendorRecord>;
  /** What earlier lists had, by id of a vendor or a claim, and where each of them leads. */
  readonly removed: ReadonlyMap<string, Removed>;
  readonly successors: ReadonlyMap<string, string>;
  readonly facets: readonly VendorFacets[];
  /** How many vendors of the whole list have each value of a facet. */
  readonly totals: FacetCounts;
  /** Names of the other lists that have claims, by their ids. */
  readonly listNames: ReadonlyMap<string, string>;
  readonly claims: number;
  readonly mine: readonly Home[];
  readonly day: Day;
  readonly status: ListStatus;
}

/** Made once for a list, a day and the person's jurisdictions. `now` is epoch ms. */
export function shownList(
  { records, removed, settings, status, places }: Extract<ListState, { kind: 'ready' }>,
  now: number,
): ShownList {
  const day = dayOf(now);
  const facets = facetsOf(records, day);
  return {
    records,
    byId: new Map(records.map((record) => [record.id, record])),
    removed: new Map(removed.map((one) => [one.id, one])),
    successors: successorsOf(removed),
    facets,
    totals: narrow(facets, NO_FILTERS, undefined).counts,
    listNames: new Map(
      records.flatMap(({ restrictions }) =>
        restrictions.flatMap(({ list }) => (list ? [[list.id, list.name] as const] : [])),
      ),
    ),
    claims: records.reduce((sum, { restrictions }) => sum + restrictions.length, 0),
    mine: homesOf(settings.jurisdictions, places),
    day,
    status,
  };
}
