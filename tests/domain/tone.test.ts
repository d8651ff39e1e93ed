import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASES, KINDS, STATUSES, statusOn, TARGETINGS } from '../../src/domain/restriction.ts';
import { compareTones, toneOf } from '../../src/domain/tone.ts';
import { claim, date, day } from './claims.ts';

const today = day('2026-11-22');

describe('statusOn only ever weakens', () => {
  test.each([
    ['an act past its end is lifted', claim({ ended: date('2025') }), 'lifted'],
    ['an act in the year of its end stands', claim({ ended: date('2026') }), 'in-force'],
    ['an act past its expiry has expired', claim({ expires: date('2026-11-10') }), 'expired'],
    ['an act that takes effect later is announced', claim({ effective: date('2027-01') }), 'announced'],
    [
      'an announced act is not promoted when its day comes',
      claim({ status: 'announced', effective: date('2025') }),
      'announced',
    ],
    ['a report stays a report', claim({ status: 'reported', basis: 'press' }), 'reported'],
    ['a lifted act stays lifted', claim({ status: 'lifted' }), 'lifted'],
  ])('%s', (_, restriction, status) => {
    expect(statusOn(restriction, today)).toBe(status);
  });
});

describe('toneOf', () => {
  test.each([
    ['a sale ban', claim(), 'prohibited'],
    ['a ban for agencies', claim({ kind: 'government-use' }), 'restricted'],
    ['an official warning', claim({ kind: 'advisory' }), 'warned'],
    ['a reported ban', claim({ status: 'reported', basis: 'press' }), 'warned'],
    ['a ban enjoined by a court', claim({ status: 'suspended' }), 'pending'],
    ['a proposed ban', claim({ status: 'proposed' }), 'pending'],
    ['a lifted ban', claim({ status: 'lifted' }), 'past'],
    ['a ban for a class of vendors', claim({ targeting: 'class' }), 'warned'],
    ['a ban that covers the vendor in effect', claim({ targeting: 'covers' }), 'prohibited'],
    ['a kind of a newer list', claim({ kind: 'other' }), 'warned'],
    ['a status of a newer list', claim({ status: 'other' }), 'pending'],
  ])('%s', (_, restriction, tone) => {
    expect(toneOf(restriction, today)).toBe(tone);
  });

  const anyClaim = fc
    .record({
      kind: fc.constantFrom(...KINDS),
      status: fc.constantFrom(...STATUSES),
      basis: fc.constantFrom(...BASES),
      targeting: fc.constantFrom(...TARGETINGS),
    })
    .map(claim);

  test('nothing but an act in force is restricted or prohibited', () => {
    fc.assert(
      fc.property(anyClaim, (restriction) => {
        const strong = compareTones(toneOf(restriction, today), 'warned') < 0;
        expect(strong && restriction.status !== 'in-force').toBe(false);
        expect(strong && restriction.targeting === 'class').toBe(false);
      }),
    );
  });

  test('what has ended is past, whatever it was', () => {
    fc.assert(
      fc.property(anyClaim, (restriction) => {
        expect(toneOf({ ...restriction, ended: date('2020') }, today)).toBe('past');
      }),
    );
  });
});
