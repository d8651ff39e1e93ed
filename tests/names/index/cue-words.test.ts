import { describe, expect, test } from 'vitest';
import { CUE_WORDS, SMALL_WORDS } from '../../../src/names/evidence/cue-words.ts';
import { decodeCueWords } from '../../../src/names/index/decode-cue-words.ts';
import { encodeCueWords } from '../../../src/names/index/encode-cue-words.ts';

const words = decodeCueWords(encodeCueWords());

describe('words beside a name', () => {
  test.each([
    ['as written', 'company-before', 'firm'],
    ['folded', 'company-before', 'societe'],
    ['with a mark in them', 'person-before', 'г н'],
  ] as const)('are there %s', (_, kind, word) => {
    expect(words.has(kind, word)).toBe(true);
  });

  test('are there by their kind only', () => {
    expect(words.has('company-behind', 'firm')).toBe(false);
    expect(words.has('company-before', '')).toBe(false);
  });

  test('that are glued are found where a text begins or ends', () => {
    expect(words.beginningOf('公司宣布', 'company-behind')).toBe('公司');
    expect(words.beginningOf('我们公司', 'company-behind')).toBeUndefined();
    expect(words.endOf('我们公司', 'company-before')).toBe('公司');
    expect(words.has('company-behind', '公司')).toBe(false);
  });
});

test('the small words of a language are told, and of no other', () => {
  expect(words.smallWords('fr')).toContain('les');
  expect(words.smallWords('eo')).toBeUndefined();
});

test('a kind that an index doesn’t have has no words', () => {
  const none = decodeCueWords({ kinds: {}, languages: {} });
  expect(none.has('company-before', 'firm')).toBe(false);
  expect(none.beginningOf('公司', 'company-behind')).toBeUndefined();
});

test('no word stands twice in a line of the tables', () => {
  const lines = [...Object.values(CUE_WORDS).flat(), ...Object.values(SMALL_WORDS)];
  for (const line of lines) expect(line.split(' ')).toEqual([...new Set(line.split(' '))]);
});
