import { expect, test } from 'vitest';
import { createListService } from '../../src/background/list-service.ts';
import type { ListHeader } from '../../src/list/list.ts';
import type { OpenedList } from '../../src/update/open-list.ts';
import { contentOf } from '../list/payloads.ts';
import { VENDORS } from './support/list.ts';
import { partOf } from './support/list-part.ts';

const HEADER: ListHeader = {
  format: 'interdict-list',
  version: 1,
  sequence: 2,
  published: '2026-11-22T00:00:00Z',
  expires: '2027-11-22T00:00:00Z',
  payload: { bytes: 0, sha256: '' },
};
const CHANGES = [{ sequence: 2, published: HEADER.published, vendorsAdded: ['free'] }];
const opened: OpenedList = {
  list: { header: HEADER, ...contentOf(VENDORS, { changes: CHANGES }) },
  origin: 'bundled',
};
const lists = createListService(async () => ({ ...opened, key: '', parts: [await partOf(opened)] }));

test('all vendors stand by name, without what only the matcher reads', async () => {
  const vendors = await lists.vendors();
  expect(vendors.map(({ name }) => name)).toEqual([
    'DJI',
    'Fortinet',
    'Free Vendor',
    'Kaspersky',
    'Lifted Abroad',
    'Lifted Here',
    'ZTE',
  ]);
  expect(vendors.some((vendor) => 'names' in vendor)).toBe(false);
});

test('releases are those that the list tells of', async () => {
  expect(await lists.releases()).toEqual(CHANGES);
});

test('what is looked up comes as records, best first', async () => {
  expect((await lists.lookUp('lifted')).map(({ id }) => id)).toEqual(['lifted', 'lifted-abroad']);
});
