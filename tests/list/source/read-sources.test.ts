import { describe, expect, test } from 'vitest';
import { readSources } from '../../../src/list/source/read-sources.ts';
import { ACT, claimLines, listOf, readList, told } from './small-list.ts';

const ACME = 'name: Acme\nnames:\n  en:\n    - Acme\n';

function problemsOf(files: Record<string, string>, release?: string): string[] {
  const read = readSources(listOf(files, release));
  return read.ok ? [] : told(read.error);
}

describe('readSources', () => {
  test('keeps every value as the text that stands there', () => {
    const list = readList({
      acme: `name: 360\nnames:\n  en:\n    - 007\n    - No\n    - 1e3\nrestrictions:\n  - id: a\n${claimLines({ announced: '2024', effective: '2024-06' })}`,
    });
    const { value } = list.vendors[0]!;
    expect(value.name).toBe('360');
    expect(value.names.en).toEqual(['007', 'No', '1e3']);
    expect(value.restrictions![0]).toMatchObject({ announced: '2024', effective: '2024-06' });
  });

  test('takes ids from the paths', () => {
    const list = readList({ acme: ACME, 'us/section-889': ACT });
    expect(list.vendors.map(({ id }) => id)).toEqual(['acme']);
    expect(list.acts.map(({ id }) => id)).toEqual(['us/section-889']);
  });

  test('joins an entry to its act', () => {
    const list = readList({ acme: `${ACME}restrictions:\n  - act: us/section-889\n`, 'us/section-889': ACT });
    expect(list.claims[0]!.act?.id).toBe('us/section-889');
  });

  test('tells where YAML breaks off', () => {
    expect(problemsOf({ acme: 'name: Acme\nnames:\n  en: [Acme\nseat: US\n' })[0]).toMatch(
      /^list\/vendors\/acme\.yaml:4:1 error: not valid YAML: /,
    );
  });

  test('tells a field that is there twice', () => {
    expect(problemsOf({ acme: `${ACME}name: Other\n` })).toEqual([
      'list/vendors/acme.yaml:5:1 error: not valid YAML: Map keys must be unique',
    ]);
  });

  test.each([
    ['name: Acme\nnames:\n  en:\n    - Acme\nsector: ai\n', ':5:1 error: "sector" is not a known field'],
    ['names:\n  en:\n    - Acme\n', ':1:1 error: "name" is missing'],
    ['name: Acme\nnames:\n  en: Acme\n', ':3:7 error: "en" has the wrong form: expected a list'],
    ['name: Acme\nnames:\n  en: []\n', ':3:7 error: "en" has no entry'],
    [
      'name: Acme\nnames:\n  en:\n    - text: Acme\n      week: x\n',
      ':5:7 error: "week" is not a known field',
    ],
    [
      'name: Acme\nnames:\n  en:\n    - text: Acme\n      cased: yes\n',
      ':5:14 error: "cased" is not "true"; leave the field out instead',
    ],
    ['name: Acme\nseat: usa\nnames:\n  en:\n    - Acme\n', ':2:7 error: "seat" is not a country code'],
    [
      'name: Acme\nowner:\n  since: 2020\nnames:\n  en:\n    - Acme\n',
      ':3:3 error: "owner" has neither vendor nor name',
    ],
  ])('tells what is wrong in a vendor: %j', (text, problem) => {
    expect(problemsOf({ acme: text })).toEqual([`list/vendors/acme.yaml${problem}`]);
  });

  test.each([
    [{ kind: 'ban' }, '"kind" is none of: prohibition, sanctions, '],
    [{ status: 'other' }, '"status" is none of: proposed, '],
    [{ effective: '2024-02-30' }, '"effective" is not a date that exists (YYYY, YYYY-MM or YYYY-MM-DD)'],
    [{ jurisdiction: 'USA' }, '"jurisdiction" is not a jurisdiction (US, EU or US-TX)'],
    [{ sources: '[]' }, '"sources" has no entry'],
    [{ asOf: '' }, '"asOf" is missing'],
  ])('tells what is wrong in a claim: %j', (fields, problem) => {
    const told = problemsOf({ acme: `${ACME}restrictions:\n  - id: a\n${claimLines(fields)}` });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(problem);
  });

  test('asks for sources where only these shall count', () => {
    const text = `${ACME}restrictions:\n  - act: us/section-889\n    onlyTheseSources: true\n`;
    expect(problemsOf({ acme: text, 'us/section-889': ACT })).toEqual([
      'list/vendors/acme.yaml:6:5 error: the entry says "onlyTheseSources" but has no sources',
    ]);
  });

  test('tells the problems of all files at once', () => {
    expect(problemsOf({ a: 'name: A1\n', b: 'name: B1\n' }, 'sequence: 0\n')).toEqual([
      'list/release.yaml:1:11 error: "sequence" is not a whole number above zero',
      'list/release.yaml:1:1 error: "published" is missing',
      'list/release.yaml:1:1 error: "expires" is missing',
      'list/vendors/a.yaml:1:1 error: "names" is missing',
      'list/vendors/b.yaml:1:1 error: "names" is missing',
    ]);
  });
});
