import { parseVendorId, type VendorId } from '../../domain/vendor.ts';
import type { ReleaseChanges } from '../../list/schema/changes.ts';

/** Claims of one vendor among the changes of a release. */
export interface OfVendor<Change> {
  readonly vendor: VendorId;
  readonly changes: readonly Change[];
}

export type StatusChanged = NonNullable<ReleaseChanges['statusChanged']>[number];
export type Corrected = NonNullable<ReleaseChanges['corrected']>[number];

/** What a release changed, put together by vendor; parts without a change are empty. */
export interface ChangesByVendor {
  readonly vendorsAdded: readonly VendorId[];
  readonly vendorsRemoved: readonly VendorId[];
  readonly statusChanged: readonly OfVendor<StatusChanged>[];
  /** Ids of claims; those of added vendors are theirs to tell. */
  readonly claimsAdded: readonly OfVendor<string>[];
  readonly claimsRemoved: readonly OfVendor<string>[];
  readonly corrected: readonly OfVendor<Corrected>[];
  readonly vendorsCorrected: NonNullable<ReleaseChanges['vendorsCorrected']>;
}

export function changesByVendor(release: ReleaseChanges): ChangesByVendor {
  const { vendorsAdded = [], vendorsRemoved = [], claimsAdded = [], claimsRemoved = [] } = release;
  const { statusChanged = [], corrected = [], vendorsCorrected = [] } = release;
  const added = new Set<string>(vendorsAdded);
  const removed = new Set<string>(vendorsRemoved);
  return {
    vendorsAdded,
    vendorsRemoved,
    statusChanged: byVendor(statusChanged, ({ claim }) => claim),
    claimsAdded: byVendor(claimsAdded, (id) => id).filter(({ vendor }) => !added.has(vendor)),
    claimsRemoved: byVendor(claimsRemoved, (id) => id).filter(({ vendor }) => !removed.has(vendor)),
    corrected: byVendor(corrected, ({ claim }) => claim),
    vendorsCorrected,
  };
}

function byVendor<Change>(
  changes: readonly Change[],
  claimOf: (change: Change) => string,
): OfVendor<Change>[] {
  const grouped = Map.groupBy(changes, (change) => parseVendorId(claimOf(change).split('/')[0] ?? ''));
  return Array.from(grouped).flatMap(([vendor, some]) =>
    vendor === undefined ? [] : [{ vendor, changes: some }],
  );
}

/** How many things changed in these vendors. */
export function countOf(groups: readonly OfVendor<unknown>[]): number {
  return groups.reduce((sum, { changes }) => sum + changes.length, 0);
}
