import type { Brand } from './brand.ts';
import type { PartialDate } from './partial-date.ts';
import type { Restriction } from './restriction.ts';

/** A lower-case slug of the vendor's common name; stable over the list's releases. */
export type VendorId = Brand<string, 'VendorId'>;

const SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function parseVendorId(text: string): VendorId | undefined {
  return text.length <= 64 && SHAPE.test(text) ? (text as VendorId) : undefined;
}

/** `product`: a brand that stands for its vendor without the vendor's name (FortiGate for Fortinet). */
export type NameRole = 'name' | 'product';

/** One way to write a vendor or one of its products. */
export interface VendorName {
  readonly text: string;
  readonly role: NameRole;
  /** BCP 47 language or script of the spelling; `en` for the Latin brand form in whatever language. */
  readonly lang: string;
  /** A weak name is also something else: it is marked only with evidence. */
  readonly weak: boolean;
  /** Languages (BCP 47) of the text around a weak name in which it is a word; elsewhere it is likely. None means in any. */
  readonly weakIn: readonly string[];
  /** Most texts that write a weak name so mean the vendor all the same. */
  readonly likely: boolean;
  /** What else a weak name means, for people. */
  readonly alsoMeans?: string;
  /** The form counts only in this letter case (or all capitals): folded, it is an ordinary word. */
  readonly cased: boolean;
  /** Words that, near this name, tell it means the vendor. Added to the vendor's own evidence. */
  readonly near: readonly string[];
  /** Longer phrases around this name that mean something else. */
  readonly not: readonly string[];
  /** Known and shown, but never looked for in pages: a letter, a syllable, a given name. */
  readonly lookUpOnly: boolean;
}

export interface Owner {
  /** Set when the owner is a vendor of the list itself. */
  readonly vendor?: VendorId;
  readonly name: string;
  readonly since?: PartialDate;
  readonly note?: string;
}

/** A company whose products others buy or use. */
export interface Vendor {
  readonly id: VendorId;
  /** The name people write. */
  readonly name: string;
  readonly legalNames: readonly string[];
  readonly names: readonly VendorName[];
  /** Words that, near any weak name of this vendor, tell that it means the vendor. */
  readonly evidence: readonly string[];
  readonly owner?: Owner;
  /** Well-known brands or units covered with it; for display, not for matching. */
  readonly subsidiaries: readonly string[];
  /** Host names of the vendor's own sites, without `www.`. */
  readonly domains: readonly string[];
  readonly sectors: readonly string[];
  /** ISO 3166-1 alpha-2 of the head office. */
  readonly seat?: string;
  readonly note?: string;
  readonly restrictions: readonly Restriction[];
}
