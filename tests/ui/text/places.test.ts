import { describe, expect, test } from 'vitest';
import { claims } from '../../../src/ui/text/en/claims.ts';
import { subdivisions } from '../../../src/ui/text/en/subdivisions.ts';
import { en } from '../../../src/ui/text/en.ts';
import { place } from '../../domain/claims.ts';

describe('a jurisdiction', () => {
  test.each([
    ['US', 'United States'],
    ['EU', 'European Union'],
    ['TW', 'Taiwan'],
    ['US-TX', 'Texas (US)'],
    ['CA-QC', 'Quebec (CA)'],
    ['DE-SH', 'Schleswig-Holstein (DE)'],
    ['US-GA', 'Georgia (US)'],
    ['GE', 'Georgia'],
  ])('%s is called %s', (code, name) => {
    expect(en.claims.place(place(code))).toBe(name);
  });

  test('without a known subdivision still names its country', () => {
    expect(en.claims.place(place('FR-75'))).toBe('France (75)');
    expect(claims.place(place('US-TX'))).toBe('United States (TX)');
  });

  test('that nobody has named is its code', () => {
    expect(en.claims.place(place('ZZ'))).toMatch(/^(ZZ|Unknown Region)$/);
  });

  test('each subdivision of the table has the shape of a code and a name', () => {
    expect(subdivisions.size).toBe(51 + 13 + 8 + 16 + 4);
    for (const [code, name] of subdivisions) {
      expect(code).toMatch(/^[A-Z]{2}-[A-Z]{2,3}$/);
      expect(name).toMatch(/^\p{Lu}[\p{L} -]+$/u);
    }
  });
});
