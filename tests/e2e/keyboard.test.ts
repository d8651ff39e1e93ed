import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { callBackground } from '../../dev/browsers/extension-calls.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { readJurisdictions } from '../../src/cli/scan/scan.ts';
import { focused, tabTo, untilFocused } from './keyboard.ts';
import { cardHasFocus, goToNextMention, hasCard } from './next-mention.ts';
import { openOwnPage, untilSays, wordsOf } from './own-pages.ts';
import { sourceHosts, untilSourceOpens } from './sources.ts';
import { findingsWhenRead, type Stage, setStage, type Watcher, watchTab } from './stage.ts';

describe.each(inject('browsers'))('with the keyboard alone in %s', (kind) => {
  let stage: Stage;
  let article: Page;
  let watcher: Watcher;
  let page: Page | undefined;

  beforeAll(async () => {
    stage = await setStage(kind, sourceHosts('kaspersky', 'hikvision'));
    article = await stage.session.open(`${stage.fixtures.origin}/flows/reading.html`);
    watcher = await watchTab(stage, article);
    await findingsWhenRead(watcher);
  });
  afterAll(() => stage?.close());
  beforeEach(() =>
    callBackground(watcher.page, 'settings.change', {
      change: { jurisdictions: readJurisdictions('US,CN') },
    }),
  );
  afterEach(async () => {
    await page?.close();
    page = undefined;
  });

  /** Opens a page of the extension, ready when it shows `words`. */
  async function open(path: string, words: RegExp): Promise<Page> {
    page = await openOwnPage(stage.session, path, words);
    return page;
  }

  const press = async (on: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]) => {
    for (const key of keys) await on.keyboard.press(key);
  };

  describe('on the page', () => {
    test('a mark leads to its source, and back to where the focus was', async () => {
      await article.bringToFront();
      await article.focus('#before');
      await goToNextMention(stage, article, watcher);
      // Close, then the source.
      await press(article, 'Tab', 'Tab', 'Enter');
      expect(await untilSourceOpens(stage, 'kaspersky')).toMatch(/^https:/);
      await article.bringToFront();
      expect(await cardHasFocus(article)).toBe(true);
      await press(article, 'Escape');
      await poll('no card', async () => !(await hasCard(article)));
      expect(await focused(article)).toBe('Contents');
    });

    test('from mark to mark, the card takes the focus along and gives it back once', async () => {
      await article.bringToFront();
      await article.focus('#before');
      for (let step = 0; step < 4; step++) await goToNextMention(stage, article, watcher);
      await press(article, 'Tab', 'Enter');
      await poll('no card', async () => !(await hasCard(article)));
      expect(await focused(article)).toBe('Contents');
    });
  });

  describe('in the popup', () => {
    const openPopup = () => open(`popup.html?tab=${watcher.tabId}`, /3 vendors on this page/);

    test('Tab goes from the head over the look-up to each vendor and the foot', async () => {
      const popup = await openPopup();
      const stops = await tabTo(popup, /^Check now/);
      expect(stops).toEqual([
        'Open in the side panel',
        'Whole list',
        'Options',
        'On for this site',
        'Pause everywhere',
        'Look up any vendor',
        'Previous mention of any vendor',
        'Next mention of any vendor',
        expect.stringMatching(/^Kaspersky/),
        'Previous mention of Kaspersky',
        'Next mention of Kaspersky',
        expect.stringMatching(/^Hikvision/),
        'Previous mention of Hikvision',
        'Next mention of Hikvision',
        expect.stringMatching(/^ZTE/),
        'Previous mention of ZTE',
        'Next mention of ZTE',
        'Export these findings',
        'Check now',
      ]);
    });

    test('a vendor is looked up and opened, and its claim leads to a source', async () => {
      const popup = await openPopup();
      await tabTo(popup, /^Look up any vendor/);
      await popup.keyboard.type('hikvison');
      await untilSays(popup, /in the list for “hikvison”/);
      // A check that ends meanwhile has the results made anew under the key.
      await poll('the vendor to open', async () => {
        await tabTo(popup, /^Hikvision/);
        await press(popup, 'Enter');
        const acts = /\d+ acts in \d+ jurisdictions/;
        return poll('its acts', async () => acts.test(await wordsOf(popup)), { timeoutMs: 3000 });
      });
      await tabTo(popup, /, United States$/);
      await press(popup, ' ');
      await poll('the claim in full', () =>
        popup.evaluate(() => document.activeElement?.getAttribute('aria-expanded') === 'true'),
      );
      await tabTo(popup, /opens in a new tab/);
      await press(popup, 'Enter');
      expect(await untilSourceOpens(stage, 'hikvision')).toMatch(/^https:/);
      await popup.bringToFront();
      expect(await focused(popup)).toMatch(/opens in a new tab/);
    });

    test('Esc empties the look-up first', async () => {
      const popup = await openPopup();
      await tabTo(popup, /^Look up any vendor/);
      await popup.keyboard.type('dahua');
      await untilSays(popup, /in the list for “dahua”/);
      await press(popup, 'Escape');
      await untilSays(popup, /3 vendors on this page/);
      expect(await focused(popup)).toBe('Look up any vendor');
      expect(await popup.evaluate(() => document.querySelector('input')?.value)).toBe('');
    });

    test('what opens below a vendor closes with Esc and gives the focus back', async () => {
      const popup = await openPopup();
      await tabTo(popup, /^ZTE/);
      await press(popup, 'Enter');
      await tabTo(popup, /^Hide ZTE/);
      await press(popup, 'Enter');
      await tabTo(popup, /^Hide on this site/);
      await press(popup, 'Escape');
      await untilFocused(popup, /^Hide ZTE/);
    });
  });

  describe('in the list', () => {
    test('past the head, by search and filter to a vendor, and back', async () => {
      const list = await open('list.html', /\d+ vendors, \d+ claims/);
      await press(list, 'Tab');
      expect(await focused(list)).toBe('Skip to the content');
      expect(
        await list.evaluate(() => document.activeElement?.getBoundingClientRect().top),
      ).toBeGreaterThanOrEqual(0);
      await press(list, 'Enter', 'Tab');
      expect(await focused(list)).toBe('Search the list');
      await list.keyboard.type('dahua');
      await untilSays(list, /\d+ vendors? of \d+/);
      await press(list, 'Escape');
      await untilSays(list, /\d+ vendors, \d+ claims/);
      await tabTo(list, /^Prohibited$/);
      await press(list, ' ');
      await untilSays(list, /\d+ vendors of \d+/);
      await tabTo(list, /^Remove the filter Prohibited/);
      await tabTo(list, /^Kaspersky$/);
      await press(list, 'Enter');
      await untilFocused(list, /^Kaspersky$/);
      expect(await list.evaluate(() => document.activeElement?.tagName)).toBe('H2');
      await list.evaluate(() => history.back());
      await poll('the link to it with the focus', () =>
        list.evaluate(() => document.activeElement?.id === 'row-kaspersky'),
      );
    });

    test('arrows go through the matrix, with Ctrl from act to act, and the way back leads to the same cell', async () => {
      const list = await open('list.html#/matrix?sector=video-surveillance', /Each row is a vendor/);
      await tabTo(list, /^Export/).catch(() => {});
      const at = () => list.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.at);
      for (let stops = 0; stops < 60 && (await at()) === undefined; stops++) await press(list, 'Tab');
      expect(await at()).toBe('0,-1');
      await press(list, 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft');
      expect(await at()).toBe('1,0');
      await press(list, 'Home');
      await list.keyboard.down('Control');
      await press(list, 'ArrowRight');
      await list.keyboard.up('Control');
      const act = await at();
      const words = await focused(list);
      expect(words).toMatch(/, \d+ acts?$/);
      await press(list, 'Enter');
      await poll('the act', () => list.evaluate(() => location.hash.startsWith('#/vendor/')));
      await poll('its button with the focus', () =>
        list.evaluate(() => document.activeElement?.classList.contains('claim-row__toggle') === true),
      );
      await list.evaluate(() => history.back());
      await untilFocused(list, new RegExp(`^${words}$`));
      expect(await at()).toBe(act);
    });
  });

  describe('in the options', () => {
    const mine = async () =>
      (await callBackground(watcher.page, 'settings.read', {})).settings.jurisdictions.join();

    test('a jurisdiction is added, moved and removed, and the focus stays with it', async () => {
      const options = await open('options.html', /My jurisdictions/);
      await tabTo(options, /^Add a jurisdiction/);
      await options.keyboard.type('Germany');
      await press(options, 'Enter');
      await poll('Germany', async () => (await mine()) === 'US,CN,DE');
      expect(await focused(options)).toBe('Add a jurisdiction');
      await options.keyboard.down('Shift');
      await tabTo(options, /^Move Germany up/);
      await options.keyboard.up('Shift');
      await press(options, 'Enter');
      await poll('Germany second', async () => (await mine()) === 'US,DE,CN');
      await untilFocused(options, /^Move Germany up/);
      await tabTo(options, /^Remove Germany/);
      await press(options, 'Enter');
      await poll('no Germany', async () => (await mine()) === 'US,CN');
      await untilFocused(options, /^Remove China/);
    });
  });
});
