import type { NameRole, VendorId } from './vendor.ts';

/** Why a name was believed to mean its vendor. Evidence is always words of the list, never text of the page. */
export type Reason =
  /** A strong name: it means the vendor wherever it stands. */
  | { readonly rule: 'strong' }
  /** A weak name with one of its evidence words near. */
  | { readonly rule: 'near'; readonly evidence: string }
  /** A weak name on a page that also has a strong name of the vendor. */
  | { readonly rule: 'same-vendor'; readonly evidence: string }
  /** A weak name with a company cue beside it (Inc., 公司 ...). */
  | { readonly rule: 'company-cue'; readonly evidence: string }
  /** A weak name standing in an enumeration beside a sure mention. */
  | { readonly rule: 'listed'; readonly evidence: string };

/** A place in a text where a name means a vendor. Offsets are UTF-16 code units, end exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly vendor: VendorId;
  /** The name of the list that matched, as the list writes it. */
  readonly name: string;
  readonly role: NameRole;
  readonly reason: Reason;
}
