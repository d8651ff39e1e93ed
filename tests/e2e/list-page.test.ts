import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { callBackground } from '../../dev/browsers/extension-calls.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { press } from '../../dev/browsers/press.ts';
import { readJurisdictions } from '../../src/cli/scan/scan.ts';
import { type Downloads, makeDownloads, readCsv } from './downloads.ts';
import { untilFocused } from './keyboard.ts';
import { openOwnPage, untilSays, wordsOf } from './own-pages.ts';
import { type Stage, setStage } from './stage.ts';

const ALL = /\d+ vendors, \d+ claims/;

describe.each(inject('browsers'))('the list page in %s', (kind) => {
  let stage: Stage;
  let downloads: Downloads;
  let list: Page;

  beforeAll(async () => {
    downloads = await makeDownloads();
    stage = await setStage(kind, [], { downloads: downloads.folder });
    await poll('the background', () =>
      callBackground(stage.control, 'settings.change', {
        change: { jurisdictions: readJurisdictions('US') },
      }),
    );
    list = await openOwnPage(stage.session, 'list.html', ALL);
  });
  afterAll(async () => {
    await stage?.close();
    await downloads?.remove();
  });

  const go = (hash: string) =>
    list.evaluate((to) => {
      location.hash = to;
    }, hash);
  const route = () => list.evaluate(() => location.hash);
  const back = (steps: number) => list.evaluate((by) => history.go(by), steps);
  /** The vendors shown, by name, from above: as soon as they are as many as the page says that there are. */
  const shown = () =>
    poll('as many vendors as are counted', () =>
      list.evaluate(() => {
        const names = [...document.querySelectorAll<HTMLElement>('.result__name')]
          .filter((one) => one.checkVisibility())
          // What is far below isn't rendered, and has no innerText.
          .map((one) => one.textContent ?? '');
        return (
          names.length ===
            Number.parseInt(document.querySelector('.results__count')?.textContent ?? '', 10) && names
        );
      }),
    );
  const untilCount = (words: RegExp) =>
    poll(`a count ${words}`, () =>
      list.evaluate(
        (source) => new RegExp(source).test(document.querySelector('.results__count')?.textContent ?? ''),
        words.source,
      ),
    );

  describe('by its address', () => {
    test('shows a vendor', async () => {
      const page = await openOwnPage(stage.session, 'list.html#/vendor/kaspersky', /Timeline/);
      expect(
        await page.evaluate(() => document.querySelector('[data-view-heading]:not([hidden] *)')?.textContent),
      ).toBe('Kaspersky');
      expect(await page.title()).toBe('Kaspersky – Interdict');
      await page.close();
    });

    test('shows an act opened, in sight and with the focus', async () => {
      const page = await openOwnPage(
        stage.session,
        'list.html#/vendor/kaspersky/us-icts-prohibition',
        /Final Determination, Case No\. ICTS-2021-002/,
      );
      await untilFocused(page, /, United States$/);
      const row = await page.evaluate(() => {
        const button = document.activeElement;
        const { top = -1, bottom = -1 } = button?.closest('tr')?.getBoundingClientRect() ?? {};
        return { open: button?.getAttribute('aria-expanded'), inSight: top >= 0 && bottom <= innerHeight };
      });
      expect(row).toEqual({ open: 'true', inSight: true });
      await page.close();
    });

    test('says that it has no such vendor', async () => {
      const page = await openOwnPage(stage.session, 'list.html#/vendor/harbour-ledger', /Not in this list/);
      expect(await wordsOf(page)).toContain('harbour-ledger');
      await page.close();
    });
  });

  test.each([
    ['Chinese', '卡巴斯基', 'Kaspersky'],
    ['Cyrillic, cut short', 'касперск', 'Kaspersky'],
    ['a slip of the pen', 'hikvison', 'Hikvision'],
    ['a web site', 'https://www.dji.com/mavic', 'DJI'],
  ])('a search finds what is typed in %s', async (_, query, vendor) => {
    await go('#/');
    await untilCount(ALL);
    await list.focus('input[type=search]');
    await list.keyboard.type(query);
    await untilCount(/\d+ vendors? of \d+/);
    await poll(vendor, async () => (await shown())[0] === vendor);
    expect(await route()).toBe(`#/search?${new URLSearchParams({ q: query })}`);
  });

  test('filters narrow it, stand in the address, and go with the way back', async () => {
    await go('#/');
    await untilCount(ALL);
    const all = await shown();
    await press(list, /^Prohibited$/);
    await untilCount(/\d+ vendors of \d+/);
    const prohibited = await shown();
    expect(prohibited.length).toBeLessThan(all.length);
    expect(prohibited).toContain('Kaspersky');
    await press(list, /^China$/);
    await poll('two filters', async () => (await route()) === '#/search?tone=prohibited&jurisdiction=CN');
    await poll('fewer vendors', async () => (await shown()).length < prohibited.length);
    expect(await shown()).not.toContain('Kaspersky');

    await back(-1);
    await poll('one filter', async () => (await route()) === '#/search?tone=prohibited');
    await poll('the vendors of one filter', async () => (await shown()).join() === prohibited.join());
    await back(1);
    await poll('two filters', async () => (await shown()).length < prohibited.length);

    await press(list, /^Remove the filter Prohibited/);
    await poll('the other filter', async () => (await route()) === '#/search?jurisdiction=CN');
    await untilFocused(list, /^Remove the filter China/);
    await press(list, /^Remove the filter China/);
    await untilCount(ALL);
    await untilFocused(list, ALL);
    expect(await shown()).toEqual(all);
  });

  test('the matrix shows where the acts are, and a cell leads to one', async () => {
    await go('#/matrix?sector=video-surveillance');
    await untilSays(list, /Each row is a vendor/);
    const cell = await poll('the cell', () =>
      list.evaluate(() => {
        const link = document.querySelector<HTMLAnchorElement>(
          '.matrix [aria-label^="Hikvision, United States:"]',
        );
        link?.click();
        return link?.getAttribute('aria-label');
      }),
    );
    expect(cell).toMatch(/^Hikvision, United States: .*\d+ acts?$/);
    await poll('the act', async () => /^#\/vendor\/hikvision\/./.test(await route()));
    await untilFocused(list, /, United States$/);
    await back(-1);
    await untilSays(list, /Each row is a vendor/);
  });

  test('changes tell what each release did, and lead to the vendor', async () => {
    await go('#/changes');
    await untilSays(list, /What each release of the list changed/);
    await poll('what changed', () =>
      list.evaluate(() => {
        document.querySelector<HTMLElement>('.release__part [aria-expanded=false]')?.click();
        const link = document.querySelector<HTMLAnchorElement>('.release__items a');
        link?.click();
        return link !== null;
      }),
    );
    await poll('a vendor', async () => (await route()).startsWith('#/vendor/'));
  });

  describe('saves what is shown', () => {
    let vendors: string[];

    beforeAll(async () => {
      await go('#/search?tone=prohibited&jurisdiction=US&sector=video-surveillance');
      await untilCount(/\d+ vendors of \d+/);
      vendors = (await shown()).sort();
      expect(vendors).toContain('Hikvision');
      expect(vendors.length).toBeLessThan(20);
    });

    test('as CSV', async () => {
      await press(list, /^CSV$/);
      const { name, text } = await downloads.take('.csv');
      expect(name).toMatch(/^interdict-list-\d+-\d{4}-\d\d-\d\d\.csv$/);
      expect(text.startsWith('\ufeff')).toBe(true);
      const rows = readCsv(text.slice(1));
      expect(new Set(rows.map((row) => row.vendor))).toEqual(new Set(vendors));
      // Of each vendor only the acts that the filters leave.
      expect(new Set(rows.map(({ tone, jurisdiction }) => `${tone} ${jurisdiction}`))).toEqual(
        new Set(['prohibited US']),
      );
      await untilSays(list, /Saved as interdict-list-/);
    });

    test('as JSON', async () => {
      await press(list, /^JSON$/);
      const { text } = await downloads.take('.json');
      const file = JSON.parse(text);
      expect(file).toMatchObject({ format: 'interdict-vendors', version: 1 });
      expect(file.vendors.map((vendor: { name: string }) => vendor.name).sort()).toEqual(vendors);
    });

    test('as FollowTheMoney, an entity a line', async () => {
      await press(list, /^FollowTheMoney$/);
      const { text } = await downloads.take('.ftm.ndjson');
      const entities = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      const companies = entities.filter(({ schema }) => schema === 'Company');
      expect(companies.map(({ caption }) => caption).sort()).toEqual(vendors);
    });
  });
});
