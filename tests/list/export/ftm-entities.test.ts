import { describe, expect, test } from 'vitest';
import { readFtm } from '../../../src/cli/list/exchange/ftm-import.ts';
import { ftmEntities, ftmLines } from '../../../src/list/export/ftm-entities.ts';
import { RECORDS, TODAY } from './sample.ts';

describe('FollowTheMoney', () => {
  const entities = ftmEntities(RECORDS, TODAY);

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
        topics: ['export.control', 'reg.warn'],
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
    expect(entities[0]!.properties.topics).toEqual(['export.control', 'reg.warn']);
  });

  test('an owner of the list owns', () => {
    expect(entities.find(({ schema }) => schema === 'Ownership')).toMatchObject({
      properties: { owner: ['interdict-zeta'], asset: ['interdict-acme'], startDate: ['2020'] },
    });
  });

  test('one entity a line is read back by our own importer', async () => {
    async function* lines() {
      yield* ftmLines(RECORDS, TODAY).trimEnd().split('\n');
    }
    const { drafts, badLines } = await readFtm(lines(), new Set());
    expect(badLines).toEqual([]);
    expect(drafts.map(({ claims }) => claims.length)).toEqual([5]);
  });
});
