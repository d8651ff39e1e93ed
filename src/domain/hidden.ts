import type { Restriction } from './restriction.ts';
import { shortHash } from './short-hash.ts';
import type { Vendor, VendorId } from './vendor.ts';

/** A vendor that the person doesn't want marked or counted. */
export interface HiddenVendor {
  readonly vendor: VendorId;
  /** Host name, subdomains included; everywhere without one. */
  readonly site?: string;
  /** What stood against the vendor then (`claimsState`): it comes back when that has changed. Without it, it stays hidden. */
  readonly unless?: string;
}

/**
 * What stands against a vendor, as a short text that changes when a claim comes or goes or its status, basis, targeting
 * or dates change. Wording, sources and the day of the last check don't count: they are no news to who has seen it.
 */
export function claimsState({ restrictions }: Pick<Vendor, 'restrictions'>): string {
  return shortHash(restrictions.map(stateOf).sort().join('\n'));
}

/** Whether a vendor is still hidden by this wish of the person. */
export function stillHidden(hidden: HiddenVendor, vendor: Pick<Vendor, 'restrictions'>): boolean {
  return hidden.unless === undefined || hidden.unless === claimsState(vendor);
}

function stateOf(claim: Restriction): string {
  const { id, status, basis, targeting, announced, effective, ended, expires } = claim;
  return [id, status, basis, targeting, announced, effective, ended, expires].join(' ');
}
