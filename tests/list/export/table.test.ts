import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvTable, markdownTable } from '../../../src/list/export/table.ts';

const ONE = [{ heading: 'h', text: (text: string) => text }];
const cellOf = (text: string) => csvTable(ONE, [text]).slice('h\r\n'.length, -'\r\n'.length);

describe('CSV', () => {
  test.each(['=1+1', '+1', '@SUM(A1)', '-1+1', '\t=1', '\r=1', '\n=1', '＝1', '－1', '＋1', '＠x'])(
    'a cell that begins like %j is text to a spreadsheet',
    (text) => expect(cellOf(text).replace(/^"/, '')).toMatch(/^'/),
  );

  test.each(['-', '', 'a=b', '1-2', 'Acme'])('%j stays as it is', (text) => expect(cellOf(text)).toBe(text));

  test('reads back as it was, but for the apostrophes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '=', ' ', '-', '极') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const columns = [0, 1].map((at) => ({
          heading: `h${at}`,
          text: (row: readonly string[]) => row[at] ?? '',
        }));
        const read = readCsv(csvTable(columns, rows));
        expect(read.map((row) => row.map((text) => text.replace(/^'/, '')))).toEqual([['h0', 'h1'], ...rows]);
      }),
    );
  });
});

test('a Markdown table escapes what would end a cell', () => {
  expect(markdownTable(ONE, ['a|b'])).toBe('| h |\n| --- |\n| a\\|b |\n');
});

/** A plain reader of RFC 4180, for what is written here. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
