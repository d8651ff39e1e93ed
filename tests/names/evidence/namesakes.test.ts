import { describe, expect, test } from 'vitest';
import type { Rejected } from '../../../src/names/candidate.ts';
import { cue } from '../../../src/names/evidence/cue.ts';
import { tellNamesakes } from '../../../src/names/evidence/namesakes.ts';
import { candidatesIn } from './surroundings.ts';

/** What becomes of the candidates of a text whose page also has the namesake in a phrase. */
function told(
  text: string,
  names: Parameters<typeof candidatesIn>[1],
  namesake: string | undefined = 'Wolf',
) {
  const candidates = candidatesIn(text, names);
  const others = candidatesIn(namesake, { strong: [namesake] }).map(
    ({ cues: _, ...form }): Rejected => ({
      ...form,
      rejection: { because: 'phrase', phrase: 'anna wolf' },
    }),
  );
  const rejected: Rejected[] = [];
  tellNamesakes(text, candidates, others, (form) => rejected.push(form));
  return { candidates, rejected };
}

test('a weak name is told of its namesake', () => {
  const { candidates, rejected } = told('we asked Wolf', { weak: ['Wolf'] });
  expect(candidates.map(({ cues }) => cues)).toEqual([[cue('namesake')]]);
  expect(rejected).toEqual([]);
});

test('a strong name and names of other vendors are not', () => {
  const { candidates } = told('Wolf met Orca', { strong: ['Wolf'], weak: ['Orca'] });
  expect(candidates.map(({ cues }) => cues)).toEqual([undefined, []]);
});

describe('a namesake who speaks is taken out', () => {
  test.each([
    ['at the start of the text', 'Wolf: I agree'],
    ['at the start of a line', 'Why?\nWolf: I agree'],
    ['at the start of a block', 'Why?\0Wolf: I agree'],
    ['with a space before the colon', 'Wolf : I agree'],
    ['with a wide colon', 'Wolf：好'],
  ])('%s', (_, text) => {
    const { candidates, rejected } = told(text, { strong: ['Wolf'] });
    expect(candidates).toEqual([]);
    expect(rejected).toMatchObject([{ name: 'Wolf', rejection: { because: 'speaker' } }]);
  });
});

describe('nobody speaks', () => {
  test.each([
    ['within a line', 'so said Wolf: I agree'],
    ['without a colon', 'Wolf agrees: yes'],
  ])('%s', (_, text) => {
    expect(told(text, { weak: ['Wolf'] }).candidates).toHaveLength(1);
  });

  test('where the text has no namesake of the vendor', () => {
    expect(told('Wolf: I agree', { weak: ['Wolf'] }, 'Orca').candidates).toMatchObject([{ cues: [] }]);
  });
});

test('only the place where it speaks is taken out', () => {
  const { candidates, rejected } = told('Wolf: I am no Wolf\nWolf: no', { weak: ['Wolf'] });
  expect(candidates.map(({ start }) => start)).toEqual([14]);
  expect(rejected).toHaveLength(2);
});
