import { parseVendorId } from '../../../domain/vendor.ts';
import { errorAt, type Problem } from '../problem.ts';
import { placeOfField, type ReadList } from '../read-sources.ts';

/** Ids come from file names and slugs: they must have their shape, be there once, and acts lie under their jurisdiction. */
export function checkIds(list: ReadList): Problem[] {
  const problems: Problem[] = [];
  for (const { id, file } of list.vendors) {
    if (parseVendorId(id) === undefined) {
      problems.push(
        errorAt(
          file.placeOf([]),
          `the file name "${id}" is no vendor id`,
          'Name the file with lower-case letters, digits and single hyphens.',
        ),
      );
    }
  }
  for (const { id, file, value } of list.acts) {
    const folder = value.jurisdiction.toLowerCase();
    if (!id.startsWith(`${folder}/`)) {
      problems.push(
        errorAt(
          file.placeOf(['jurisdiction']),
          `an act of ${value.jurisdiction} lies in ${id.slice(0, id.indexOf('/'))}/`,
          `Move it to list/acts/${folder}/ or correct the jurisdiction.`,
        ),
      );
    }
  }
  const claimIds = new Set<string>();
  for (const claim of list.claims) {
    const id = claim.full?.id;
    if (id === undefined) continue;
    if (claimIds.has(id)) {
      problems.push(
        errorAt(placeOfField(claim, 'id'), `a second claim "${id}"`, 'Give one of them an "id" of its own.'),
      );
    }
    claimIds.add(id);
  }
  return problems;
}
