import { describe, expect, test } from 'vitest';
import { standingOf, verdictsOf } from '../../src/domain/verdict.ts';
import { claim, date, day, homes, place } from './claims.ts';

const today = day('2026-11-22');
const sale = claim({ id: 'k/sale' });
const agencies = claim({ id: 'k/agencies', kind: 'government-use', effective: date('2017-12-12') });
const german = claim({ id: 'k/de', jurisdiction: place('DE'), kind: 'advisory' });
const european = claim({ id: 'k/eu', jurisdiction: place('EU'), kind: 'procurement' });
const texan = claim({ id: 'k/tx', jurisdiction: place('US-TX'), kind: 'government-use' });
const lifted = claim({ id: 'k/lt', jurisdiction: place('LT'), status: 'lifted' });
const vendor = { restrictions: [german, agencies, texan, lifted, sale, european] };

describe('verdictsOf', () => {
  test('has one verdict per jurisdiction, its claims strongest first', () => {
    const us = verdictsOf(vendor, [], today).find(({ jurisdiction }) => jurisdiction === 'US');
    expect(us?.strongest.id).toBe('k/sale');
    expect(us?.claims.map(({ id }) => id)).toEqual(['k/sale', 'k/agencies']);
    expect(us?.tone).toBe('prohibited');
  });

  test('puts my jurisdictions first, in my order, with what binds there', () => {
    const verdicts = verdictsOf(vendor, homes('DE', 'US'), today);
    expect(verdicts.map(({ jurisdiction, mine }) => `${jurisdiction}${mine ? '*' : ''}`)).toEqual([
      'EU*',
      'DE*',
      'US*',
      'US-TX',
      'LT',
    ]);
  });

  test('orders the others by tone, then by code', () => {
    expect(verdictsOf(vendor, [], today).map(({ jurisdiction }) => jurisdiction)).toEqual([
      'US',
      'EU',
      'US-TX',
      'DE',
      'LT',
    ]);
  });

  test.each([
    [
      'official before press',
      claim({ id: 'a', kind: 'advisory' }),
      claim({ id: 'b', kind: 'advisory', basis: 'press', effective: date('2026') }),
    ],
    [
      'naming before covering',
      claim({ id: 'a' }),
      claim({ id: 'b', targeting: 'covers', effective: date('2026') }),
    ],
    [
      'binding more people first',
      claim({ id: 'a', kind: 'export-control' }),
      claim({ id: 'b', kind: 'procurement', effective: date('2026') }),
    ],
    [
      'the newer of equals',
      claim({ id: 'a', effective: date('2026') }),
      claim({ id: 'b', effective: date('2025') }),
    ],
  ])('lets speak %s', (_, first, second) => {
    expect(verdictsOf({ restrictions: [second, first] }, [], today)[0]?.strongest.id).toBe('a');
  });
});

describe('standingOf', () => {
  const standing = (mine: readonly string[], restrictions = vendor.restrictions) =>
    standingOf(verdictsOf({ restrictions }, homes(...mine), today));

  test('is mine by the strongest verdict that binds me', () => {
    expect(standing(['DE'])).toMatchObject({ reach: 'mine', tone: 'restricted' });
    expect(standing(['US'])).toMatchObject({ reach: 'mine', tone: 'prohibited' });
  });

  test('is elsewhere when only others restrict it', () => {
    expect(standing(['JP'])).toMatchObject({ reach: 'elsewhere', tone: 'prohibited' });
  });

  test('is elsewhere when mine is past and another is not', () => {
    expect(standing(['LT'], [lifted, german])).toMatchObject({ reach: 'elsewhere', tone: 'warned' });
    expect(standing(['LT'], [lifted])).toMatchObject({ reach: 'mine', tone: 'past' });
  });

  test('is none without claims', () => {
    expect(standing(['US'], [])).toEqual({ reach: 'none' });
  });
});
