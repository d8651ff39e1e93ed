import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { callBackground } from '../../dev/browsers/extension-calls.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { press } from '../../dev/browsers/press.ts';
import { openCard } from '../../dev/browsers/reader.ts';
import { openPopup } from '../../dev/save-pictures.ts';
import { readJurisdictions } from '../../src/cli/scan/scan.ts';
import { options as ARABIC } from '../../src/text/messages/ar/options.ts';
import { background as GERMAN_BACKGROUND } from '../../src/text/messages/de/background.ts';
import { options as GERMAN } from '../../src/text/messages/de/options.ts';
import { popup as GERMAN_POPUP } from '../../src/text/messages/de/popup.ts';
import { wordsOfCard } from './card-frame.ts';
import { expectPainted } from './expect-painted.ts';
import { openOwnPage, untilSays, wordsOf } from './own-pages.ts';
import { findingsWhenRead, type Stage, setStage, type Watcher, watchTab } from './stage.ts';
import { lookOfButton } from './toolbar.ts';

const LISTED = ['Hikvision', 'Kaspersky', 'Kaspersky', 'ZTE'];

describe.each(inject('browsers'))('what is decided in the options in %s', (kind) => {
  let stage: Stage;
  let article: Page;
  let watcher: Watcher;
  let options: Page;

  beforeAll(async () => {
    stage = await setStage(kind);
    article = await stage.session.open(`${stage.fixtures.origin}/flows/reading.html`);
    watcher = await watchTab(stage, article);
    await findingsWhenRead(watcher);
    options = await openOwnPage(stage.session, 'options.html', /Watch-list/);
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await callBackground(watcher.page, 'settings.change', {
      change: { jurisdictions: readJurisdictions('US'), watched: [], language: 'browser', markStyle: 'both' },
    });
    await article.bringToFront();
    await expectPainted(article, LISTED);
  });

  async function watch(name: string, note: string): Promise<void> {
    await options.bringToFront();
    await options.focus('#watch-list form input');
    await options.keyboard.type(name);
    await options.keyboard.press('Tab');
    await options.keyboard.type(note);
    await options.keyboard.press('Enter');
    await untilSays(options, new RegExp(`${name} added`));
    await article.bringToFront();
  }

  async function closeCard(): Promise<void> {
    await article.keyboard.press('Escape');
    await poll('no card', () =>
      article.evaluate(() => document.documentElement.lastElementChild === document.body),
    );
  }

  test('a watched name is marked on the open page at once, with its note in card and popup', async () => {
    await watch('Alpenblick KG', 'bids for lot 2');
    await expectPainted(article, [...LISTED, 'Alpenblick KG']);
    await openCard(article, 'Alpenblick KG');
    expect(await wordsOfCard(article)).toMatch(/Alpenblick KG.*bids for lot 2.*On your watch-list/s);
    await closeCard();
    const popup = await openPopup(stage.session, watcher.tabId);
    await untilSays(popup, /On your watch-list\s+Alpenblick KG.*bids for lot 2/s);
    await popup.close();

    await press(options, /^Remove Alpenblick KG/);
    await article.bringToFront();
    await expectPainted(article, LISTED);
  });

  test('a note on a vendor of the list is shown with that vendor', async () => {
    await watch('ZTE', 'ask legal first');
    await expectPainted(article, LISTED);
    await openCard(article, 'ZTE');
    expect(await wordsOfCard(article)).toMatch(/ZTE.*Your note: ask legal first/s);
    await closeCard();
    const popup = await openPopup(stage.session, watcher.tabId);
    await untilSays(popup, /ZTE.*Your note: ask legal first/s);
    expect(await wordsOf(popup)).not.toContain('On your watch-list');
    await popup.close();
  });

  test('marks go and come with their style', async () => {
    await press(options, /^No marks/);
    await expectPainted(article, []);
    await press(options, /^Line only/);
    await article.bringToFront();
    await expectPainted(article, LISTED);
  });

  test('another language is spoken at once, and by popup and button', async () => {
    await chooseLanguage('de');
    await untilSays(options, new RegExp(GERMAN.title));
    expect(await options.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'de',
      GERMAN.title,
    ]);
    const popup = await openPopup(stage.session, watcher.tabId);
    await untilSays(popup, new RegExp(GERMAN_POPUP.mine));
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
    await popup.close();
    await callBackground(watcher.page, 'settings.change', { change: { paused: true } });
    await poll('the button', async () => {
      const { title } = await lookOfButton(watcher.page, watcher.tabId);
      return title === GERMAN_BACKGROUND.badge.paused;
    });
    await callBackground(watcher.page, 'settings.change', { change: { paused: false } });
  });

  test('a language from right to left turns the page', async () => {
    await chooseLanguage('ar');
    await untilSays(options, new RegExp(ARABIC.title));
    expect(await options.evaluate(() => document.documentElement.dir)).toBe('rtl');
    const popup = await openPopup(stage.session, watcher.tabId);
    expect(await popup.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await popup.close();
  });

  async function chooseLanguage(language: string): Promise<void> {
    await options.bringToFront();
    await options.select('#language select, section:has(#language) select', language);
  }
});
