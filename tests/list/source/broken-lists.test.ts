import { describe, expect, test } from 'vitest';
import { problemLine } from '../../../src/cli/list/compile-list.ts';
import { readWordLists } from '../../../src/cli/list/word-lists.ts';
import { checkSources } from '../../../src/list/source/check-sources.ts';
import type { ListSources } from '../../../src/list/source/read-sources.ts';
import { readBrokenLists, soundList } from './broken-lists.ts';
import { TODAY } from './small-list.ts';

const knowledge = { today: TODAY, languagesOf: readWordLists() };
const brokenLists = readBrokenLists();

function errorsOf(sources: ListSources): string[] {
  return checkSources(sources, knowledge)
    .filter(({ severity }) => severity === 'error')
    .map(problemLine);
}

test('the list that they break is sound', () => {
  expect(checkSources(soundList, knowledge)).toEqual([]);
});

describe('a fault is told once, with its place and what to do', () => {
  test.each(brokenLists)('$title', ({ message, sources }) => {
    expect(errorsOf(sources)).toEqual([message]);
  });
});

test('no two faults have one message', () => {
  const withoutPlaces = brokenLists.map(({ message }) => message.replace(/^\S.*?\.yaml:\d+:\d+: /, ''));
  expect(withoutPlaces.length).toBeGreaterThanOrEqual(40);
  expect(new Set(withoutPlaces).size).toBe(withoutPlaces.length);
});
