import { isActClaim } from '../../schema/claim.ts';
import { noticeAt, type Problem } from '../problem.ts';
import type { ReadList } from '../read-sources.ts';

/** Acts that no vendor refers to do not reach the list. */
export function checkUnusedActs(list: ReadList): Problem[] {
  const used = new Set(list.claims.flatMap(({ entry }) => (isActClaim(entry) ? [entry.act] : [])));
  return list.acts
    .filter(({ id }) => !used.has(id))
    .map(({ id, file }) =>
      noticeAt(
        file.placeOf([]),
        `no vendor refers to ${id}`,
        `Add "act: ${id}" to a vendor or delete the file.`,
      ),
    );
}
