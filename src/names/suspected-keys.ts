import { decodeShortRuns, encodeShortRuns } from './encoding/runs.ts';
import { FormComparer } from './forms/form-comparer.ts';
import type { FormRules } from './forms/form-rules.ts';
import type { PlaceFinder } from './forms/remembering-finder.ts';

/** Anything may stand anywhere: whoever has the names decides. */
const ANY: FormRules = { mayStart: () => true, lengthWithEnding: () => -1, demand: () => 0 };

/** The keys under which names that may stand in a text would be found: numbers that tell no text. */
export function suspectedKeys(text: string, finder: PlaceFinder): ReadonlySet<number> {
  const keys = new Set<number>();
  const none = decodeShortRuns(encodeShortRuns([]));
  // A comparer with a table that has nothing, but notes what is looked for in it.
  const noted = {
    count: 0,
    folded: '',
    runs: none,
    groups: none,
    groupOf(key: number) {
      keys.add(key);
      return -1;
    },
  };
  const comparer = new FormComparer(noted, ANY);
  finder.find(text, (_, start, wordClass) => comparer.compareAt(text, start, wordClass, () => false));
  return keys;
}
