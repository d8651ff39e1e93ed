import type { Place } from '../problem.ts';
import type { ReadList, ReadVendor } from '../read-sources.ts';
import type { NameSource } from '../vendor-schema.ts';

/** A name or product as a vendor's file has it. */
export interface ListedName {
  readonly vendor: ReadVendor;
  readonly name: NameSource;
  readonly place: Place;
}

/** All names and products of a list in file order. */
export function listedNames(list: ReadList): ListedName[] {
  return list.vendors.flatMap((vendor) => {
    const { names, products } = vendor.value;
    const named = Object.entries(names).flatMap(([lang, written]) =>
      written.map((name, position) => ({
        vendor,
        name,
        place: vendor.file.placeOf(['names', lang, position]),
      })),
    );
    const sold = (products ?? []).map((name, position) => ({
      vendor,
      name,
      place: vendor.file.placeOf(['products', position]),
    }));
    return [...named, ...sold];
  });
}
