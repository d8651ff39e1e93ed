import { describe, expect, test } from 'vitest';
import { checkStatusDates } from '../../../../src/list/source/checks/status-dates.ts';
import { claimLines, readList, TODAY, told } from '../small-list.ts';

const ACME = 'name: Acme\nnames:\n  en:\n    - Acme\n';

function acmeWith(fields: Record<string, string>) {
  return readList({ acme: `${ACME}restrictions:\n  - id: ban\n${claimLines(fields)}` });
}

describe('checkStatusDates', () => {
  test.each([
    { status: 'lifted', ended: '2024-03' },
    { status: 'in-force' },
    { status: 'in-force', ended: '2026-11' },
    { status: 'suspended' },
    // The month of today may mean a day that has come.
    { effective: '2026-11' },
    { asOf: '2026-11' },
    { status: 'announced', effective: '2027-01-01' },
    { announced: '', effective: '', doubt: 'No source dates it' },
  ])('is content with %j', (fields) => {
    expect(checkStatusDates(acmeWith(fields), TODAY)).toEqual([]);
  });

  test.each(['lifted', 'expired', 'annulled'])('asks when it was %s', (status) => {
    const problems = checkStatusDates(acmeWith({ status }), TODAY);
    expect(told(problems)).toEqual([
      `list/vendors/acme.yaml:12:13 error: acme/ban: "${status}" without a date`,
    ]);
    expect(problems[0]!.remedy).toBe('Add "ended", as exactly as the sources tell it.');
  });

  test('tells an act in force that has ended', () => {
    expect(told(checkStatusDates(acmeWith({ ended: '2026-10' }), TODAY))).toEqual([
      'list/vendors/acme.yaml:17:12 error: acme/ban: in force, but ended 2026-10',
    ]);
  });

  test.each([
    [{ effective: '2026-11-23' }, 'acme/ban: in force, but takes effect only in 2026-11-23'],
    [{ asOf: '2026-12' }, 'acme/ban: last checked 2026-12, which is yet to come'],
    [{ announced: '', effective: '' }, 'acme/ban: has no date'],
  ])('tells %j', (fields, problem) => {
    expect(told(checkStatusDates(acmeWith(fields), TODAY))).toEqual([expect.stringContaining(problem)]);
  });
});
