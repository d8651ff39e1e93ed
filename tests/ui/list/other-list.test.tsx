// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { OtherListStatus } from '../../../src/update/outcome.ts';
import { ARTICLE, FRESH } from '../fake-client.ts';
import { CORP, CORP_PLACE, FORTINET, KASPERSKY_AT_CORP, NOW } from '../records.ts';
import { settled, words } from '../screen.ts';
import { openListPage, rows } from './open-list-page.tsx';

const VENDORS = [FORTINET, KASPERSKY_AT_CORP].map((record) => ({ record, mentions: 0, links: 0 }));
const { addresses, keys, ...inUse } = FRESH;
const STATUS = { label: CORP, addresses, keys, inUse };
const SETTINGS = {
  jurisdictions: [],
  language: 'browser',
  markStyle: 'both',
  markElsewhere: true,
  tonesOff: [],
  kindsOff: [],
  sitesOff: [],
  hidden: [],
  watched: [],
  paused: false,
  lists: [{ ...CORP, addresses, keys: ['corp:AAAA'], threshold: 1 }],
} as const;
const open = (hash: string, lists: readonly OtherListStatus[] = [STATUS]) =>
  openListPage(hash, {
    findings: { ...ARTICLE, vendors: VENDORS },
    places: [CORP_PLACE],
    settings: SETTINGS,
    otherLists: lists,
  });

const facetNames = () => [...document.querySelectorAll('.facet__name')].map(words);

describe('the list page with another list', () => {
  test('can be narrowed to one of them', async () => {
    await open('#/search?list=example-corp');
    expect(rows()).toEqual(['Kaspersky']);
    expect(words(document.querySelector('.results__row:not([hidden]) .sentence'))).toContain(
      'Example Corp (internal): excluded from public procurement since 1 Apr 2026 – official List: Example Corp',
    );
    expect([...document.querySelectorAll('.chip')].map(words)).toEqual(['Example Corp']);
    const facet = [...document.querySelectorAll('.facet')].find((one) => words(one).startsWith('List'));
    expect([...facet!.querySelectorAll('.facet__value')].map(words)).toEqual([
      'Public list 2 2 vendors',
      'Example Corp 1 1 vendor',
    ]);
  });

  test('offers no such choice where there is the public list alone', async () => {
    await openListPage('#/');
    expect(facetNames()).not.toContain('List');
    await open('#/');
    expect(facetNames()).toContain('List');
  });

  test('has its claims at addresses of their own', async () => {
    await open('#/vendor/kaspersky/no-laptops@example-corp');
    const row = document.querySelector('.claim-row[data-marked="true"]');
    expect(words(row)).toContain('List: Example Corp');
    expect(words(document.querySelector('.claim-row-detail'))).toContain('Not on company laptops');
  });

  test('names it in the cell of the matrix that its rule decides', async () => {
    await open('#/matrix');
    const cell = document.querySelector('.matrix__sign[aria-label*="Example Corp"]');
    expect(cell?.getAttribute('aria-label')).toBe(
      'Kaspersky, Example Corp (internal): Restricted, 1 act (List: Example Corp)',
    );
  });

  test('asks for the list again when the other one has changed', async () => {
    const { client } = await open('#/');
    const asked = () => client.calls.filter(({ name }) => name === 'list.vendors').length;
    await settled(() => client.changed());
    expect(asked()).toBe(1);
    client.world.otherLists = [{ ...STATUS, inUse: { ...inUse, sequence: 13, published: NOW } }];
    await settled(() => client.changed());
    expect(asked()).toBe(2);
  });
  test('counts what it holds apart from the public one', async () => {
    await open('#/about');
    const about = words(document.querySelector('.about-view'));
    expect(about).toContain('7 claims: 6 official, 1 by press reports only');
    expect(about).toContain('Other lists Example Corp – List 12, 290 vendors, 781 claims');
  });

  test('says above every view when one has been failing', async () => {
    const failing = { ...STATUS, inUse: { ...inUse, freshness: 'failing' }, failingSince: NOW } as const;
    await open('#/about', [failing]);
    expect(words(document.querySelector('main'))).toMatch(
      /^No check of the list “Example Corp” has succeeded since 20 Aug 2026\./,
    );
    await open('#/about');
    expect(document.querySelector('.other-list-note')).toBeNull();
  });
});
