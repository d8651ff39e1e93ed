import type { Brand } from './brand.ts';

/** ISO 3166-1 alpha-2 (`US`), `EU`, or an ISO 3166-2 subdivision (`US-TX`). */
export type Jurisdiction = Brand<string, 'Jurisdiction'>;

const SHAPE = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;

/** The member states of the European Union since 1 February 2020 (Treaty on European Union, art. 52). */
const EU_MEMBERS: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** Returns the code when `text` has the shape of one, else `undefined`. Whether it is assigned is not asked. */
export function parseJurisdiction(text: string): Jurisdiction | undefined {
  return SHAPE.test(text) ? (text as Jurisdiction) : undefined;
}

/** The country of a subdivision (`US` for `US-TX`); the code itself otherwise. */
export function countryOf(jurisdiction: Jurisdiction): Jurisdiction {
  return jurisdiction.slice(0, 2) as Jurisdiction;
}

/** Whether an act of `outer` binds in `inner`: the same place, the EU for a member, a country for its subdivision. */
export function bindsIn(outer: Jurisdiction, inner: Jurisdiction): boolean {
  if (outer === inner || outer === countryOf(inner)) return true;
  return outer === 'EU' && EU_MEMBERS.has(countryOf(inner));
}
