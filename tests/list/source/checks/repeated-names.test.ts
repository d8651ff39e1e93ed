import { describe, expect, test } from 'vitest';
import { checkRepeatedNames } from '../../../../src/list/source/checks/repeated-names.ts';
import { readList, told } from '../small-list.ts';

function withNames(...names: string[]) {
  return readList({ acme: `name: Acme\nnames:\n  en:\n${names.map((name) => `    - ${name}\n`).join('')}` });
}

describe('checkRepeatedNames', () => {
  test('is content with different names, and with spellings that read the same', () => {
    const list = withNames('Acme', 'Acme-Corp', 'text: Acme Corp\n      weak: the best firm');
    expect(checkRepeatedNames(list)).toEqual([]);
  });

  test('tells a name that is there twice', () => {
    const list = readList({ acme: 'name: Acme\nnames:\n  en:\n    - Acme\nproducts:\n  - Acme\n' });
    expect(told(checkRepeatedNames(list))).toEqual([
      'list/vendors/acme.yaml:6:5 error: "Acme" is in this file already (line 4)',
    ]);
  });

  test('leaves other vendors alone', () => {
    const text = 'name: Acme\nnames:\n  en:\n    - Acme\n';
    expect(checkRepeatedNames(readList({ acme: text, zeta: text }))).toEqual([]);
  });
});
