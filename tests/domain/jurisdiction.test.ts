import { describe, expect, test } from 'vitest';
import { bindsIn, countryOf, parseJurisdiction } from '../../src/domain/jurisdiction.ts';
import { place } from './claims.ts';

describe('parseJurisdiction', () => {
  test.each(['US', 'EU', 'US-TX', 'CA-QC', 'XK', 'GB-SCT'])('takes %s', (code) => {
    expect(parseJurisdiction(code)).toBe(code);
  });

  test.each(['us', 'USA', 'U', 'US-', 'US-TEXAS', 'US_TX', '', ' US'])('refuses "%s"', (code) => {
    expect(parseJurisdiction(code)).toBeUndefined();
  });
});

describe('an act binds', () => {
  test.each([
    ['in its own place', 'US', 'US', true],
    ['in the subdivisions of its country', 'US', 'US-TX', true],
    ['not in the country of its subdivision', 'US-TX', 'US', false],
    ['not in another subdivision', 'US-TX', 'US-FL', false],
    ['of the EU in a member', 'EU', 'DE', true],
    ['of the EU not in a former member', 'EU', 'GB', false],
    ['of a member not in the EU', 'DE', 'EU', false],
  ])('%s', (_, outer, inner, binds) => {
    expect(bindsIn(place(outer), place(inner))).toBe(binds);
  });

  test('a subdivision has a country', () => {
    expect(countryOf(place('US-TX'))).toBe('US');
  });
});
