import { describe, expect, test } from 'vitest';
import { exportFile } from '../../../src/ui/list/export-files.ts';
import { FORTINET, KASPERSKY, NOW, TODAY } from '../records.ts';

const EXPORTED = {
  matches: [
    { record: KASPERSKY, claims: KASPERSKY.restrictions.slice(0, 1) },
    { record: FORTINET, claims: FORTINET.restrictions },
  ],
  subject: 'list',
  list: { sequence: 12, published: NOW },
  day: TODAY,
};

describe('an export', () => {
  test('as CSV has the claims that are left, and tells spreadsheets its encoding', () => {
    const { name, type, text } = exportFile('csv', EXPORTED);
    expect([name, type]).toEqual(['interdict-list-12-2026-08-20.csv', 'text/csv']);
    expect(text.startsWith('\ufeffvendor_id,')).toBe(true);
    expect(text.trimEnd().split('\r\n')).toHaveLength(4);
  });

  test('as JSON names the list', () => {
    const { name, text } = exportFile('json', EXPORTED);
    expect(name).toBe('interdict-list-12-2026-08-20.json');
    const { list, vendors } = JSON.parse(text);
    expect(list).toEqual({ sequence: 12, published: '2026-08-20T12:00:00.000Z' });
    expect(vendors.map(({ claims }: { claims: unknown[] }) => claims.length)).toEqual([1, 2]);
  });

  test('as FollowTheMoney has an entity a line', () => {
    const { name, text } = exportFile('ftm', { ...EXPORTED, subject: 'kaspersky' });
    expect(name).toBe('interdict-kaspersky-12-2026-08-20.ftm.ndjson');
    const entities = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).schema);
    expect(entities).toEqual(['Company', 'Sanction', 'Company', 'Sanction', 'Sanction']);
  });
});
