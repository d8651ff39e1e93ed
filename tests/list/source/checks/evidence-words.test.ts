import { describe, expect, test } from 'vitest';
import { checkEvidenceWords } from '../../../../src/list/source/checks/evidence-words.ts';
import { readList, told } from '../small-list.ts';

function acmeWith(lines: string, evidence = '') {
  return readList({ acme: `name: Acme\n${evidence}names:\n  en:\n    - text: Acme\n${lines}` });
}

describe('checkEvidenceWords', () => {
  test('is content with words and longer phrases', () => {
    const list = acmeWith(
      '      weak: a peak\n      near: [anvil, 铁砧]\n      not: [Acme of skill, Wile E]\n',
    );
    expect(checkEvidenceWords(list)).toEqual([]);
  });

  test('asks for "weak" where there is evidence, unless the name is weak in some languages', () => {
    expect(told(checkEvidenceWords(acmeWith('      near: [anvil]\n')))).toEqual([
      'list/vendors/acme.yaml:4:7 error: "near" has no effect on "Acme": without "weak" it is a strong name',
    ]);
    expect(checkEvidenceWords(acmeWith('      weakIn: [fr]\n      near: [anvil]\n'))).toEqual([]);
  });

  test('tells a weak name that vouches for itself', () => {
    expect(told(checkEvidenceWords(acmeWith('      weak: a peak\n', 'evidence: [anvil, ACME]\n')))).toEqual([
      'list/vendors/acme.yaml:5:7 error: weak name "Acme" is its own evidence',
    ]);
  });

  test('tells a phrase that excludes the name everywhere', () => {
    expect(told(checkEvidenceWords(acmeWith('      not: [.acme, Acme of skill]\n')))).toEqual([
      'list/vendors/acme.yaml:4:7 error: "not: .acme" excludes every "Acme"',
    ]);
  });

  test('tells evidence that is in any Chinese text', () => {
    expect(told(checkEvidenceWords(acmeWith('      weak: a peak\n      near: [云]\n')))).toEqual([
      'list/vendors/acme.yaml:4:7 notice: evidence "云" is one character',
    ]);
  });
});
