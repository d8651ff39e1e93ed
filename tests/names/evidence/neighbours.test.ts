import { describe, expect, test } from 'vitest';
import { cue } from '../../../src/names/evidence/cue.ts';
import { type ArePeers, tellNeighbours } from '../../../src/names/evidence/neighbours.ts';
import { candidatesIn } from './surroundings.ts';

const names = { strong: ['Fortinet', 'Danone'], weak: ['Orca', 'Wiz'] };
const arePeers: ArePeers = (...vendors) => !vendors.some((vendor) => vendor === 'danone');

function toldOfOrca(text: string) {
  const candidates = candidatesIn(text, names);
  tellNeighbours(text, candidates, arePeers);
  return candidates.find(({ name }) => name === 'Orca')?.cues;
}

describe('a strong name near a weak one is told', () => {
  test.each([
    ['before it', 'Fortinet sued the firm Orca', cue('peer-vendor', 'Fortinet')],
    ['behind it', 'Orca sued the firm Fortinet', cue('peer-vendor', 'Fortinet')],
    ['beyond a weak name', 'Orca and Wiz sued Fortinet', cue('peer-vendor', 'Fortinet')],
    ['in another sentence', 'We saw Orca. Fortinet came', cue('peer-vendor', 'Fortinet')],
    ['of another sector', 'Orca likes Danone', cue('other-vendor', 'Danone')],
    [
      'of the same sector before one of another',
      'Danone and Orca and Danone and Fortinet',
      cue('peer-vendor', 'Fortinet'),
    ],
    ['once', 'Fortinet, Orca, Fortinet', cue('peer-vendor', 'Fortinet')],
  ])('%s', (_, text, told) => {
    expect(toldOfOrca(text)).toEqual([told]);
  });
});

describe('nothing is told', () => {
  test.each([
    ['by a weak name', 'Orca sued Wiz'],
    ['by the name itself', 'Orca is Orca'],
    ['from far away', `Orca ${'and so on '.repeat(20)}Fortinet`],
    ['from another block', 'Orca sings\0Fortinet'],
    ['alone', 'Orca sings'],
  ])('%s', (_, text) => {
    expect(toldOfOrca(text)).toEqual([]);
  });

  test('by a strong name of the same vendor', () => {
    const text = 'Orca is Fortinet';
    const candidates = candidatesIn(text, names);
    const [weak, strong] = [candidates[0]!, candidates[1]!];
    const own = [weak, { ...strong, vendor: weak.vendor }];
    tellNeighbours(text, own, arePeers);
    expect(own[0]?.cues).toEqual([]);
  });

  test('to a strong name', () => {
    const candidates = candidatesIn('Danone likes Fortinet', names);
    tellNeighbours('Danone likes Fortinet', candidates, arePeers);
    expect(candidates.map(({ cues }) => cues)).toEqual([undefined, undefined]);
  });
});

test('what was told before is kept', () => {
  const text = 'Orca and Fortinet';
  const candidates = candidatesIn(text, names).map((candidate) =>
    candidate.cues ? { ...candidate, cues: [cue('company', 'firm')] } : candidate,
  );
  tellNeighbours(text, candidates, arePeers);
  expect(candidates[0]?.cues).toEqual([cue('company', 'firm'), cue('peer-vendor', 'Fortinet')]);
});
