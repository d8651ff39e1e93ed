import { describe, expect, test } from 'vitest';
import { cue, scoreOf, strongestOf } from '../../../src/names/evidence/cue.ts';
import { AGAINST, type CueKind, FOR } from '../../../src/names/evidence/weights.ts';

const kindsFor = Object.keys(FOR) as CueKind[];
const kindsAgainst = Object.keys(AGAINST) as CueKind[];

test('without cues nothing is believed', () => {
  expect(scoreOf([])).toBeLessThanOrEqual(0);
});

test('all that speaks for a vendor is enough, all that speaks against it is not', () => {
  expect(scoreOf(kindsFor.map((kind) => cue(kind)))).toBeGreaterThan(0);
  expect(scoreOf(kindsAgainst.map((kind) => cue(kind)))).toBeLessThan(0);
});

test.each(kindsFor)('%s speaks for the vendor', (kind) => {
  expect(scoreOf([cue(kind)])).toBeGreaterThan(scoreOf([]));
});

test.each(kindsAgainst)('%s speaks against the vendor', (kind) => {
  expect(scoreOf([cue(kind)])).toBeLessThan(scoreOf([]));
});

test('cues add up in any order', () => {
  const cues = [cue('own-word'), cue('person'), cue('company')];
  expect(scoreOf(cues.toReversed())).toBe(scoreOf(cues));
  expect(scoreOf(cues)).toBeLessThan(scoreOf([cue('own-word'), cue('company')]));
});

describe('the strongest cue', () => {
  test('is none where nothing speaks for the vendor', () => {
    expect(strongestOf([])).toBeUndefined();
    expect(strongestOf(kindsAgainst.map((kind) => cue(kind)))).toBeUndefined();
  });

  test('is the one of most weight, wherever it stands', () => {
    const most = kindsFor.reduce((a, b) => (scoreOf([cue(b)]) > scoreOf([cue(a)]) ? b : a));
    const cues = [...kindsAgainst, ...kindsFor].map((kind) => cue(kind, `by ${kind}`));
    expect(strongestOf(cues)).toEqual(cue(most, `by ${most}`));
    expect(strongestOf(cues.toReversed())).toEqual(cue(most, `by ${most}`));
  });

  test('of two of a kind is the first', () => {
    expect(strongestOf([cue('own-word', 'a'), cue('own-word', 'b')])?.evidence).toBe('a');
  });
});
