import { describe, expect, test } from 'vitest';
import { checkReviewDue } from '../../../../src/list/source/checks/review-due.ts';
import { claimLines, readList, TODAY, told } from '../small-list.ts';

const ACME = 'name: Acme\nnames:\n  en:\n    - Acme\n';

function acmeWith(fields: Record<string, string>) {
  return readList({ acme: `${ACME}restrictions:\n  - id: ban\n${claimLines(fields)}` });
}

describe('checkReviewDue', () => {
  test.each([{ asOf: '2025-05' }, { asOf: '2025' }, { asOf: '2019', status: 'lifted', ended: '2018' }])(
    'is content with %j',
    (fields) => {
      expect(checkReviewDue(acmeWith(fields), TODAY)).toEqual([]);
    },
  );

  test('notices a pending act whose day has come', () => {
    const pending = (effective: string) => acmeWith({ status: 'announced', effective });
    expect(checkReviewDue(pending('2026-11'), TODAY)).toEqual([]);
    expect(told(checkReviewDue(pending('2026-10'), TODAY))).toEqual([
      'list/vendors/acme.yaml:12:13 notice: acme/ban: announced for 2026-10, due for review',
    ]);
  });

  test('notices a claim that nobody has looked at for 18 months', () => {
    expect(told(checkReviewDue(acmeWith({ asOf: '2025-04' }), TODAY))).toEqual([
      'list/vendors/acme.yaml:21:11 notice: acme/ban: last checked 2025-04, due for review',
    ]);
  });
});
