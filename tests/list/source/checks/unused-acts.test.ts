import { describe, expect, test } from 'vitest';
import { checkUnusedActs } from '../../../../src/list/source/checks/unused-acts.ts';
import { ACT, readList, told } from '../small-list.ts';

const ACME = 'name: Acme\nnames:\n  en:\n    - Acme\n';

describe('checkUnusedActs', () => {
  test('tells the acts that no vendor refers to, as a notice', () => {
    const acme = `${ACME}restrictions:\n  - act: us/law\n`;
    expect(told(checkUnusedActs(readList({ acme, 'us/law': ACT, 'us/other': ACT })))).toEqual([
      'list/acts/us/other.yaml:1:1 notice: no vendor refers to us/other',
    ]);
  });
});
