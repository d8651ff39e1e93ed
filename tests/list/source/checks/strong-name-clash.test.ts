import { describe, expect, test } from 'vitest';
import { checkStrongNameClash } from '../../../../src/list/source/checks/strong-name-clash.ts';
import { readList, told } from '../small-list.ts';

function vendorWith(name: string): string {
  return `name: Any\nnames:\n  en:\n    - ${name}\n`;
}

describe('checkStrongNameClash', () => {
  test('is content when one of the two is weak', () => {
    const list = readList({ acme: vendorWith('text: Orca\n      weak: a whale'), zeta: vendorWith('Orca') });
    expect(checkStrongNameClash(list)).toEqual([]);
  });

  test.each([
    ['Orca', 'Orca'],
    ['ORCA', 'orca'],
    ['Orca Security', 'Orca-Security'],
    ['Órca', 'Orca'],
    ['Ｏｒｃａ', 'Orca'],
  ])('tells %j and %j', (first, second) => {
    const problems = checkStrongNameClash(readList({ acme: vendorWith(first), zeta: vendorWith(second) }));
    expect(told(problems)).toEqual([
      `list/vendors/zeta.yaml:4:7 error: "${second}" is a strong name of acme too (list/vendors/acme.yaml:4)`,
    ]);
  });
});
