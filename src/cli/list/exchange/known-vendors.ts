import type { Vendor } from '../../../domain/vendor.ts';
import { foldName } from '../../../names/fold.ts';
import { type Draft, withoutLegalForm } from './draft.ts';

/** Finds the vendor of the list that a draft is about, by any of its names, legal forms aside. */
export function knownVendors(vendors: readonly Vendor[]): (draft: Draft) => Vendor | undefined {
  const byName = new Map<string, Vendor>();
  for (const vendor of vendors) {
    const strong = vendor.names.filter(({ weak }) => !weak).map(({ text }) => text);
    for (const name of [vendor.name, ...vendor.legalNames, ...strong]) byName.set(key(name), vendor);
  }
  return ({ name, legalNames, otherNames }) => {
    for (const one of [name, ...legalNames, ...otherNames]) {
      const vendor = byName.get(key(one));
      if (vendor) return vendor;
    }
    return undefined;
  };
}

function key(name: string): string {
  return foldName(withoutLegalForm(name));
}
