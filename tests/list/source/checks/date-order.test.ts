import { describe, expect, test } from 'vitest';
import { checkDateOrder } from '../../../../src/list/source/checks/date-order.ts';
import { ACT, claimLines, readList, told } from '../small-list.ts';

const ACME = 'name: Acme\nnames:\n  en:\n    - Acme\n';

function acmeWith(fields: Record<string, string>) {
  return readList({ acme: `${ACME}restrictions:\n  - id: ban\n${claimLines(fields)}` });
}

describe('checkDateOrder', () => {
  test.each([
    { announced: '2024-01-10', effective: '2024-01-10' },
    { announced: '2024-05-20', effective: '2024-05' },
    { announced: '2024-05-20', effective: '2024' },
    { announced: '', effective: '2020', ended: '2021' },
  ])('is content with %j', (fields) => {
    expect(checkDateOrder(acmeWith(fields))).toEqual([]);
  });

  test.each([
    [
      { announced: '2024-05', effective: '2024-04-30' },
      '"effective" (2024-04-30) is before "announced" (2024-05)',
    ],
    [{ effective: '2024-06', ended: '2024-05-31' }, '"ended" (2024-05-31) is before "effective" (2024-06)'],
    [{ effective: '2025', expires: '2024' }, '"expires" (2024) is before "effective" (2025)'],
  ])('tells %j', (fields, problem) => {
    expect(checkDateOrder(acmeWith(fields)).map((found) => found.problem)).toEqual([`acme/ban: ${problem}`]);
  });

  test('points at the later date, in the act when it stands there', () => {
    expect(told(checkDateOrder(acmeWith({ effective: '2023' })))).toEqual([
      'list/vendors/acme.yaml:15:16 error: acme/ban: "effective" (2023) is before "announced" (2024-01-10)',
    ]);
    const late = readList({
      acme: `${ACME}restrictions:\n  - act: us/law\n    announced: 2020\n`,
      'us/law': ACT,
    });
    expect(told(checkDateOrder(late))).toEqual([
      'list/acts/us/law.yaml:9:12 error: acme/law: "effective" (2019-08-13) is before "announced" (2020)',
    ]);
  });
});
