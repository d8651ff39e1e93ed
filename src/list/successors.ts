import type { Removed } from './schema/removed.ts';

/** Where each removed id, of a vendor or a claim, leads in the end, over as many steps as it takes. Ids without a successor are left out. */
export function successorsOf(removed: readonly Removed[]): ReadonlyMap<string, string> {
  const next = new Map<string, string>();
  for (const { id, successor } of removed) if (successor !== undefined) next.set(id, successor);
  return new Map(
    [...next.keys()].map((id) => {
      let last = id;
      // No chain is longer than the table; one that goes in a circle ends somewhere in it.
      for (let step = 0; step < next.size; step++) last = next.get(last) ?? last;
      return [id, last];
    }),
  );
}
