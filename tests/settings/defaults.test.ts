import { describe, expect, test } from 'vitest';
import { guessJurisdictions } from '../../src/settings/defaults.ts';

describe('jurisdictions guessed from languages', () => {
  test.each([
    [
      ['de-CH', 'de', 'en'],
      ['CH', 'DE', 'US'],
    ],
    [
      ['en-GB', 'en-US', 'en'],
      ['GB', 'US'],
    ],
    [['zh-TW', 'zh-Hant'], ['TW']],
    [['zh'], ['CN']],
    [
      ['ja', 'ko', 'fr', 'es'],
      ['JP', 'KR', 'FR'],
    ],
    [['es-419', 'pt-BR'], ['BR']],
    [['x', '', 'not a tag', 'ru'], ['RU']],
    [[], []],
  ])('%j: %j', (languages, jurisdictions) => expect(guessJurisdictions(languages)).toEqual(jurisdictions));
});
