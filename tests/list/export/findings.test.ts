import { describe, expect, test } from 'vitest';
import type { PageFindings } from '../../../src/list/export/findings.ts';
import { findingsCsv } from '../../../src/list/export/findings-csv.ts';
import { findingsJson } from '../../../src/list/export/findings-json.ts';
import { findingsMarkdown } from '../../../src/list/export/findings-markdown.ts';
import { FINDINGS } from './sample.ts';

const { host: _, ...WITHOUT_HOST } = FINDINGS;

describe('findings as CSV', () => {
  const [head, ...rows] = findingsCsv(FINDINGS).trimEnd().split('\r\n');

  test('what binds the person comes first; a vendor without claims has a row', () => {
    expect(head).toMatch(/^page,mentions,links,mine,vendor_id,vendor,.*,list,made,at_least$/);
    expect(rows.map((row) => row.split(',').slice(0, 6))).toEqual([
      ['news.example', '12', '0', 'yes', 'acme', 'Acme'],
      ...Array(4).fill(['news.example', '12', '0', 'no', 'acme', 'Acme']),
      ['news.example', '0', '1', '', 'zeta', 'Zeta'],
    ]);
  });

  test('every row is as long as the head and tells list and day', () => {
    for (const row of rows) {
      expect(row.split(',').length).toBe(head?.split(',').length);
      expect(row).toMatch(/,7,2026-11-26,no$/);
    }
  });

  test('each row says where there is more than is counted', () => {
    const all = findingsCsv({ ...FINDINGS, isMore: true })
      .trimEnd()
      .split('\r\n')
      .slice(1);
    for (const row of all) expect(row).toMatch(/,7,2026-11-26,yes$/);
    expect(JSON.parse(findingsJson({ ...FINDINGS, isMore: true })).atLeast).toBe(true);
  });
});

describe('findings as JSON', () => {
  test('say what they are; each vendor has its claims', () => {
    expect(JSON.parse(findingsJson(FINDINGS))).toMatchObject({
      format: 'interdict-findings',
      version: 1,
      page: { host: 'news.example' },
      atLeast: false,
      findings: [
        {
          mentions: 12,
          links: 0,
          mine: ['DE'],
          vendor: { id: 'acme', claims: [{ id: 'acme/abroad' }, {}, {}, {}, {}] },
        },
        { mentions: 0, links: 1, mine: [], vendor: { id: 'zeta', claims: [] } },
      ],
    });
  });
});

describe('findings as Markdown', () => {
  const markdown = (findings: PageFindings) =>
    findingsMarkdown(findings, {
      heading: 'On *this* page',
      notes: ['26 Nov 2026, list 7'],
      found: ({ mentions }) => `${mentions} mentions`,
      sentence: ({ jurisdiction, kind }) => `${jurisdiction}: ${kind} <b>`,
      nothing: 'Nothing on record',
    });

  test('a heading a vendor, a line a claim, its sources linked', () => {
    expect(markdown(FINDINGS).split('\n')).toEqual([
      '# On \\*this\\* page',
      '',
      '26 Nov 2026, list 7',
      '',
      '## Acme',
      '',
      '12 mentions',
      '',
      '- DE: advisory \\<b\\> ([P: T](https://example.org/1); [P: T](https://example.org/2))',
      expect.stringMatching(/^- US: export-control/),
      expect.stringMatching(/^- US: /),
      expect.stringMatching(/^- US: /),
      expect.stringMatching(/^- US: /),
      '',
      '## Zeta',
      '',
      '0 mentions',
      '',
      'Nothing on record',
      '',
    ]);
  });
});

test('a page that the person wants left out is in no file', () => {
  expect(findingsJson(WITHOUT_HOST)).not.toContain('page');
  expect(findingsCsv(WITHOUT_HOST)).not.toContain('news.example');
});
