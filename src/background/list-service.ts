import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { Place } from '../domain/place.ts';
import type { VendorId } from '../domain/vendor.ts';
import type { ReleaseChanges } from '../list/schema/changes.ts';
import type { Removed } from '../list/schema/removed.ts';
import { successorsOf } from '../list/successors.ts';
import { recordOf, type VendorRecord } from '../list/vendor-record.ts';
import { createLookUp, type LookUp } from './look-up.ts';
import type { ListsInUse } from './open-lists.ts';

/** The lists in use as one, opened when first asked for and kept while the worker lives. */
export interface ListService {
  opened(): Promise<ListsInUse>;
  /** In the order of `ids`; one that has a successor stands for it, unknown ones are left out. */
  records(ids: readonly VendorId[]): Promise<VendorRecord[]>;
  /** All, by name. */
  vendors(): Promise<readonly VendorRecord[]>;
  /** What earlier lists had and this one has no more. */
  removed(): Promise<readonly Removed[]>;
  /** What the last releases changed, newest first. */
  releases(): Promise<readonly ReleaseChanges[]>;
  /** Vendors that a name in any language finds, best first, at most 20. */
  lookUp(query: string): Promise<VendorRecord[]>;
  /** Every jurisdiction that has a claim, by code. */
  jurisdictions(): Promise<Jurisdiction[]>;
  /** What the list tells of places. */
  places(): Promise<readonly Place[]>;
  /** Forgets what is open: the list in use has changed. */
  forget(): void;
}

interface Open {
  readonly list: ListsInUse;
  /** By any text: a successor's id comes from the list and may be anything. */
  readonly byId: ReadonlyMap<string, VendorRecord>;
  /** From ids that earlier lists had to what took their place. */
  readonly successors: ReadonlyMap<string, string>;
  readonly lookUp: LookUp;
}

/** Names are Latin nearly all, and the order is the same in every language of the interface. */
const BY_NAME = new Intl.Collator('en');

export function createListService(open: () => Promise<ListsInUse>): ListService {
  let current: Promise<Open> | undefined;

  return {
    opened: async () => (await get()).list,
    async records(ids) {
      const { byId, successors } = await get();
      return ids.flatMap((id) => byId.get(id) ?? byId.get(successors.get(id) ?? id) ?? []);
    },
    async vendors() {
      const { byId } = await get();
      return [...byId.values()].sort((a, b) => BY_NAME.compare(a.name, b.name));
    },
    removed: async () => (await get()).list.list.removed,
    releases: async () => (await get()).list.list.changes,
    async lookUp(query) {
      const { byId, lookUp } = await get();
      return lookUp(query).flatMap((id) => byId.get(id) ?? []);
    },
    places: async () => (await get()).list.list.places,
    async jurisdictions() {
      const { vendors } = (await get()).list.list;
      const claimed = vendors.flatMap(({ restrictions }) => restrictions.map((claim) => claim.jurisdiction));
      return [...new Set(claimed)].sort();
    },
    forget() {
      current = undefined;
    },
  };

  function get(): Promise<Open> {
    if (current) return current;
    const opening = open().then(prepare);
    current = opening;
    // A failure is not kept: the next one to ask tries again.
    opening.catch(() => {
      if (current === opening) current = undefined;
    });
    return opening;
  }
}

function prepare(list: ListsInUse): Open {
  const { vendors, removed } = list.list;
  return {
    list,
    successors: successorsOf(removed),
    byId: new Map(vendors.map((vendor) => [vendor.id, recordOf(vendor)])),
    lookUp: createLookUp(vendors),
  };
}
