import { describe, expect, test } from 'vitest';
import { dropsAgainst, figuresOf } from '../../../src/cli/score/figures.ts';
import { measure } from '../../../src/cli/score/measure.ts';
import { mention, passage, use } from './passages.ts';

const measured = measure(
  [
    passage({ lang: 'ru', uses: [use(0, 2, 'wiz'), use(8, 9, 'wiz')] }),
    passage({ traps: [{ start: 0, end: 2, why: 'a film' }] }),
  ],
  () => [mention(0, 2, 'wiz')],
);

const FIGURES = {
  all: { right: 1, wrong: 1, missed: 1, trapsHit: 1 },
  Cyrillic: { right: 1, wrong: 0, missed: 1, trapsHit: 0 },
  Latin: { right: 0, wrong: 1, missed: 0, trapsHit: 1 },
};

test('figuresOf gives all, then the groups in order', () => {
  expect(Object.entries(figuresOf(measured))).toEqual(Object.entries(FIGURES));
});

describe('dropsAgainst', () => {
  const { all, Latin } = FIGURES;

  test.each([
    ['the same', FIGURES, []],
    ['more wrong and missed before', { all: { right: 0, wrong: 9, missed: 9, trapsHit: 9 } }, []],
    ['fewer wrong before', { all: { ...all, wrong: 0 } }, ['all: wrong 1, was 0']],
    ['fewer missed before', { all: { ...all, missed: 0 } }, ['all: missed 1, was 0']],
    ['fewer traps hit before', { Latin: { ...Latin, trapsHit: 0 } }, ['Latin: trapsHit 1, was 0']],
    ['a group that is gone', { all, Han: all }, ['Han: measured no more']],
  ])('%s', (_, kept, drops) => {
    expect(dropsAgainst(kept, measured)).toEqual(drops);
  });
});
