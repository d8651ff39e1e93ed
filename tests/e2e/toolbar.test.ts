import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { callBackground, tabInFront } from '../../dev/browsers/extension-calls.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { press } from '../../dev/browsers/press.ts';
import { openPopup } from '../../dev/save-pictures.ts';
import { readJurisdictions } from '../../src/cli/scan/scan.ts';
import type { FromInterface } from '../../src/messaging/protocol.ts';
import { focused, tabTo, untilFocused } from './keyboard.ts';
import { goToNextMention } from './next-mention.ts';
import { untilSays } from './own-pages.ts';
import { findingsWhenRead, type Stage, setStage } from './stage.ts';
import { openToolbarPopup, openToolbarPopupPage, untilButtonSays as untilSaid, viewOf } from './toolbar.ts';
import { untilIconIs, watchIcons } from './toolbar-icons.ts';

/** A vendor's own site, which leads to the pages served here. */
const OWN_SITE = 'www.hikvision.com';

type Change = FromInterface['settings.change']['request']['change'];

const AS_INSTALLED: Change = {
  jurisdictions: readJurisdictions('US,CN'),
  sitesOff: [],
  hidden: [],
  tonesOff: [],
  kindsOff: [],
  paused: false,
};

const counts = (vendors: number) =>
  `Interdict: ${vendors} ${vendors === 1 ? 'vendor on this page is' : 'vendors on this page are'} restricted in your jurisdictions`;

