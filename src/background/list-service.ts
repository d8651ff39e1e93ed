import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { VendorId } from '../domain/vendor.ts';
import type { VendorRecord } from '../messaging/protocol.ts';
import type { OpenedList } from '../update/open-list.ts';
import { createLookUp, type LookUp } from './look-up.ts';
import { recordOf } from './vendor-record.ts';

/** The list in use, opened when first asked for and kept while the worker lives. */
export interface ListService {
  opened(): Promise<OpenedList>;
  /** In the order of `ids`; unknown ids are left out. */
  records(ids: readonly VendorId[]): Promise<VendorRecord[]>;
  /** Vendors that a name in any language finds, best first, at most 20. */
  lookUp(query: string): Promise<VendorRecord[]>;
  /** Every jurisdiction that has a claim, by code. */
  jurisdictions(): Promise<Jurisdiction[]>;
  /** Forgets what is open: the list in use has changed. */
  forget(): void;
}

interface Open {
  readonly list: OpenedList;
  readonly byId: ReadonlyMap<VendorId, VendorRecord>;
  readonly lookUp: LookUp;
}

export function createListService(open: () => Promise<OpenedList>): ListService {
  let current: Promise<Open> | undefined;

  return {
    opened: async () => (await get()).list,
    async records(ids) {
      const { byId } = await get();
      return ids.flatMap((id) => byId.get(id) ?? []);
    },
    async lookUp(query) {
      const { byId, lookUp } = await get();
      return lookUp(query).flatMap((id) => byId.get(id) ?? []);
    },
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

function prepare(list: OpenedList): Open {
  const { vendors } = list.list;
  return {
    list,
    byId: new Map(vendors.map((vendor) => [vendor.id, recordOf(vendor)])),
    lookUp: createLookUp(vendors),
  };
}
