import { expect, test } from 'vitest';
import { claimsCsv } from '../../../src/list/export/claims-csv.ts';
import { findingsCsv } from '../../../src/list/export/findings-csv.ts';
import { findingsMarkdown } from '../../../src/list/export/findings-markdown.ts';
import { ftmEntities } from '../../../src/list/export/ftm-entities.ts';
import { vendorsJson } from '../../../src/list/export/vendor-json.ts';
import { findingsWords, pageFindings } from '../../../src/ui/findings/page-findings.ts';
import { EN } from '../../text/english.ts';
import { HOMES, KASPERSKY_AT_CORP, NOW, OWN_RULE, TODAY } from '../../ui/records.ts';

/* A claim of another list than the public one says so in every kind of file. */

const LIST = { sequence: 12, published: '2026-07-31T12:00:00Z' };
const FINDINGS = pageFindings([{ record: KASPERSKY_AT_CORP, mentions: 2, links: 0 }], {
  host: 'news.example.com',
  mine: HOMES,
  day: TODAY,
  list: { sequence: 12, published: NOW },
  isMore: false,
});

/** The cells of one column, by its heading. */
function column(csv: string, heading: string): (string | undefined)[] {
  const [head = [], ...rows] = csv
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  return rows.map((row) => row[head.indexOf(heading)]);
}

test('a table has its name in a column of its own, empty for the public list', () => {
  const vendor = { ...KASPERSKY_AT_CORP, restrictions: KASPERSKY_AT_CORP.restrictions.slice(-2) };
  expect(column(claimsCsv([vendor], TODAY), 'claim_list')).toEqual(['', 'Example Corp']);
});

test('a table of findings keeps the number of the public list beside it', () => {
  const csv = findingsCsv(FINDINGS);
  expect(column(csv, 'claim_list').filter((name) => name !== '')).toEqual(['Example Corp']);
  expect(new Set(column(csv, 'list'))).toEqual(new Set(['12']));
});

test('JSON has its id and name with the claim', () => {
  const { vendors } = JSON.parse(vendorsJson([KASPERSKY_AT_CORP], LIST, TODAY));
  const lists = vendors[0].claims.map(({ list }: { list?: object }) => list);
  expect(lists.filter(Boolean)).toEqual([{ id: 'example-corp', name: 'Example Corp' }]);
});

test('Markdown has it in the sentence', () => {
  const lines = findingsMarkdown(FINDINGS, findingsWords(FINDINGS, HOMES, EN)).split('\n');
  expect(lines.filter((line) => line.includes('(List: Example Corp)'))).toHaveLength(1);
});

test('FollowTheMoney has it as publisher; it makes no country and no topic of an organisation’s rule', () => {
  const own = { ...OWN_RULE, kind: 'sanctions' } as const;
  const [company, sanction] = ftmEntities([{ ...KASPERSKY_AT_CORP, restrictions: [own] }], TODAY);
  expect(sanction?.properties.publisher).toEqual(['Example Corp']);
  expect(sanction?.properties.country).toBeUndefined();
  expect(company?.properties.topics).toBeUndefined();
  const { list: _, ...state } = own;
  const [sanctioned] = ftmEntities([{ ...KASPERSKY_AT_CORP, restrictions: [state] }], TODAY);
  expect(sanctioned?.properties.topics).toEqual(['sanction']);
});
