import { type Jurisdiction, parseJurisdiction } from '../../src/domain/jurisdiction.ts';
import { type Day, type PartialDate, parseDay, parsePartialDate } from '../../src/domain/partial-date.ts';
import { type Home, homesOf, type Place } from '../../src/domain/place.ts';
import type { Restriction } from '../../src/domain/restriction.ts';

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`Not a day: ${text}`);
  return parsed;
}

export function date(text: string): PartialDate {
  const parsed = parsePartialDate(text);
  if (parsed === undefined) throw new Error(`Not a date: ${text}`);
  return parsed;
}

export function place(text: string): Jurisdiction {
  const parsed = parseJurisdiction(text);
  if (parsed === undefined) throw new Error(`Not a jurisdiction: ${text}`);
  return parsed;
}

/** An official prohibition in force in the United States since 2024, unless told otherwise. */
export function claim(own: Partial<Restriction> = {}): Restriction {
  return {
    id: 'vendor/claim',
    jurisdiction: place('US'),
    kind: 'prohibition',
    status: 'in-force',
    basis: 'official',
    targeting: 'named',
    authority: 'Department of Examples',
    instrument: 'Order 1',
    scope: 'Nobody may sell it',
    summary: 'An example.',
    announced: date('2024-01'),
    effective: date('2024-03-01'),
    history: [],
    answers: [],
    sources: [{ publisher: 'Example Gazette', title: 'Order 1', url: 'https://example.org/order-1' }],
    asOf: date('2026-08'),
    confirmed: 'source',
    ...own,
  };
}

/** What a list tells of places, in small. */
export const PLACES: readonly Place[] = [
  { code: place('EU'), names: {}, members: ['DE', 'FR', 'LT'].map(place) },
  { code: place('US-TX'), names: { en: 'Texas' }, members: [] },
];

/** Places where somebody works, by code. */
export function homes(...codes: readonly string[]): Home[] {
  return homesOf(codes.map(place), PLACES);
}
