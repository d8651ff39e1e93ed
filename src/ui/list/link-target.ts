import type { Removed } from '../../list/schema/removed.ts';
import type { VendorRecord } from '../../list/vendor-record.ts';
import type { Route } from './route.ts';
import type { ShownList } from './shown-list.ts';

/** Where a link to a vendor or a claim leads in the list in use. */
export interface LinkTarget {
  /** Undefined when the list has neither the vendor nor one that took its place. */
  readonly record?: VendorRecord;
  /** Id of the claim; it may be none of the record's. */
  readonly claim?: string;
  /** What the link names, when that is no longer in the list. */
  readonly removed?: Removed;
}

/** Ids are never used again, so a link that is older than the list leads to what took the place of what it names. */
export function linkTarget(
  { byId, removed, successors }: Pick<ShownList, 'byId' | 'removed' | 'successors'>,
  { vendor, claim }: Pick<Extract<Route, { view: 'vendor' }>, 'vendor' | 'claim'>,
): LinkTarget {
  const named = claim === undefined ? vendor : `${vendor}/${claim}`;
  const [vendorNow = vendor, claimNow] = (successors.get(named) ?? named).split('/');
  const record = byId.get(vendorNow) ?? byId.get(successors.get(vendorNow) ?? '');
  const gone = removed.get(named) ?? removed.get(vendor);
  return {
    ...(record && { record }),
    ...(record && claimNow !== undefined && { claim: `${record.id}/${claimNow}` }),
    ...(gone && { removed: gone }),
  };
}
