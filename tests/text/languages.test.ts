import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { chooseLocale, directionOf, languageName, ownName } from '../../src/text/languages.ts';

describe('the language of the interface', () => {
  test.each([
    [['de-CH', 'en'], 'de'],
    [['pt-BR', 'es-MX', 'en'], 'es'],
    [['zh'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['zh-HK'], 'zh-TW'],
    [['zh-Hant-MY'], 'zh-TW'],
    [['ar-EG'], 'ar'],
    [['en-GB'], 'en'],
    [['fi', 'sv'], 'en'],
    [['not a tag', 'ko-KR'], 'ko'],
    [[], 'en'],
  ])('for %j is %s', (wanted, locale) => {
    expect(chooseLocale(wanted)).toBe(locale);
  });

  test('is named in itself', () => {
    expect(LOCALES.map(ownName)).toEqual([
      'English',
      '简体中文',
      '繁體中文',
      '日本語',
      '한국어',
      'Deutsch',
      'français',
      'español',
      'русский',
      'العربية',
    ]);
  });

  test('runs from right to left in Arabic alone', () => {
    expect(LOCALES.filter((locale) => directionOf(locale) === 'rtl')).toEqual(['ar']);
  });
});

test('a language that Intl does not know is told by its tag', () => {
  expect(languageName('ja', 'en')).toBe('Japanese');
  expect(languageName('zz-unknown-tag-here', 'en')).toBe('zz-unknown-tag-here');
});
