import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { callBackground } from '../../dev/browsers/extension-calls.ts';
import { firstRunPageInChromium, firstRunPageInFirefox } from '../../dev/browsers/first-run.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { raise } from './background-worker.ts';
import { tabTo, untilFocused } from './keyboard.ts';
import { untilSays } from './own-pages.ts';
import { type Stage, setStage } from './stage.ts';

describe.each(inject('browsers'))('after the installation in %s', (kind) => {
  let stage: Stage;
  let welcome: Page;

  beforeAll(async () => {
    stage = await setStage(kind, [], { keepsFirstRunPage: true });
    const { browser } = stage.session;
    const found = await (kind === 'chromium'
      ? firstRunPageInChromium(browser)
      : firstRunPageInFirefox(browser));
    if (!found) throw new Error('No page came after the installation');
    welcome = found;
  });
  afterAll(() => stage?.close());

  const stored = () =>
    stage.control.evaluate(async () => (await chrome.storage.local.get('settings')).settings ?? null);

  test('one page opens, and nothing is decided before the person has', async () => {
    await untilSays(welcome, /Where do you work\?/);
    const pages = await stage.session.browser.pages();
    const paths = await Promise.all(pages.map((page) => page.evaluate(() => location.pathname)));
    expect(paths.filter((path) => path === '/welcome.html')).toHaveLength(1);
    expect(await stored()).toBeNull();
  });

  test('a jurisdiction is added and all are confirmed by keyboard, and stay', async () => {
    await welcome.bringToFront();
    await tabTo(welcome, /^Add a jurisdiction/);
    await welcome.keyboard.type('Germany');
    await welcome.keyboard.press('Enter');
    await untilSays(welcome, /Germany added/);
    await tabTo(welcome, /^This is right, start/);
    await welcome.keyboard.press('Enter');
    await untilFocused(welcome, /^Interdict is ready/);
    expect(await stored()).toMatchObject({ jurisdictions: ['US', 'DE'] });
    const { settings } = await callBackground(stage.control, 'settings.read', {});
    expect(settings.jurisdictions).toEqual(['US', 'DE']);
  });

  // Firefox lets nobody raise these events; what follows them is the same there.
  if (kind === 'chromium') {
    describe('where a person already is', () => {
      test.each([
        [
          'a selected name',
          { menuItemId: 'look-up', selectionText: ' Kaspersky\n Lab ' },
          '#/search?q=Kaspersky%20Lab',
        ],
        ['the toolbar button', { menuItemId: 'vendors' }, ''],
      ])('the menu of %s opens the list', async (_, clicked, hash) => {
        await raise(stage.session, 'contextMenus.onClicked', clicked);
        await closeOnceOpen(`/list.html${hash}`);
      });

      test('an answer of the address bar opens the vendor, a word of one’s own the search', async () => {
        await raise(stage.session, 'omnibox.onInputEntered', 'vendor/kaspersky', 'newForegroundTab');
        await closeOnceOpen('/list.html#/vendor/kaspersky');
        await raise(stage.session, 'omnibox.onInputEntered', '华为', 'newForegroundTab');
        await closeOnceOpen(`/list.html#/search?q=${encodeURIComponent('华为')}`);
      });

      test('the address bar opens it in place of what the tab shows, where that is asked for', async () => {
        const page = await stage.session.open('about:blank');
        await raise(stage.session, 'omnibox.onInputEntered', 'vendor/dji', 'currentTab');
        await poll('the vendor', async () => page.url().endsWith('/list.html#/vendor/dji'));
        await page.close();
      });
    });
  }

  async function closeOnceOpen(address: string): Promise<void> {
    const target = await poll(`a tab with ${address}`, () =>
      stage.session.browser.targets().find((one) => one.url().endsWith(address)),
    );
    await (await target.page())?.close();
  }
});

/** What the extension's pages have of the browser, as far as it is called here. */
declare const chrome: { storage: { local: { get(key: string): Promise<{ settings?: unknown }> } } };
