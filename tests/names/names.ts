import type { VendorName } from '../../src/domain/vendor.ts';
import { parseVendorId, type VendorId } from '../../src/domain/vendor.ts';
import { decodeMatcher } from '../../src/names/decode.ts';
import { buildNamesIndex } from '../../src/names/index/build-names-index.ts';
import type { IndexedVendor } from '../../src/names/index/index-build.ts';
import type { EncodedNamesIndex } from '../../src/names/index/index-format.ts';
import { findMentions, type Matcher, withBlockBreaks } from '../../src/names/matcher.ts';

export function vendorId(text: string): VendorId {
  const id = parseVendorId(text);
  if (id === undefined) throw new Error(`Not a vendor id: ${text}`);
  return id;
}

/** A name as the list has it: strong, any case, unless told otherwise. */
export function name(text: string, own: Partial<VendorName> = {}): VendorName {
  const plain = {
    role: 'name',
    lang: 'en',
    weak: false,
    weakIn: [],
    likely: false,
    cased: false,
    lookUpOnly: false,
  } as const;
  return { text, ...plain, near: [], not: [], ...own };
}

type NamesByVendor = Readonly<Record<string, readonly (string | VendorName)[]>>;

/** A matcher over vendors given as id to names; a plain string is a strong name. */
export function matcherOf(
  vendors: NamesByVendor,
  evidence: Readonly<Record<string, readonly string[]>> = {},
): Matcher {
  return decodeMatcher(indexOf(vendors, evidence));
}

/** The index of vendors given as for `matcherOf`. */
export function indexOf(
  vendors: NamesByVendor,
  evidence: Readonly<Record<string, readonly string[]>> = {},
): EncodedNamesIndex {
  return buildNamesIndex(vendorsOf(vendors, evidence));
}

/** Vendors given as for `matcherOf`, as an index is built of them. */
export function vendorsOf(
  vendors: NamesByVendor,
  evidence: Readonly<Record<string, readonly string[]>> = {},
): IndexedVendor[] {
  return Object.entries(vendors).map(([id, names]) => ({
    id: vendorId(id),
    names: names.map((given) => (typeof given === 'string' ? name(given) : given)),
    evidence: evidence[id] ?? [],
    sectors: [],
  }));
}

/** The mentions of a plain text as `vendor:surface`. */
export function found(matcher: Matcher, text: string): string[] {
  return findMentions(matcher, withBlockBreaks(text)).map(
    ({ vendor, start, end }) => `${vendor}:${text.slice(start, end)}`,
  );
}
