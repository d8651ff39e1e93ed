import { describe, expect, test } from 'vitest';
import { checkSectorWords } from '../../../../src/list/source/checks/sector-words.ts';
import { readList, told } from '../small-list.ts';

const ACME = 'name: Acme\nsectors: [cloud, robots]\nnames:\n  en:\n    - Acme\n';

function problemsOf(sectors: string) {
  return told(checkSectorWords(readList({ acme: ACME, sectors })));
}

describe('checkSectorWords', () => {
  test.each([
    ['no sector', '{}\n'],
    ['a sector of a vendor', 'robots:\n  en: [robot]\n'],
  ])('is content with %s', (_, sectors) => {
    expect(problemsOf(sectors)).toEqual([]);
  });

  test('tells a sector that no vendor is of, where it stands', () => {
    expect(problemsOf('cloud:\n  en: [cloud]\nrobot:\n  en: [robot]\n')).toEqual([
      'list/sectors.yaml:4:3 error: no vendor is of the sector "robot"',
    ]);
  });
});
