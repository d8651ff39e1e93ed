import { describe, expect, test } from 'vitest';
import { type Cue, cue } from '../../src/names/evidence/cue.ts';
import { allCues, type Candidate, pageEvidenceOf } from '../../src/names/matcher.ts';
import { vendorId } from './names.ts';

/** Enough to vouch for others. */
const BELIEVED = [cue('own-word', 'cloud'), cue('vendor-word', 'agentless'), cue('many-words', 'scan')];

function weak(vendor: string, sectors: readonly number[], cues: readonly Cue[] = []): Candidate {
  return { start: 0, end: 3, vendor: vendorId(vendor), name: vendor, role: 'name', sectors, cues };
}

describe('another weak name on the page that is believed', () => {
  const orca = weak('orca', [1, 2], BELIEVED);

  test.each([
    ['speaks for one of its sector', weak('wiz', [2, 3]), ['likely-peer']],
    ['says nothing of one of other sectors', weak('parus', [4]), []],
    ['says nothing of one without any', weak('parus', []), []],
    ['speaks for another place of its vendor', weak('orca', [1, 2]), ['likely-vendor']],
  ])('%s', (_, candidate, kinds) => {
    const page = pageEvidenceOf([candidate, orca]);
    expect(allCues(candidate, page).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('needs nobody to speak for itself', () => {
    const page = pageEvidenceOf([orca, weak('wiz', [1], BELIEVED)]);
    expect(allCues(orca, page)).toEqual(BELIEVED);
  });
});
