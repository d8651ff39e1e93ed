import type { Steps } from '../../domain/steps.ts';

/** So many items are sorted, or put in their place, in one step. */
const STEP = 2000;

/** The items as `toSorted` gives them, in steps: a hundred thousand take longer than anybody should wait. */
export function* sortedSteps<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Steps<Item[]> {
  let runs: Item[][] = [];
  for (let at = 0; at < items.length; at += STEP) {
    runs.push(items.slice(at, at + STEP).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], compare));
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

/** Of equal items those of the first run stay first. */
function* merged<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Steps<Item[]> {
  const all: Item[] = [];
  for (let [a, b] = [0, 0]; a < first.length || b < second.length; ) {
    const [left, right] = [first[a], second[b]];
    if (left !== undefined && (right === undefined || compare(left, right) <= 0)) {
      all.push(left);
      a++;
    } else if (right !== undefined) {
      all.push(right);
      b++;
    }
    if (all.length % STEP === 0) yield;
  }
  return all;
}
