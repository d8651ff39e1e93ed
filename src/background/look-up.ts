import type { Vendor, VendorId } from '../domain/vendor.ts';
import { foldedName, foldVendor } from './look-up/folded-name.ts';
import { createSpellings } from './look-up/spellings.ts';
import { createWordSearch } from './look-up/word-search.ts';

/** Ids of the vendors that a query finds, best first, at most 20. */
export type LookUp = (query: string) => VendorId[];

const MOST_FOUND = 20;

/**
 * Finds vendors by any of their names, products and domains, in any language. First who is spelt so: the whole name,
 * then its beginning, a word's beginning, a part of it. Then who has all words of the query, in whatever order and name.
 * Then whose name stands in the query. Only when there is nobody, who would have been found but for a slip of the pen.
 *
 * What it searches in is made when it is first needed: most workers live and end without a query, and most queries spell
 * a name.
 */
export function createLookUp(vendors: readonly Vendor[]): LookUp {
  const folded = once(() => vendors.map(foldVendor));
  const spellings = once(() => createSpellings(folded()));
  const words = once(() => createWordSearch(folded()));

  return (query) => {
    const wanted = foldedName(withoutAddress(query));
    const found = [
      ...spellings().spelt(wanted),
      ...(wanted.starts.length > 1 ? words().withAll(wanted) : []),
      ...spellings().namedIn(wanted),
    ];
    return [...new Set(found.length > 0 ? found : words().nearly(wanted))].slice(0, MOST_FOUND);
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A web address as its host, for people paste addresses; any other text as it is. */
function withoutAddress(query: string): string {
  return query.trim().replace(/^(?:https?:\/\/)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})(?:[:/?#].*)?$/i, '$1');
}
