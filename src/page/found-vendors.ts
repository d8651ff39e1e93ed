import type { VendorId } from '../domain/vendor.ts';
import type { FoundLinks } from './parts.ts';
import type { FoundVendor } from './ports.ts';

/** Each vendor of a frame once: by its names first, then by links, then the one whose site it is. */
export function foundVendors(
  mentions: ReadonlyMap<VendorId, number>,
  { links, site }: FoundLinks,
  hidden: ReadonlySet<string>,
): FoundVendor[] {
  const vendors = new Set([...mentions.keys(), ...links.keys(), ...(site ? [site] : [])]);
  return Array.from(vendors, (vendor) => {
    const linked = links.get(vendor);
    return {
      vendor,
      mentions: mentions.get(vendor) ?? 0,
      ...(linked === undefined ? {} : { links: linked }),
      ...(hidden.has(vendor) ? { hiddenHere: true } : {}),
    };
  });
}
