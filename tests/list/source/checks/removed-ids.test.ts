import { describe, expect, test } from 'vitest';
import { checkRemovedIds } from '../../../../src/list/source/checks/removed-ids.ts';
import { ACT, readList, told } from '../small-list.ts';

const ACME = 'name: Acme\nnames:\n  en:\n    - Acme\nrestrictions:\n  - act: us/law\n';
const PUBLISHED = 'published: 2026-11-22T00:00:00Z\n';

function problemsOf(removed: string, added = 'vendorsAdded: [acme, acme-old]\nclaimsAdded: [acme/law]\n') {
  const release = `sequence: 1\n${PUBLISHED}${added}`;
  return told(checkRemovedIds(readList({ acme: ACME, 'us/law': ACT, removed, 'releases/1': release })));
}

const entry = (id: string, successor?: string) =>
  `- id: ${id}\n${successor === undefined ? '' : `  successor: ${successor}\n`}  date: 2026\n  reason: R\n`;

describe('checkRemovedIds', () => {
  test('is content when each published id is in the list or removed', () => {
    expect(problemsOf(entry('acme-old', 'acme'))).toEqual([]);
    expect(problemsOf(entry('acme-old'))).toEqual([]);
  });

  test('tells a vendor and a claim that are gone without a word', () => {
    expect(problemsOf('[]\n', 'vendorsAdded: [zeta]\nclaimsAdded: [acme/ban]\n')).toEqual([
      'list/releases/1.yaml:3:16 error: "zeta" was in release 1 and is gone',
      'list/releases/1.yaml:4:15 error: "acme/ban" was in release 1 and is gone',
    ]);
  });

  test.each([
    ['an id that is in use', entry('acme'), '1:7 error: "acme" is removed and in use'],
    [
      'an id that is there twice',
      entry('acme-old') + entry('acme-old'),
      '4:7 error: "acme-old" is among the removed ones twice',
    ],
    [
      'a successor that is not there',
      entry('acme-old', 'omega'),
      '2:14 error: "omega", the successor of "acme-old", is not in the list',
    ],
    [
      'a successor of another kind',
      entry('acme/ban', 'acme'),
      '2:14 error: the successor of "acme/ban" is "acme": a vendor and a claim',
    ],
  ])('tells %s', (_, removed, problem) => {
    expect(problemsOf(removed, '')).toEqual([`list/removed.yaml:${problem}`]);
  });
});
