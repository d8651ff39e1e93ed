import { describe, expect, test } from 'vitest';
import { checkClaimWords } from '../../../../src/list/source/checks/claim-words.ts';
import { claimLines, readList, told } from '../small-list.ts';

const ACME = 'name: Acme\nnames:\n  en:\n    - Acme\n';

function problemsOf(fields: Record<string, string>) {
  return told(
    checkClaimWords(readList({ acme: `${ACME}restrictions:\n  - id: ban\n${claimLines(fields)}` })),
  );
}

/** Steps as they are written under a claim. */
function history(...steps: readonly (readonly [status: string, date: string])[]): string {
  return steps.map(([status, date]) => `\n      - status: ${status}\n        date: ${date}`).join('');
}

describe('checkClaimWords', () => {
  test.each([
    [{}],
    [{ status: 'reported', basis: 'press' }],
    [{ history: history(['announced', '2024-01'], ['in-force', '2024-01-10']) }],
    // Partial dates get the benefit of the doubt.
    [{ history: history(['announced', '2024-01-20'], ['in-force', '2024-01']) }],
    [{ asOf: '2024-01' }],
  ])('is content with %j', (fields) => {
    expect(problemsOf(fields)).toEqual([]);
  });

  test.each([
    [{ status: 'reported' }, 'acme/ban: reported, but its basis is official'],
    [{ scope: '...' }, 'acme/ban: "scope" says nothing'],
    [
      { sources: '\n      - publisher: ...\n        title: T\n        url: https://example.org/a' },
      'acme/ban: "sources" says nothing',
    ],
    [
      { history: history(['announced', '2024-02'], ['in-force', '2024-01']) },
      'acme/ban: its history goes back to 2024-01 after 2024-02',
    ],
    [
      { history: history(['in-force', '2024-01'], ['suspended', '2024-02']) },
      'acme/ban: its history ends with "suspended", its status is "in-force"',
    ],
    [{ asOf: '2023' }, 'acme/ban: last checked 2023, before it was announced (2024-01-10)'],
  ])('tells %j', (fields, problem) => {
    expect(problemsOf(fields).map((line) => line.replace(/^\S+ error: /, ''))).toEqual([problem]);
  });
});
