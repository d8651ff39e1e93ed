import type { Brand } from './brand.ts';

/** ISO 3166-1 alpha-2 (`US`), `EU`, or an ISO 3166-2 subdivision (`US-TX`). */
export type Jurisdiction = Brand<string, 'Jurisdiction'>;

const SHAPE = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;

/** Returns the code when `text` has the shape of one, else `undefined`. Whether it is assigned is not asked. */
export function parseJurisdiction(text: string): Jurisdiction | undefined {
  return SHAPE.test(text) ? (text as Jurisdiction) : undefined;
}

/** AA, QM to QZ, XA to XZ and ZZ; Kosovo's XK is one of them by the standard and a place by everybody's use. */
const USERS_OWN = /^(?:AA|Q[M-Z]|X(?!K)[A-Z]|ZZ)$/;

/**
 * Whether the code is one that ISO 3166-1 leaves to its users ("Special codes", user-assigned): no state's, but an
 * organisation's own, say.
 */
export function isUsersOwn(jurisdiction: Jurisdiction): boolean {
  return USERS_OWN.test(countryOf(jurisdiction));
}

/** The country of a subdivision (`US` for `US-TX`); the code itself otherwise. */
export function countryOf(jurisdiction: Jurisdiction): Jurisdiction {
  return jurisdiction.slice(0, 2) as Jurisdiction;
}