describe.each(inject('browsers'))('the toolbar button in %s', (kind) => {
  let stage: Stage;
  let article: Page;
  let tabId: number;
  const opened: Page[] = [];

  const change = (part: Change) => callBackground(stage.control, 'settings.change', { change: part });

  beforeAll(async () => {
    stage = await setStage(kind, [OWN_SITE]);
    await poll('the background', () => change(AS_INSTALLED));
    await watchIcons(stage);
    article = await stage.session.open(`${stage.fixtures.origin}/flows/reading.html`);
    tabId = await tabInFront(stage.control);
    await findingsWhenRead({ page: stage.control, tabId });
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
    await change(AS_INSTALLED);
    await article.bringToFront();
  });
  afterAll(() => stage?.close());

  async function open(url: string): Promise<number> {
    opened.push(await stage.session.open(url));
    return tabInFront(stage.control);
  }

  const untilButtonSays = (text: string, title: string, of = tabId) =>
    untilSaid(stage.control, of, { text, title });

  const untilIcon = (file: string, of = tabId) => untilIconIs(stage, of, file);

  test.each<[name: string, part: Change, text: string, title: string, icon?: string]>([
    ['counts vendors restricted where I work', {}, '3', counts(3)],
    [
      'is off on a site that is off',
      { sitesOff: ['127.0.0.1'] },
      'off',
      'Interdict: off on this site',
      '/icon/off/16.png',
    ],
    ['is off while paused', { paused: true }, 'off', 'Interdict: paused', '/icon/off/16.png'],
    // A member of the Union has its acts, too: Kaspersky is warned of, ZTE and Hikvision are restricted.
    ['counts for other jurisdictions', { jurisdictions: readJurisdictions('DE') }, '3', counts(3)],
    [
      'doesn’t count a tone that is off',
      { jurisdictions: readJurisdictions('DE'), tonesOff: ['restricted'] },
      '1',
      counts(1),
    ],
    [
      'doesn’t count what only acts of a kind that is off restrict',
      { jurisdictions: readJurisdictions('DE'), kindsOff: ['government-use'] },
      '2',
      counts(2),
    ],
    ['says nothing where no jurisdiction is mine', { jurisdictions: [] }, '', 'Interdict'],
  ])('%s', async (_, part, text, title, icon = '/icon/16.png') => {
    await change(part);
    await untilButtonSays(text, title);
    await untilIcon(icon);
  });

  test('doesn’t count a hidden vendor, on its site or anywhere', async () => {
    const [kaspersky, zte] = await Promise.all([vendor('Kaspersky'), vendor('ZTE')]);
    await callBackground(stage.control, 'vendor.hide', {
      vendor: kaspersky,
      site: '127.0.0.1',
      until: 'changed',
    });
    await untilButtonSays('2', counts(2));
    await callBackground(stage.control, 'vendor.hide', { vendor: zte, until: 'forever' });
    await untilButtonSays('1', counts(1));
  });

  async function vendor(name: string) {
    const { records } = await callBackground(stage.control, 'list.look-up', { query: name });
    const found = records.find((record) => record.name === name);
    if (!found) throw new Error(`No vendor ${name}`);
    return found.id;
  }

  test('says of a page that no extension may read that it can’t be read', async () => {
    opened.push(await stage.session.openExtensionPage('list.html'));
    const own = await tabInFront(stage.control);
    await untilButtonSays('!', 'Interdict: this page can’t be read', own);
    await untilIcon('/icon/unreadable/16.png', own);
    if (kind === 'chromium') {
      // Firefox takes what a driver opens there for a page of the one before.
      const data = await open('data:text/html,<p>Kaspersky');
      await untilButtonSays('!', 'Interdict: this page can’t be read', data);
    }
  });

  test('counts a vendor whose sites are linked to, once', async () => {
    const links = await open(`${stage.fixtures.origin}/flows/links.html`);
    await untilButtonSays('1', counts(1), links);
    const popup = await openPopup(stage.session, links);
    opened.push(popup);
    expect(await textOf(popup)).toMatch(/Hikvision.*2 links to its sites/s);
  });

  test('counts a vendor whose own site the page is, once', async () => {
    const site = await open(`http://${OWN_SITE}:${new URL(stage.fixtures.origin).port}/flows/links.html`);
    await untilButtonSays('1', counts(1), site);
    const popup = await openPopup(stage.session, site);
    opened.push(popup);
    expect(await textOf(popup)).toContain('This is a site of Hikvision');
  });

  test('counts on a page that a site has made itself, which belongs to that site', async () => {
    const page = await stage.session.open(`${stage.fixtures.origin}/flows/links.html`);
    opened.push(page);
    const made = await tabInFront(stage.control);
    await page
      .evaluate(() => {
        const type = 'text/html';
        location.href = URL.createObjectURL(
          new Blob(['<!doctype html><p>Made by Kaspersky and ZTE'], { type }),
        );
      })
      .catch(() => {});
    await untilButtonSays('2', counts(2), made);
    const popup = await openPopup(stage.session, made);
    opened.push(popup);
    expect(await textOf(popup)).toContain('127.0.0.1');
    await press(popup, /^On for this site/);
    await untilButtonSays('off', 'Interdict: off on this site', made);
  });

  test('opens the popup, which tells of the page in front at its own width', async () => {
    await article.bringToFront();
    const popup = await openToolbarPopup(stage);
    const shown = await poll('the vendors', () =>
      popup.ask((document) => {
        const names = [...document.querySelectorAll('.vendor__name')].map((one) => one.textContent);
        const { width } = document.body.getBoundingClientRect();
        const { clientWidth, scrollWidth } = document.documentElement;
        return names.length > 0 && { names, width, isCut: scrollWidth > clientWidth };
      }),
    );
    expect(shown.names).toEqual(['Kaspersky', 'Hikvision', 'ZTE']);
    // Firefox leaves room for a scroll bar.
    expect(shown.width).toBeGreaterThanOrEqual(380);
    expect(shown.width).toBeLessThanOrEqual(400);
    expect(shown.isCut).toBe(false);
    // Browsers size it to its content in a round or two.
    await poll('room for all three', () =>
      popup.ask((document) => document.documentElement.clientHeight > 300),
    );
    await popup.close();
  });

  if (kind === 'chromium')
    test('the popup takes Esc while it has something to close, then leaves it to the browser, and the focus to the page', async () => {
      await article.bringToFront();
      const popup = await openToolbarPopupPage(stage);
      const { page } = popup;
      expect(await hasFocus(article)).toBe(false);
      // Before anybody stops them.
      const escapes = await page.evaluateHandle(() => {
        const seen: KeyboardEvent[] = [];
        addEventListener('keydown', (event) => event.key === 'Escape' && seen.push(event), { capture: true });
        return seen;
      });

      await tabTo(page, /^Look up any vendor/);
      await page.keyboard.type('dahua');
      await untilSays(page, /in the list for “dahua”/);
      await page.keyboard.press('Escape');
      await untilSays(page, /3 vendors on this page/);
      expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('');
      expect(await focused(page)).toBe('Look up any vendor');

      await tabTo(page, /^ZTE/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Hide ZTE/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Hide on this site/);
      await page.keyboard.press('Escape');
      await untilFocused(page, /^Hide ZTE/);

      await page.keyboard.press('Escape');
      // A browser closes its popup by an Esc that was left to it; a driver's key doesn't come so far.
      const areKept = await escapes.evaluate((seen) => seen.map(({ defaultPrevented }) => defaultPrevented));
      expect(areKept).toEqual([true, true, false]);
      await popup.close();
      await poll('the focus in the page', () => hasFocus(article));
    });

  test('opens the popup when all claims are asked for in a card', async () => {
    await article.bringToFront();
    await goToNextMention(stage, article, { page: stage.control, tabId });
    // Close, the source, then: all claims.
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter'] as const) await article.keyboard.press(key);
    const popup = await viewOf(stage, 'popup');
    const first = await poll('a vendor', () =>
      popup.ask((document) => document.querySelector('.vendor__name')?.textContent),
    );
    expect(first).toBe('Kaspersky');
    await popup.close();
  });

  test('the panel opens beside the page from the popup and follows the tab in front', async () => {
    await article.bringToFront();
    const beside = await openPopup(stage.session, tabId);
    await beside.click('[aria-label="Open in the side panel"]');
    const panel = await viewOf(stage, 'sidebar');
    await beside.close().catch(() => {});
    const told = async (words: string) => {
      let said = '';
      const isSo = async () => {
        said = await panel.ask((document) => document.querySelector('main')?.innerText ?? '');
        return said.includes(words);
      };
      await poll('the panel', isSo).catch(() => {});
      expect(said).toContain(words);
    };
    await article.bringToFront();
    await told('3 vendors on this page');
    await open(`${stage.fixtures.origin}/flows/links.html`);
    await told('1 vendor on this page');
    await article.bringToFront();
    await told('3 vendors on this page');
    await panel.close();
  });
});

const hasFocus = (page: Page) => page.evaluate(() => document.hasFocus());
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
