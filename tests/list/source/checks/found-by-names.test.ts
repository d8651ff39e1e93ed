import { describe, expect, test } from 'vitest';
import { checkFoundByNames } from '../../../../src/list/source/checks/found-by-names.ts';
import { sentenceWith } from '../../../../src/list/source/checks/sample-sentences.ts';
import { readList, told } from '../small-list.ts';

describe('checkFoundByNames', () => {
  test('is content with names of many scripts, strong and weak', () => {
    const list = readList({
      acme: `name: Acme
evidence: [anvil, rocket, road runner]
names:
  en:
    - Acme Tools
    - text: Acme
      weak: the top
  zh-Hant:
    - 極致工具
  ja:
    - アクメ
  ko:
    - 아크메
  he:
    - אקמה
products:
  - АкмеПро
`,
    });
    expect(checkFoundByNames(list)).toEqual([]);
  });

  test('is content with a name that is for look-up only', () => {
    const names = '  en:\n    - Acme\n    - text: X\n      lookUpOnly: true\n';
    expect(checkFoundByNames(readList({ acme: `name: Acme\nnames:\n${names}` }))).toEqual([]);
  });

  test('tells a name that another vendor has, too', () => {
    const vendor = (name: string) => `name: Acme\nnames:\n  en:\n    - ${name}\n`;
    const list = readList({ acme: vendor('Acme Tools'), zeta: vendor('ACME tools') });
    expect(told(checkFoundByNames(list))).toEqual([
      'list/vendors/zeta.yaml:4:7 error: zeta is not found by its name "ACME tools" in "On Tuesday the ministry named ACME tools in its notice."',
    ]);
  });
});

describe('sentenceWith', () => {
  test('falls back on the language without its script', () => {
    expect(sentenceWith('极致', 'zh-Hans')).toContain('极致');
    expect(sentenceWith('極致', 'zh-Hant')).toMatch(/該部.*極致/);
  });

  test('knows nothing of other languages', () => {
    expect(sentenceWith('Acme', 'eo')).toBeUndefined();
  });
});
