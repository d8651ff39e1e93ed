import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { callBackground } from '../../dev/browsers/extension-calls.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { openCard } from '../../dev/browsers/reader.ts';
import { expectPainted } from './expect-painted.ts';
import { findingsWhenRead, type Stage, setStage, waitUntilRead, watchTab } from './stage.ts';

/** When a page that was made ready ahead was shown, in ms; 0 for any other. Chromium alone makes pages ready. */
const ACTIVATION_START = "performance.getEntriesByType('navigation')[0].activationStart";

describe.each(inject('browsers'))('in the life of a page in %s', (kind) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage(kind);
  });
  afterAll(() => stage?.close());

  async function open(name: string): Promise<void> {
    page = await stage.session.open(`${stage.fixtures.origin}/life/${name}.html`);
    await waitUntilRead(stage, page);
  }
  beforeEach(() => open('first'));
  afterEach(() => page.close());

  test('a page that was kept for going back is as it was', async () => {
    await expectPainted(page, ['Kaspersky']);
    await page.goto(`${stage.fixtures.origin}/life/second.html`);
    await expectPainted(page, ['Huawei']);
    await page.evaluate(() => history.back());
    await poll('the first page', () => page.evaluate('document.title === "First page"'));
    expect(await page.evaluate('wasKept')).toBe(true);
    await expectPainted(page, ['Kaspersky']);
    const watcher = await watchTab(stage, page);
    const { vendors } = await findingsWhenRead(watcher);
    expect(vendors.map(({ record }) => record.id)).toEqual(['kaspersky']);
    await watcher.page.close();
  });

  test('one that was kept follows what was decided meanwhile', async () => {
    await page.goto(`${stage.fixtures.origin}/life/second.html`);
    const control = await stage.session.openExtensionPage('options.html');
    await poll('a pause', () => callBackground(control, 'settings.change', { change: { paused: true } }));
    await page.bringToFront();
    await page.evaluate(() => history.back());
    await poll('the first page', () => page.evaluate('document.title === "First page"'));
    await expectPainted(page, []);
    await callBackground(control, 'settings.change', { change: { paused: false } });
    await expectPainted(page, ['Kaspersky']);
    await control.close();
  });

  test('a document that is written anew is read anew, and its marks lead to cards', async () => {
    await page.evaluate('writeAnew()');
    await expectPainted(page, ['Fortinet']);
    await openCard(page, 'Fortinet');
    await page.keyboard.press('Escape');
  });

  test('a page that was made ready ahead is marked when it is shown', async () => {
    await page.close();
    await open('ahead');
    await expectPainted(page, ['Kaspersky']);
    await page.evaluate(() => document.querySelector('a')?.click());
    // Chromium puts another page in this one's place.
    page = await poll('the second page', async () => {
      const pages = await stage.session.browser.pages();
      const titles = await Promise.all(pages.map((one) => one.title().catch(() => '')));
      return pages[titles.indexOf('Second page')];
    });
    await expectPainted(page, ['Huawei']);
    if (kind === 'chromium') expect(await page.evaluate(ACTIVATION_START)).toBeGreaterThan(0);
  });
});
