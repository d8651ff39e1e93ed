import { beforeEach, expect, test } from 'vitest';
import type { Look } from '../../../src/names/forms/finder.ts';
import { ALPHABETIC } from '../../../src/names/forms/name-key.ts';
import { type PlaceFinder, RememberingFinder } from '../../../src/names/forms/remembering-finder.ts';

let asked: string[];
let finder: RememberingFinder;
/** Each word of a text is a place. */
const words: PlaceFinder = {
  find(text, look) {
    asked.push(text);
    for (const { index } of text.matchAll(/\w+/g)) look(text, index, ALPHABETIC);
  },
};

beforeEach(() => {
  asked = [];
  finder = new RememberingFinder(words);
});

test('a text is gone over once, its places are told each time', () => {
  expect([starts('ab cd ef'), starts('ab cd ef'), starts('gh'), starts('ab cd ef')]).toEqual([
    [0, 3, 6],
    [0, 3, 6],
    [0],
    [0, 3, 6],
  ]);
  expect(asked).toEqual(['ab cd ef', 'gh']);
});

test('places in what was found are passed over, each time by what was found then', () => {
  expect(starts('ab cd ef', (_, start) => (start === 0 ? 5 : -1))).toEqual([0, 6]);
  expect(starts('ab cd ef', (_, start) => (start === 3 ? 8 : -1))).toEqual([0, 3]);
});

test('it goes over a text again when it has forgotten it', () => {
  starts('ab');
  finder.forget();
  starts('ab');
  expect(asked).toEqual(['ab', 'ab']);
});

function starts(text: string, look: Look = () => -1): number[] {
  const found: number[] = [];
  finder.find(text, (...place) => {
    found.push(place[1]);
    return look(...place);
  });
  return found;
}
