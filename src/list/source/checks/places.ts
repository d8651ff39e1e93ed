import { parseJurisdiction } from '../../../domain/jurisdiction.ts';
import { errorAt, type Problem } from '../problem.ts';
import { placeOfField, type ReadClaim, type ReadList } from '../read-sources.ts';

/** A subdivision that acts come from has a name, for Intl knows none; members of a union are countries. */
export function checkPlaces({ claims, jurisdictions: { file, value } }: ReadList): Problem[] {
  const unnamed = new Map<string, ReadClaim>();
  for (const claim of claims) {
    const code = claim.full?.jurisdiction;
    if (code?.includes('-') && !value[code]?.names?.en && !unnamed.has(code)) unnamed.set(code, claim);
  }
  const missing = [...unnamed].map(([code, claim]) =>
    errorAt(
      placeOfField(claim, 'jurisdiction'),
      `${code} has no name`,
      `Add "${code}: { names: { en: ... } }" to list/jurisdictions.yaml.`,
    ),
  );
  const strange = Object.entries(value).flatMap(([code, { members = [] }]) =>
    members.flatMap((member, position) =>
      parseJurisdiction(member)?.length === 2
        ? []
        : [
            errorAt(
              file.placeOf([code, 'members', position]),
              `${member}, a member of ${code}, is no country`,
              'List the countries; their subdivisions follow.',
            ),
          ],
    ),
  );
  return [...missing, ...strange];
}
