import { countryOf, isUsersOwn, type Jurisdiction } from '../domain/jurisdiction.ts';
import type { Place } from '../domain/place.ts';

const namers = new Map<string, Intl.DisplayNames>();

/** The country's, the Union's or the subdivision's name: "Texas (US)"; without a known name "United States (TX)". */
export function placeName(jurisdiction: Jurisdiction, locale: string, places: readonly Place[] = []): string {
  const country = countryOf(jurisdiction);
  if (jurisdiction === country) return countryName(country, locale, places);
  const name = listName(jurisdiction, locale, places);
  if (name !== undefined) return `${name} (${country})`;
  return `${countryName(country, locale, places)} (${jurisdiction.slice(country.length + 1)})`;
}

/** Intl has names for some of the codes that are left to users ("Pseudo-Accents" for XA): those are never meant here. */
function countryName(country: Jurisdiction, locale: string, places: readonly Place[]): string {
  return isUsersOwn(country) ? (listName(country, locale, places) ?? country) : regionName(country, locale);
}

function listName(code: Jurisdiction, locale: string, places: readonly Place[]): string | undefined {
  return nameIn(places.find((place) => place.code === code)?.names ?? {}, locale);
}

/** The name in the locale, in its language, or in English. */
function nameIn(names: Readonly<Record<string, string>>, locale: string): string | undefined {
  return names[locale] ?? names[new Intl.Locale(locale).language] ?? names.en;
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
