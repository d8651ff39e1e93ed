import { describe, expect, test } from 'vitest';
import { countryOf, isUsersOwn, parseJurisdiction } from '../../src/domain/jurisdiction.ts';
import { place } from './claims.ts';

describe('parseJurisdiction', () => {
  test.each(['US', 'EU', 'US-TX', 'CA-QC', 'XK', 'GB-SCT'])('takes %s', (code) => {
    expect(parseJurisdiction(code)).toBe(code);
  });

  test.each(['us', 'USA', 'U', 'US-', 'US-TEXAS', 'US_TX', '', ' US'])('refuses "%s"', (code) => {
    expect(parseJurisdiction(code)).toBeUndefined();
  });
});

test('a subdivision has a country', () => {
  expect(countryOf(place('US-TX'))).toBe('US');
  expect(countryOf(place('US'))).toBe('US');
});

test('the codes that ISO 3166-1 leaves to its users are no state’s; Kosovo’s is taken for one', () => {
  for (const code of ['AA', 'QM', 'QZ', 'XA', 'XJ', 'XL', 'XZ', 'ZZ', 'XA-HQ']) {
    expect([code, isUsersOwn(place(code))]).toEqual([code, true]);
  }
  for (const code of ['QA', 'QL', 'XK', 'ZW', 'ZA', 'AE', 'EU', 'US', 'US-TX']) {
    expect([code, isUsersOwn(place(code))]).toEqual([code, false]);
  }
});
