import { describe, expect, test } from 'vitest';
import { checkWeakEvidence } from '../../../../src/list/source/checks/weak-evidence.ts';
import { readList, told } from '../small-list.ts';

const WEAK = 'name: Acme\nnames:\n  en:\n    - text: Acme\n      weak: the highest point\n';

describe('checkWeakEvidence', () => {
  test('is content with words of the name or of the vendor', () => {
    const list = readList({ acme: `${WEAK}      near: [anvil]\n`, zeta: `evidence: [anvil]\n${WEAK}` });
    expect(checkWeakEvidence(list)).toEqual([]);
  });

  test('tells a weak name without any', () => {
    const problems = checkWeakEvidence(readList({ acme: WEAK, zeta: `evidence: [anvil]\n${WEAK}` }));
    expect(told(problems)).toEqual([
      'list/vendors/acme.yaml:4:7 error: weak name "Acme" of acme has no evidence',
    ]);
  });

  test('tells a language that no text is told to be in', () => {
    const list = readList({
      acme: `${WEAK}      weakIn: [fr, eo]
      near: [anvil]
`,
    });
    expect(told(checkWeakEvidence(list))).toEqual([
      'list/vendors/acme.yaml:4:7 error: no text is told to be in "eo", in which "Acme" is weak',
    ]);
  });
});
