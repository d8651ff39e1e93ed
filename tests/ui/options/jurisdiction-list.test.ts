import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWithPlaces } from '../../../src/text/text.ts';
import { findPlace, moved } from '../../../src/ui/options/jurisdiction-list.ts';
import { PLACES, place } from '../../domain/claims.ts';
import { EN } from '../../text/english.ts';

describe('a jurisdiction is found', () => {
  const text = textWithPlaces(EN, [
    ...PLACES,
    { code: place('CA-QC'), names: { en: 'Quebec' }, members: [] },
  ]);
  const known = ['US', 'TR', 'US-TX', 'CA-QC'].map(place);
  const find = (typed: string) => findPlace(typed, known, text.place, 'en');

  test.each([
    ['united states', 'US'],
    ['US', 'US'],
    ['us-tx', 'US-TX'],
    ['Texas (US)', 'US-TX'],
    ['Turkiye', 'TR'],
    ['Türkiye', 'TR'],
    ['québec (ca)', 'CA-QC'],
  ])('by %s', (typed, code) => {
    expect(find(typed)).toBe(code);
  });

  test('only by its whole name', () => {
    expect(find('United')).toBeUndefined();
    expect(find('')).toBeUndefined();
  });
});

test('moving keeps all items and puts the moved one in its place', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), fc.nat(), fc.nat(), (items, a, b) => {
      const [from, to] = [a % items.length, b % items.length];
      const result = moved(items, from, to);
      expect(result[to]).toBe(items[from]);
      expect(result.toSorted()).toEqual(items.toSorted());
      expect(moved(result, to, from)).toEqual(items);
    }),
  );
});
