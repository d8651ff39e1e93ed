import { describe, expect, test } from 'vitest';
import { cue } from '../../../src/names/evidence/cue.ts';
import { tellEnumerated } from '../../../src/names/evidence/enumeration.ts';
import { FOR } from '../../../src/names/evidence/weights.ts';
import { candidatesIn, kindsOf } from './surroundings.ts';

/** Enough to be believed, whatever the weights are. */
const OVERWHELMING = Object.keys(FOR).map((kind) => cue(kind as keyof typeof FOR));

/** The cues told of the first place of Orca. */
function toldOfOrca(text: string, names = { strong: ['Fortinet'], weak: ['Orca', 'Wiz'] }) {
  const candidates = candidatesIn(text, names);
  tellEnumerated(text, candidates);
  return candidates.find(({ name }) => name === 'Orca')?.cues;
}

describe('a weak name beside a strong one is listed', () => {
  test.each([
    ['behind a comma', 'Fortinet, Orca'],
    ['before a comma', 'Orca, Fortinet'],
    ['with a slash', 'Orca/Fortinet'],
    ['with dots of a list', '• Orca • Fortinet'],
    ['on lines of its own', 'Orca\nFortinet'],
    ['in blocks of its own', 'Orca\0Fortinet'],
    ['with shares between', 'Orca (12.5 %), Fortinet (3 %)'],
    ['with "and"', 'Orca and Fortinet'],
    ['with a comma and "or"', 'Orca, or Fortinet'],
    ['with "und"', 'Orca und Fortinet'],
    ['with "и"', 'Orca и Fortinet'],
    ['with a comma in Japanese', 'Orca、Fortinet'],
    ['with "and" in Chinese', 'Orca以及Fortinet'],
    ['with a stranger between', 'Orca, Acme, Fortinet'],
    ['with a stranger of several words between', 'Orca, Acme Tools Co, Fortinet'],
    ['with strangers between', 'Orca, Acme, Foo Bar and Fortinet'],
  ])('%s', (_, text) => {
    expect(toldOfOrca(text)).toEqual([cue('listed', 'Fortinet')]);
  });
});

describe('nothing is told', () => {
  test.each([
    ['with a verb between', 'Orca bought Fortinet'],
    ['with small words between', 'Orca, as well as Fortinet'],
    ['with a sentence between', 'Orca. Then came Fortinet'],
    ['with a stranger without marks', 'Orca Acme Fortinet'],
    ['with too many strangers', 'Orca, Ab, Cd, Ef, Gh, Ij, Fortinet'],
    ['with a long gap', `Orca${' '.repeat(100)}Fortinet`],
    ['of a word within a word', 'Orca sand Fortinet'],
    ['of a name alone', 'Orca'],
  ])('%s', (_, text) => {
    expect(toldOfOrca(text)).toEqual([]);
  });

  test('by a name of the same vendor', () => {
    expect(toldOfOrca('Orca, Orca', { strong: [], weak: ['Orca'] })).toEqual([]);
  });

  test('of a strong name', () => {
    const candidates = candidatesIn('Fortinet, Huawei', { strong: ['Fortinet', 'Huawei'] });
    tellEnumerated('Fortinet, Huawei', candidates);
    expect(candidates.map(({ cues }) => cues)).toEqual([undefined, undefined]);
  });
});

test('beside another weak name it is listed weakly', () => {
  expect(toldOfOrca('Orca, Wiz')).toEqual([cue('listed-weak', 'Wiz')]);
});

test('a sure name on one side counts beside a weak one on the other', () => {
  expect(kindsOf(toldOfOrca('Wiz, Orca, Fortinet'))).toContain('listed');
});

test.each(['Wiz, Orca', 'Orca, Wiz'])('a weak name that is believed counts as sure: %s', (text) => {
  const candidates = candidatesIn(text, { weak: ['Orca', 'Wiz'] }).map((candidate) =>
    candidate.name === 'Wiz' ? { ...candidate, cues: OVERWHELMING } : candidate,
  );
  tellEnumerated(text, candidates);
  expect(candidates.find(({ name }) => name === 'Orca')?.cues).toEqual([cue('listed', 'Wiz')]);
});

test('between two sure names it is told once', () => {
  expect(toldOfOrca('Fortinet, Orca, Huawei', { strong: ['Fortinet', 'Huawei'], weak: ['Orca'] })).toEqual([
    cue('listed', 'Fortinet'),
  ]);
});

test('beside a sure name a weak one adds nothing', () => {
  expect(toldOfOrca('Fortinet, Orca, Wiz')).toEqual([cue('listed', 'Fortinet')]);
});
