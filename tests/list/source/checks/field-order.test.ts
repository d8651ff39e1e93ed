import { describe, expect, test } from 'vitest';
import { checkFieldOrder } from '../../../../src/list/source/checks/field-order.ts';
import { ACT, claimLines, readList, told } from '../small-list.ts';

const ACME = 'name: Acme\nnames:\n  en:\n    - Acme\n';

describe('checkFieldOrder', () => {
  test('is content with the order of the README', () => {
    const acme = `${ACME}restrictions:\n  - id: ban\n${claimLines()}  - act: us/law\n    detail: More.\n`;
    expect(checkFieldOrder(readList({ acme, 'us/law': ACT }))).toEqual([]);
  });

  test('tells the first field that stands too late', () => {
    const list = readList({
      acme: 'names:\n  en:\n    - Acme\nname: Acme\nrestrictions:\n  - as: A\n    act: us/law\n',
      'us/law': ACT,
    });
    const problems = checkFieldOrder(list);
    expect(told(problems)).toEqual([
      'list/vendors/acme.yaml:4:1 notice: "name" stands behind "names"',
      'list/vendors/acme.yaml:7:5 notice: "act" stands behind "as"',
    ]);
    expect(problems[0]!.remedy).toBe('Keep the order: name, names, restrictions.');
  });
});
