import { describe, expect, test } from 'vitest';
import { countryOf, parseJurisdiction } from '../../src/domain/jurisdiction.ts';
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
