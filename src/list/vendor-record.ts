import type { Vendor } from '../domain/vendor.ts';

/** A vendor as the interface needs it: everything but what only the matcher reads. */
export type VendorRecord = Omit<Vendor, 'names' | 'evidence'> & {
  /** Product names, for "FortiGate is a product of Fortinet". */
  readonly products: readonly string[];
  /** Other names, without the display name. */
  readonly otherNames: readonly OtherName[];
  /** The display name is also something else: nobody should match by it alone. */
  readonly weakName?: true;
};

export interface OtherName {
  readonly text: string;
  readonly lang: string;
  /** It is also something else, or never looked for in pages. */
  readonly weak?: true;
}

/** A vendor as the interface needs it: what only the matcher reads stays behind. */
export function recordOf(vendor: Vendor): VendorRecord {
  const { names, evidence: _evidence, ...shown } = vendor;
  const products = new Set<string>();
  const others = new Map<string, OtherName>();
  for (const { text, role, lang, weak, lookUpOnly } of names) {
    if (role === 'product') products.add(text);
    else if (text !== vendor.name && !others.has(text))
      others.set(text, { text, lang, ...((weak || lookUpOnly) && { weak: true }) });
  }
  return {
    ...shown,
    products: [...products],
    otherNames: [...others.values()],
    ...(names.some(({ text, weak }) => weak && text === vendor.name) && { weakName: true }),
  };
}
