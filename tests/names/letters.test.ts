import { describe, expect, test } from 'vitest';
import {
  firstWord,
  isCapital,
  isCapitalised,
  isSmall,
  isWordAt,
  lastWord,
  withoutBeginning,
  withoutEnd,
} from '../../src/names/letters.ts';

describe('a word', () => {
  test.each([
    ['of letters', 'so Wiz', 'Wiz'],
    ['of letters with marks', 'so Wi\u0301z', 'Wi\u0301z'],
    ['of letters outside the basic plane', 'so 𝐖iz', '𝐖iz'],
    ['of digits', 'so 360', '360'],
    ['of another script', 'из Мета', 'Мета'],
    ['that is all', 'Wiz', 'Wiz'],
    ['that is not there', 'so Wiz. ', ''],
  ])('%s is the last', (_, text, word) => {
    expect(lastWord(text)).toBe(word);
  });

  test('may have joints', () => {
    expect([lastWord('by St.-Exupéry', '.-'), lastWord('by St.-Exupéry')]).toEqual([
      'St.-Exupéry',
      'Exupéry',
    ]);
    expect([firstWord("O'Brien said", "'"), firstWord("O'Brien said")]).toEqual(["O'Brien", 'O']);
  });

  test('is nowhere beyond the text', () => {
    expect([isWordAt('a', -1), isWordAt('a', 0), isWordAt('a', 1)]).toEqual([false, true, false]);
  });
});

test('capitals and small letters are told where a script has them', () => {
  expect(['A', 'a', 'Ж', 'ж', '小', '1'].map(isCapital)).toEqual([true, false, true, false, false, false]);
  expect(['A', 'a', 'Ж', 'ж', '小', '1'].map(isSmall)).toEqual([false, true, false, true, false, false]);
  expect(['Wiz', 'CEO', 'wiz', '小米', 'W', ''].map(isCapitalised)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('white space and more is passed over', () => {
  expect(withoutEnd('the firm («', '(«')).toBe('the firm');
  expect(withoutBeginning('\n», grew', '»,')).toBe('grew');
  expect([withoutEnd(' ( ', '('), withoutBeginning(' ( ', '(')]).toEqual(['', '']);
});
