import { describe, expect, test } from 'vitest';
import { checkExpired } from '../../../../src/list/source/checks/expired.ts';
import { claimLines, readList, TODAY, told } from '../small-list.ts';

const ACME = 'name: Acme\nnames:\n  en:\n    - Acme\n';

function acmeWith(fields: Record<string, string>) {
  return readList({ acme: `${ACME}restrictions:\n  - id: ban\n${claimLines(fields)}` });
}

describe('checkExpired', () => {
  test.each([
    { expires: '2026-11' },
    { expires: '2030' },
    { expires: '2025', status: 'expired', ended: '2025' },
  ])('is content with %j', (fields) => {
    expect(checkExpired(acmeWith(fields), TODAY)).toEqual([]);
  });

  test('notices an act that has run out', () => {
    const problems = checkExpired(acmeWith({ expires: '2026-11-09' }), TODAY);
    expect(told(problems)).toEqual([
      'list/vendors/acme.yaml:17:14 notice: acme/ban: ran out 2026-11-09 by its own terms',
    ]);
  });
});
