import { errorAt, type Problem } from '../problem.ts';
import type { ReadList } from '../read-sources.ts';
import { type ListedName, listedNames } from './listed-names.ts';

/** Each spelling stands once per vendor: of two entries, the conditions of one would be lost. */
export function checkRepeatedNames(list: ReadList): Problem[] {
  const firstByText = new Map<string, ListedName>();
  return listedNames(list).flatMap((listed): Problem[] => {
    const { vendor, name, place } = listed;
    const key = `${vendor.id}\n${name.text}`;
    const first = firstByText.get(key);
    if (!first) {
      firstByText.set(key, listed);
      return [];
    }
    const problem = `"${name.text}" is in this file already (line ${first.place.line})`;
    return [errorAt(place, problem, 'Keep one of the two.')];
  });
}
