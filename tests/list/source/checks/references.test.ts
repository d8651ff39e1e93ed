import { describe, expect, test } from 'vitest';
import { checkReferences } from '../../../../src/list/source/checks/references.ts';
import { readList, told } from '../small-list.ts';

const ACME = 'name: Acme\nnames:\n  en:\n    - Acme\n';

describe('checkReferences', () => {
  test('is content with an owner of the list and one that has only a name', () => {
    const list = readList({
      acme: `${ACME}owner:\n  vendor: zeta\n`,
      zeta: `${ACME}owner:\n  name: A fund\n`,
    });
    expect(checkReferences(list)).toEqual([]);
  });

  test('tells an owner that is not there, and one that owns itself', () => {
    const list = readList({
      acme: `${ACME}owner:\n  vendor: gone\n`,
      zeta: `${ACME}owner:\n  vendor: zeta\n`,
    });
    expect(told(checkReferences(list))).toEqual([
      'list/vendors/acme.yaml:6:11 error: no vendor "gone"',
      'list/vendors/zeta.yaml:6:11 error: zeta owns itself',
    ]);
  });

  test('tells an act that is not there', () => {
    expect(told(checkReferences(readList({ acme: `${ACME}restrictions:\n  - act: us/gone\n` })))).toEqual([
      'list/vendors/acme.yaml:6:10 error: no act "us/gone"',
    ]);
  });
});
