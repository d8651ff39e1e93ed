import { describe, expect, test } from 'vitest';
import { claimsCsv } from '../../../../src/cli/list/exchange/csv-export.ts';
import { ftmEntities } from '../../../../src/cli/list/exchange/ftm-export.ts';
import { readFtm } from '../../../../src/cli/list/exchange/ftm-import.ts';
import { day } from '../../../domain/claims.ts';
import { contentOf } from '../../../list/payloads.ts';
import { call } from '../../fake-console.ts';

const TODAY = day('2026-11-26');

function claim(id: string, own: object = {}) {
  return {
    id,
    jurisdiction: 'US',
    kind: 'export-control',
    status: 'in-force',
    basis: 'official',
    targeting: 'named',
    authority: 'BIS',
    instrument: 'Entity List',
    scope: 'A licence is needed',
    summary: 'Listed.',
    announced: '2024-01',
    effective: '2024-02-01',
    sources: [
      { publisher: 'P', title: 'T', url: 'https://example.org/1' },
      { publisher: 'P', title: 'T', url: 'https://example.org/2' },
    ],
    asOf: '2026-08',
    confirmed: 'source',
    ...own,
  };
}

const { vendors } = contentOf([
  {
    id: 'acme',
    name: 'Acme',
    seat: 'CN',
    legalNames: ['Acme Tools Co., Ltd.'],
    domains: ['acme.example'],
    owner: { vendor: 'zeta', since: '2020' },
    names: { en: [{ text: 'Acme', weak: 'the top' }, 'Acme Tools'], zh: ['极致'] },
    products: ['AnvilPro'],
    restrictions: [
      claim('entity-list'),
      claim('reported', { kind: 'sanctions', status: 'reported', basis: 'press' }),
      claim('class', { kind: 'procurement', targeting: 'class' }),
      claim('over', { kind: 'sanctions', status: 'lifted', ended: '2025', doubt: 'D' }),
    ],
  },
  { id: 'zeta', name: 'Zeta', names: { en: ['Zeta'] } },
]);

describe('FollowTheMoney', () => {
  const entities = ftmEntities(vendors, TODAY);

  test('a vendor is a company; weak names are for nobody to match by', () => {
    expect(entities[0]).toEqual({
      id: 'interdict-acme',
      schema: 'Company',
      caption: 'Acme',
      properties: {
        name: ['Acme Tools Co., Ltd.'],
        alias: ['Acme Tools', '极致'],
        weakAlias: ['Acme'],
        country: ['cn'],
        website: ['https://acme.example'],
        topics: ['export.control'],
      },
      datasets: ['interdict'],
    });
  });

  test('a claim points to its vendor and says where it stands today', () => {
    const over = entities.find(({ id }) => id === 'interdict-acme-over');
    expect(over?.properties).toMatchObject({
      entity: ['interdict-acme'],
      status: ['lifted, sanctions, official, named'],
      listingDate: ['2024-01'],
      endDate: ['2025'],
      summary: ['In doubt: D'],
      sourceUrl: ['https://example.org/1', 'https://example.org/2'],
    });
  });

  test('what is only reported, over or a rule for a class gives no topic', () => {
    expect(entities[0]!.properties.topics).toEqual(['export.control']);
  });

  test('an owner of the list owns', () => {
    expect(entities.find(({ schema }) => schema === 'Ownership')).toMatchObject({
      properties: { owner: ['interdict-zeta'], asset: ['interdict-acme'], startDate: ['2020'] },
    });
  });

  test('is read back by our own importer', async () => {
    async function* lines() {
      for (const entity of entities) yield JSON.stringify(entity);
    }
    const { drafts, badLines } = await readFtm(lines(), new Set());
    expect(badLines).toEqual([]);
    expect(drafts.map(({ claims }) => claims.length)).toEqual([4]);
  });
});

describe('CSV', () => {
  test('has one claim a row, every row as long as the head', () => {
    const [head = '', ...rows] = claimsCsv(vendors, TODAY).trimEnd().split('\r\n');
    expect(head.split(',')).toHaveLength(24);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toBe(
      'acme,Acme,CN,Zeta,acme/entity-list,US,export-control,in-force,restricted,official,named,BIS,Entity List,A licence is needed,2024-01,2024-02-01,,,2026-08,source,,Listed.,https://example.org/1,https://example.org/2',
    );
  });
});

describe('list export', () => {
  test('prints the whole list', async () => {
    const ftm = await call(['list', 'export', 'ftm']);
    expect(ftm.exit).toBe(0);
    expect(ftm.out).toContain('{"id":"interdict-kaspersky","schema":"Company"');
    const csv = await call(['list', 'export', 'csv']);
    expect(csv.out).toMatch(/^vendor_id,vendor,/);
    expect(csv.out.split('\r\n').length).toBeGreaterThan(650);
  });

  test.each([[['list', 'export']], [['list', 'export', 'xml']], [['list', 'export', 'ftm', 'more']]])(
    '%j is a wrong call',
    async (args) => {
      expect((await call(args)).exit).toBe(2);
    },
  );
});
