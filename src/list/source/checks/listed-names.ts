import { languageOf } from '../../language-of.ts';
import { detailsOf, type NameFacts } from '../../schema/vendor.ts';
import type { Place } from '../problem.ts';
import type { ReadList, ReadVendor } from '../read-sources.ts';

/** A name or product as a vendor's file has it. */
export interface ListedName {
  readonly vendor: ReadVendor;
  readonly name: NameFacts;
  /** Of a product, told by its script. */
  readonly lang: string;
  readonly place: Place;
}

/** All names and products of a list in file order. */
export function listedNames(list: ReadList): ListedName[] {
  return list.vendors.flatMap((vendor) => {
    const { names, products } = vendor.value;
    const named = Object.entries(names).flatMap(([lang, written]) =>
      written.map((name, position) => ({
        vendor,
        name: detailsOf(name),
        lang,
        place: vendor.file.placeOf(['names', lang, position]),
      })),
    );
    const sold = (products ?? []).map((name, position) => ({
      vendor,
      name: detailsOf(name),
      lang: languageOf(detailsOf(name).text),
      place: vendor.file.placeOf(['products', position]),
    }));
    return [...named, ...sold];
  });
}
