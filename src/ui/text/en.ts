import { card } from './en/card.ts';
import { claims as claimsWithoutSubdivisions } from './en/claims.ts';
import { evidence } from './en/evidence.ts';
import { list } from './en/list.ts';
import { options } from './en/options.ts';
import { popup } from './en/popup.ts';
import { subdivisions } from './en/subdivisions.ts';
import { placeName } from './places.ts';
import type { Text } from './text.ts';

const { locale } = claimsWithoutSubdivisions;

const claims = {
  ...claimsWithoutSubdivisions,
  place: (jurisdiction: Parameters<typeof placeName>[0]) => placeName(jurisdiction, locale, subdivisions),
};

/** The interface in English. */
export const en: Text = {
  locale,
  direction: 'ltr',
  claims,
  card: { ...card, claims },
  evidence,
  list,
  popup,
  options,
};
