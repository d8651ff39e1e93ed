import { describe, expect, test } from 'vitest';
import { placeName } from '../../src/text/places.ts';
import { textWithPlaces } from '../../src/text/text.ts';
import { PLACES, place } from '../domain/claims.ts';
import { EN } from './english.ts';

const worded = textWithPlaces(EN, PLACES);

describe('a jurisdiction', () => {
  test.each([
    ['US', 'United States'],
    ['EU', 'European Union'],
    ['TW', 'Taiwan'],
    ['US-TX', 'Texas (US)'],
    ['GE', 'Georgia'],
  ])('%s is called %s', (code, name) => {
    expect(worded.place(place(code))).toBe(name);
  });

  test('without a known subdivision still names its country', () => {
    expect(worded.place(place('FR-75'))).toBe('France (75)');
    expect(EN.place(place('US-TX'))).toBe('United States (TX)');
  });

  test('that nobody has named is its code', () => {
    expect(worded.place(place('ZZ'))).toMatch(/^(ZZ|Unknown Region)$/);
  });

  test('is called by the name of the language, else of its base, else in English', () => {
    const names = { en: 'Texas', zh: '得克萨斯州', 'zh-TW': '德克薩斯州' };
    const places = [{ code: place('US-TX'), names, members: [] }];
    const texas = (locale: string) => placeName(place('US-TX'), locale, places);
    expect(['zh-TW', 'zh-CN', 'de'].map(texas)).toEqual(['德克薩斯州 (US)', '得克萨斯州 (US)', 'Texas (US)']);
  });
});
