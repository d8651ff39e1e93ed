import type { NameRole, VendorId } from './vendor.ts';

/** What speaks most for a weak name at a place. */
export type EvidenceRule =
  /** A word of the list near it. */
  | 'near'
  /** Another name of the vendor on the page. */
  | 'same-vendor'
  /** A word for a company beside it: firm, CEO, 公司. */
  | 'company-cue'
  /** It stands in an enumeration beside a mention of another vendor. */
  | 'listed'
  /** Another vendor's name near it. */
  | 'other-vendor'
  /** What kind of name it is, and how it is written: mostly the vendor's, with a capital within a sentence. */
  | 'form';

/** Why a name was believed to mean its vendor. Evidence is always a word of ours or of the list, never text of the page. */
export type Reason =
  /** A strong name: it means the vendor wherever it stands. */
  { readonly rule: 'strong' } | { readonly rule: EvidenceRule; readonly evidence: string };

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
