import type { Removed } from './schema/removed.ts';

/** Where each removed id, of a vendor or a claim, leads in the end, over as many steps as it takes. Ids without a successor are left out. */
export function successorsOf(removed: readonly Removed[]): ReadonlyMap<string, string> {
  const next = new Map<string, string>();
  for (const { id, successor } of removed) if (successor !== undefined) next.set(id, successor);
  const ends = new Map<string, string>();
  for (const id of next.keys()) {
    const way = new Set<string>();
    let last = id;
    // No id is gone through twice: a chain of thousands would be gone through thousands of times. One that goes in a
    // circle ends somewhere in it.
    for (
      let step = next.get(id);
      step !== undefined && !ends.has(last) && !way.has(last);
      step = next.get(last)
    ) {
      way.add(last);
      last = step;
    }
    const end = ends.get(last) ?? last;
    for (const passed of way) ends.set(passed, end);
  }
  return ends;
}
