import { foldName } from '../../../names/fold.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { ReadList } from '../read-sources.ts';
import type { NameSource } from '../vendor-schema.ts';
import { type ListedName, listedNames } from './listed-names.ts';

/**
 * Each spelling stands once per vendor. Spellings that pages read as one (Sentinel-One, Sentinel One) may stand side by
 * side only as plain strong names: of two with conditions, those of one would be lost.
 */
export function checkRepeatedNames(list: ReadList): Problem[] {
  const firstByForm = new Map<string, ListedName>();
  return listedNames(list).flatMap((listed): Problem[] => {
    const { vendor, name, place } = listed;
    const key = `${vendor.id}\n${foldName(name.text)}`;
    const first = firstByForm.get(key);
    if (!first) {
      firstByForm.set(key, listed);
      return [];
    }
    if (first.name.text === name.text) {
      const problem = `"${name.text}" is in this file already (line ${first.place.line})`;
      return [errorAt(place, problem, 'Keep one of the two.')];
    }
    if (isPlain(first.name) && isPlain(name)) return [];
    const problem = `"${name.text}" reads the same as "${first.name.text}" (line ${first.place.line})`;
    return [errorAt(place, problem, 'Keep one of the two, with the conditions of both.')];
  });
}

function isPlain({ weak, cased, not }: NameSource): boolean {
  return weak === undefined && !cased && !not;
}
