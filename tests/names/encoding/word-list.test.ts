import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeWords, encodeWords } from '../../../src/names/encoding/word-list.ts';

test('words are given back by number', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 })), (words) => {
      const list = decodeWords(encodeWords(words));
      expect(words.map((_, word) => list.textOf(word))).toEqual(words);
    }),
  );
});

test('a list whose lengths don’t fit its text is refused', () => {
  const { text, runs } = encodeWords(['chip', '手机']);
  expect(() => decodeWords({ text: text.slice(1), runs })).toThrow(TypeError);
});
