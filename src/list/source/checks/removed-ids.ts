import { errorAt, type Problem } from '../problem.ts';
import type { ReadList } from '../read-sources.ts';

/**
 * Ids are quoted by people and kept in settings, so they are stable: each id that any release has had is in the list or
 * among the removed ones, a removed id is not in use again, and a successor is there and of the same kind.
 */
export function checkRemovedIds(list: ReadList): Problem[] {
  const inUse = new Set([
    ...list.vendors.map(({ id }) => id),
    ...list.claims.flatMap(({ full }) => full?.id ?? []),
  ]);
  return [...lostIds(list, inUse), ...faultyTombstones(list, inUse)];
}

function lostIds({ releases, removed }: ReadList, inUse: ReadonlySet<string>): Problem[] {
  const known = new Set([...inUse, ...removed.value.map(({ id }) => id)]);
  return releases.flatMap(({ file, value }) =>
    (['vendorsAdded', 'claimsAdded'] as const).flatMap((field) =>
      (value[field] ?? []).flatMap((id, position) =>
        known.has(id)
          ? []
          : [
              errorAt(
                file.placeOf([field, position]),
                `"${id}" was in release ${value.sequence} and is gone`,
                'Bring it back, or say in list/removed.yaml what became of it.',
              ),
            ],
      ),
    ),
  );
}

function faultyTombstones({ removed: { file, value } }: ReadList, inUse: ReadonlySet<string>): Problem[] {
  const firstAt = new Map<string, number>();
  return value.flatMap(({ id, successor }, position): Problem[] => {
    const first = firstAt.get(id);
    if (first !== undefined) {
      const problem = `"${id}" is among the removed ones twice`;
      return [errorAt(file.placeOf([position, 'id']), problem, 'Keep one of the two.')];
    }
    firstAt.set(id, position);
    if (inUse.has(id)) {
      const problem = `"${id}" is removed and in use`;
      return [
        errorAt(file.placeOf([position, 'id']), problem, 'Remove the entry, or give the new one another id.'),
      ];
    }
    if (successor === undefined) return [];
    const place = file.placeOf([position, 'successor']);
    if (successor.includes('/') !== id.includes('/')) {
      const problem = `the successor of "${id}" is "${successor}": a vendor and a claim`;
      return [errorAt(place, problem, 'Name a successor of the same kind.')];
    }
    if (!inUse.has(successor)) {
      const problem = `"${successor}", the successor of "${id}", is not in the list`;
      return [errorAt(place, problem, 'Name the one that is there now.')];
    }
    return [];
  });
}
