import { errorAt, type Problem } from '../problem.ts';
import { findMissingActs, type ReadList } from '../read-sources.ts';

/** Owners and acts that are referred to are in the list. */
export function checkReferences(list: ReadList): Problem[] {
  const ids = new Set(list.vendors.map(({ id }) => id));
  const owners = list.vendors.flatMap(({ id, file, value }): Problem[] => {
    const owner = value.owner?.vendor;
    if (owner === undefined || (ids.has(owner) && owner !== id)) return [];
    const problem = owner === id ? `${id} owns itself` : `no vendor "${owner}"`;
    return [
      errorAt(
        file.placeOf(['owner', 'vendor']),
        problem,
        'Correct the id, or write "name" for an owner that is not in the list.',
      ),
    ];
  });
  return [...owners, ...findMissingActs(list)];
}
