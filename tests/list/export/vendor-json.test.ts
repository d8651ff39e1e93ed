import { expect, test } from 'vitest';
import { vendorsJson } from '../../../src/list/export/vendor-json.ts';
import { LIST, RECORDS, TODAY } from './sample.ts';

const written = JSON.parse(vendorsJson(RECORDS, LIST, TODAY));

test('says what it is, of which list and day', () => {
  expect(written).toMatchObject({
    format: 'interdict-vendors',
    version: 1,
    made: '2026-11-26',
    list: { sequence: 7, published: '2026-11-22T00:00:00Z' },
  });
});

// Readers rely on these: a name that goes from here asks for a new version.
test('has the fields that were promised', () => {
  const [vendor] = written.vendors;
  expect(Object.keys(vendor)).toEqual([
    'id',
    'name',
    'seat',
    'sectors',
    'legalNames',
    'otherNames',
    'products',
    'domains',
    'subsidiaries',
    'owner',
    'claims',
  ]);
  expect(Object.keys(vendor.claims[3]).sort()).toEqual([
    'announced',
    'answers',
    'asOf',
    'authority',
    'basis',
    'confirmed',
    'doubt',
    'effective',
    'ended',
    'history',
    'id',
    'instrument',
    'jurisdiction',
    'kind',
    'scope',
    'sources',
    'status',
    'summary',
    'targeting',
    'tone',
  ]);
});

test('a claim has its status and tone of the day', () => {
  const later = JSON.parse(vendorsJson(RECORDS, LIST, TODAY));
  expect(
    later.vendors[0].claims.map(({ id, status, tone }: Record<string, string>) => [id, status, tone]),
  ).toEqual([
    ['acme/entity-list', 'in-force', 'restricted'],
    ['acme/reported', 'reported', 'warned'],
    ['acme/class', 'in-force', 'warned'],
    ['acme/over', 'lifted', 'past'],
    ['acme/abroad', 'in-force', 'warned'],
  ]);
});
