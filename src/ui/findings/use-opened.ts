import { useRef } from 'preact/hooks';
import type { VendorId } from '../../domain/vendor.ts';

/** Which vendors are open on a page. */
export interface Opened {
  has(vendor: VendorId): boolean;
  set(vendor: VendorId, open: boolean): void;
}

/**
 * Remembers what was opened on each page, for as long as the surface stays: who looks at another tab and comes back finds it
 * as it was. Pages are told apart by the given text, which is kept in memory only.
 */
export function useOpened(): (page: string) => Opened {
  const pages = useRef(new Map<string, Set<VendorId>>());
  return (page) => {
    const opened = pages.current.get(page) ?? new Set<VendorId>();
    pages.current.set(page, opened);
    return {
      has: (vendor) => opened.has(vendor),
      set: (vendor, open) => {
        if (open) opened.add(vendor);
        else opened.delete(vendor);
      },
    };
  };
}
