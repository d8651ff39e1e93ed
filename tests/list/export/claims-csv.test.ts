import { expect, test } from 'vitest';
import { claimsCsv } from '../../../src/list/export/claims-csv.ts';
import { RECORDS, TODAY } from './sample.ts';

test('one claim a row, every row as long as the head', () => {
  const [head = '', ...rows] = claimsCsv(RECORDS, TODAY).trimEnd().split('\r\n');
  expect(head.split(',')).toHaveLength(25);
  expect(rows).toHaveLength(5);
  expect(rows[0]).toBe(
    'acme,Acme,CN,Zeta,acme/entity-list,US,export-control,in-force,restricted,official,named,BIS,Entity List,A licence is needed,2024-01,2024-02-01,,,2026-08,source,,Listed.,https://example.org/1,https://example.org/2,',
  );
});
