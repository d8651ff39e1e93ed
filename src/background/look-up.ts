import type { Vendor, VendorId } from '../domain/vendor.ts';

/** Ids of the vendors that a query finds, best first. */
export type LookUp = (query: string) => VendorId[];

const MOST_FOUND = 20;

/** Finds vendors by any of their names: one that begins with the query before one that contains it, shorter before longer. */
export function createLookUp(vendors: readonly Vendor[]): LookUp {
  const known = vendors.map((vendor) => {
    const names = [vendor.name, ...vendor.legalNames, ...vendor.names.map(({ text }) => text)];
    return { id: vendor.id, name: vendor.name, folded: [...new Set(names.map(fold))] };
  });

  return (query) => {
    const wanted = fold(query);
    if (wanted === '') return [];
    return known
      .map(({ id, name, folded }) => ({ id, name, rank: bestRank(folded, wanted) }))
      .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
      .slice(0, MOST_FOUND)
      .map(({ id }) => id);
  };
}

/** Above the length of any name, so that no short name that contains the query comes before one that begins with it. */
const CONTAINED = 10_000;

function bestRank(names: readonly string[], wanted: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const at = name.indexOf(wanted);
    if (at >= 0) best = Math.min(best, name.length + (at === 0 ? 0 : CONTAINED));
  }
  return best;
}

/** Compatibility forms (full-width, ligatures), letter case and runs of white space don't tell names apart. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
