import { describe, expect, test } from 'vitest';
import { checkIds } from '../../../../src/list/source/checks/unique-ids.ts';
import { ACT, claimLines, readList, told } from '../small-list.ts';

const ACME = 'name: Acme\nnames:\n  en:\n    - Acme\n';

describe('checkIds', () => {
  test('is content with ids of the right shape, each once', () => {
    const acme = `${ACME}restrictions:\n  - id: ban\n${claimLines()}  - act: us/ban-2\n`;
    expect(checkIds(readList({ acme, zeta: acme, 'us/ban-2': ACT }))).toEqual([]);
  });

  test('tells a second claim of one id, from an act too', () => {
    const acme = `${ACME}restrictions:\n  - id: ban\n${claimLines()}  - act: us/ban\n  - act: us/law\n    id: ban\n`;
    expect(told(checkIds(readList({ acme, 'us/ban': ACT, 'us/law': ACT })))).toEqual([
      'list/vendors/acme.yaml:23:5 error: a second claim "acme/ban"',
      'list/vendors/acme.yaml:25:9 error: a second claim "acme/ban"',
    ]);
  });

  test('tells a file that is not named by an id', () => {
    expect(told(checkIds(readList({ Acme_Inc: ACME })))).toEqual([
      'list/vendors/Acme_Inc.yaml:1:1 error: the file name "Acme_Inc" is no vendor id',
    ]);
  });

  test('tells an act in the folder of another jurisdiction', () => {
    const problems = checkIds(readList({ 'gb/law': ACT }));
    expect(told(problems)).toEqual(['list/acts/gb/law.yaml:1:15 error: an act of US lies in gb/']);
    expect(problems[0]!.remedy).toBe('Move it to list/acts/us/ or correct the jurisdiction.');
  });
});
