import { countryOf, type Jurisdiction } from '../../domain/jurisdiction.ts';

/** Names of ISO 3166-2 subdivisions in one language, by code. Intl.DisplayNames has none. */
export type SubdivisionNames = ReadonlyMap<string, string>;

const namers = new Map<string, Intl.DisplayNames>();

/** The country's, the Union's or the subdivision's name: "Texas (US)"; without a known name "United States (TX)". */
export function placeName(
  jurisdiction: Jurisdiction,
  locale: string,
  subdivisions?: SubdivisionNames,
): string {
  const country = countryOf(jurisdiction);
  if (jurisdiction === country) return regionName(country, locale);
  const name = subdivisions?.get(jurisdiction);
  if (name !== undefined) return `${name} (${country})`;
  return `${regionName(country, locale)} (${jurisdiction.slice(country.length + 1)})`;
}

/** Name of an ISO 3166-1 alpha-2 code, `EU` included; the code itself when Intl knows none. */
export function regionName(code: string, locale: string): string {
  let namer = namers.get(locale);
  if (!namer) {
    namer = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
    namers.set(locale, namer);
  }
  return namer.of(code) ?? code;
}
