import { errorAt, type Problem } from '../problem.ts';
import type { ReadList } from '../read-sources.ts';

/** The sectors that have words are sectors of vendors: a misspelt one would help none. */
export function checkSectorWords({ sectors, vendors }: ReadList): Problem[] {
  const known = new Set(vendors.flatMap(({ value }) => value.sectors ?? []));
  return Object.keys(sectors.value)
    .filter((sector) => !known.has(sector))
    .map((sector) =>
      errorAt(
        sectors.file.placeOf([sector]),
        `no vendor is of the sector "${sector}"`,
        'Correct its name, or remove it.',
      ),
    );
}
