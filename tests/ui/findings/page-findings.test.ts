import { expect, test } from 'vitest';
import { findingsMarkdown } from '../../../src/list/export/findings-markdown.ts';
import { findingsWords, pageFindings } from '../../../src/ui/findings/page-findings.ts';
import { EN } from '../../text/english.ts';
import { FORTINET, HOMES, KASPERSKY, NEUSOFT, NOW, TODAY } from '../records.ts';

const vendors = [
  { record: KASPERSKY, mentions: 0, links: 0 },
  { record: FORTINET, mentions: 2, links: 1 },
  { record: NEUSOFT, mentions: 1, links: 0 },
];
const context = {
  host: 'news.example.com',
  mine: HOMES,
  day: TODAY,
  list: { sequence: 12, published: NOW },
  isMore: false,
};

test('vendors go into a file in their order, with the verdicts that bind the person first', () => {
  const findings = pageFindings(vendors, context);
  expect(findings).toMatchObject({
    host: 'news.example.com',
    made: '2026-08-20',
    list: { sequence: 12, published: '2026-08-20T12:00:00.000Z' },
  });
  expect(findings.vendors.map(({ record }) => record.name)).toEqual(['Kaspersky', 'Fortinet', 'Neusoft']);
  expect(findings.vendors[0]?.verdicts.map(({ jurisdiction }) => jurisdiction).slice(0, 2)).toEqual([
    'US',
    'DE',
  ]);
});

test('a file in Markdown says what it is, by which list, and how each vendor was found', () => {
  const findings = pageFindings(vendors, context);
  const lines = findingsMarkdown(findings, findingsWords(findings, HOMES, EN)).split('\n');
  expect(lines[0]).toBe('# Vendors on news.example.com');
  expect(lines).toContain('As of 20 Aug 2026, by Interdict’s list 12, published 20 Aug 2026.');
  expect(lines).toContain('What counts first: United States and Germany.');
  expect(lines).toContain('What authorities did, as sources tell it. This is not legal advice.');
  expect(lines).toContain('the page is its own site');
  expect(lines).toContain('2 mentions, 1 link to its sites');
  expect(lines).toContain('No restriction on record');
  expect(lines.some((line) => line.startsWith('- United States: sale prohibited since 29 Sep 2024'))).toBe(
    true,
  );
});

test('a file in Markdown says where there is more than is counted', () => {
  const textOf = (isMore: boolean) => {
    const findings = pageFindings(vendors, { ...context, isMore });
    return findingsMarkdown(findings, findingsWords(findings, HOMES, EN));
  };
  expect(textOf(true)).toContain('There is more on this page than is counted here.');
  expect(textOf(false)).not.toContain('more on this page');
});

test('a file names neither a site that the person wants left out, nor jurisdictions that nobody chose', () => {
  const findings = pageFindings(vendors, { ...context, host: undefined, mine: [] });
  const text = findingsMarkdown(findings, findingsWords(findings, [], EN));
  expect(text).toMatch(/^# Vendors on a page\n/);
  expect(text).not.toContain('news.example.com');
  expect(text).not.toContain('counts first');
});
