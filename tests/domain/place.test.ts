import { describe, expect, test } from 'vitest';
import { bindsIn, homesOf } from '../../src/domain/place.ts';
import { PLACES, place } from './claims.ts';

describe('homesOf', () => {
  test.each([
    ['US', []],
    ['US-TX', ['US']],
    ['DE', ['EU']],
    ['DE-BY', ['DE', 'EU']],
    ['EU', []],
    ['GB', []],
  ])('%s is within %j', (code, within) => {
    expect(homesOf([place(code)], PLACES)).toEqual([{ jurisdiction: code, within }]);
  });

  test('keeps the order in which they are given', () => {
    const homes = homesOf(['FR', 'US', 'DE'].map(place), PLACES);
    expect(homes.map(({ jurisdiction }) => jurisdiction)).toEqual(['FR', 'US', 'DE']);
  });
});

describe('an act binds', () => {
  test.each([
    ['in its own place', 'US', 'US', true],
    ['in the subdivisions of its country', 'US', 'US-TX', true],
    ['not in the country of its subdivision', 'US-TX', 'US', false],
    ['not in another subdivision', 'US-TX', 'US-FL', false],
    ['of the EU in a member', 'EU', 'DE', true],
    ['of the EU in a state of a member', 'EU', 'DE-BY', true],
    ['of the EU not in a former member', 'EU', 'GB', false],
    ['of a member not in the EU', 'DE', 'EU', false],
  ])('%s', (_, outer, inner, binds) => {
    const [home] = homesOf([place(inner)], PLACES);
    expect(bindsIn(place(outer), home!)).toBe(binds);
  });
});
