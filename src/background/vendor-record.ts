import type { Vendor } from '../domain/vendor.ts';
import type { VendorRecord } from '../messaging/protocol.ts';

/** A vendor as the interface needs it: what only the matcher reads stays behind. */
export function recordOf(vendor: Vendor): VendorRecord {
  const { names, evidence: _evidence, ...shown } = vendor;
  const products = new Set<string>();
  const others = new Map<string, string>();
  for (const { text, role, lang } of names) {
    if (role === 'product') products.add(text);
    else if (text !== vendor.name && !others.has(text)) others.set(text, lang);
  }
  return {
    ...shown,
    products: [...products],
    otherNames: Array.from(others, ([text, lang]) => ({ text, lang })),
  };
}
