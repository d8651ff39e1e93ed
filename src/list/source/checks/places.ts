import { parseJurisdiction } from '../../../domain/jurisdiction.ts';
import { errorAt, type Problem } from '../problem.ts';
import { placeOfField, type ReadClaim, type ReadList } from '../read-sources.ts';

/** Unlike a code made up, a country's has a name in Intl (CLDR, the regions of ISO 3166-1 and the European Union). */
const REGIONS = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const isCountry = (code: string): boolean => REGIONS.of(code) !== undefined;

/**
 * Places are real: countries are known to Intl, a subdivision that acts come from has a name, for Intl knows none, and
 * members of a union are countries.
 */
export function checkPlaces(list: ReadList): Problem[] {
  return [...unknownPlaces(list), ...unnamedPlaces(list), ...strangeMembers(list)];
}

function unknownPlaces({ claims, vendors }: ReadList): Problem[] {
  const ofClaims = claims.flatMap((claim): Problem[] => {
    const code = claim.full?.jurisdiction.slice(0, 2) ?? '';
    if (!claim.full || isCountry(code)) return [];
    const problem = `${claim.full.id}: no country has the code ${code}`;
    return [errorAt(placeOfField(claim, 'jurisdiction'), problem, 'Write its ISO 3166-1 code, or EU.')];
  });
  const ofSeats = vendors.flatMap(({ id, file, value: { seat } }): Problem[] => {
    if (seat === undefined || isCountry(seat)) return [];
    const problem = `the seat of ${id}, ${seat}, is the code of no country`;
    return [errorAt(file.placeOf(['seat']), problem, 'Write its ISO 3166-1 code, or leave it out.')];
  });
  return [...ofClaims, ...ofSeats];
}

function unnamedPlaces({ claims, jurisdictions: { value } }: ReadList): Problem[] {
  const unnamed = new Map<string, ReadClaim>();
  for (const claim of claims) {
    const code = claim.full?.jurisdiction;
    if (code?.includes('-') && !value[code]?.names?.en && !unnamed.has(code)) unnamed.set(code, claim);
  }
  return [...unnamed].map(([code, claim]) =>
    errorAt(
      placeOfField(claim, 'jurisdiction'),
      `${code} has no name`,
      `Add "${code}: { names: { en: ... } }" to list/jurisdictions.yaml.`,
    ),
  );
}

function strangeMembers({ jurisdictions: { file, value } }: ReadList): Problem[] {
  return Object.entries(value).flatMap(([code, { members = [] }]) =>
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
}
