import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { callBackground } from '../../dev/browsers/extension-calls.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { openCard } from '../../dev/browsers/reader.ts';
import { openPopup } from '../../dev/save-pictures.ts';
import { readJurisdictions } from '../../src/cli/scan/scan.ts';
import { highlightedTexts } from './highlighted-texts.ts';
import { findingsWhenRead, type Stage, setStage, type Watcher, watchTab } from './stage.ts';

const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

describe.each(inject('browsers'))('surfaces in %s', (kind) => {
  let stage: Stage;
  let article: Page;
  let watcher: Watcher;
  const opened: Page[] = [];

  beforeAll(async () => {
    stage = await setStage(kind);
    article = await stage.session.open(`${stage.demo.origin}/`);
    watcher = await watchTab(stage, article);
    await callBackground(watcher.page, 'settings.change', {
      change: { jurisdictions: readJurisdictions('US,CN,EU') },
    });
    await findingsWhenRead(watcher);
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
    await article.bringToFront();
  });
  afterAll(() => stage?.close());

  async function popup(tabId = watcher.tabId): Promise<Page> {
    const page = await openPopup(stage.session, tabId);
    opened.push(page);
    return page;
  }

  const pressButton = (page: Page, name: RegExp) =>
    poll(`a button ${name}`, () =>
      page.evaluate(
        (source, flags) => {
          const pattern = new RegExp(source, flags);
          const button = [...document.querySelectorAll('button')].find(
            (one) =>
              pattern.test(one.getAttribute('aria-label') ?? '') || pattern.test(one.textContent ?? ''),
          );
          button?.click();
          return button !== undefined;
        },
        name.source,
        name.flags,
      ),
    );

  test('the popup tells the story: mine first, official and reported apart', async () => {
    const page = await popup();
    const text = await textOf(page);
    expect(text).toContain('20 vendors on this page, 19 restricted in your jurisdictions');
    expect(text).toContain('United States: sale prohibited since 29 Sep 2024');
    // Those below the first are made a moment later, anew when the page has told which site it is.
    const vendors = await poll('all vendors', async () => {
      const names = await page.evaluate(() =>
        [...document.querySelectorAll('h3')].map((one) => one.textContent ?? ''),
      );
      return names.length === 20 && names;
    });
    expect(vendors[0]).toContain('Kaspersky');
    expect(vendors.at(-1)).toContain('Neusoft');
    const fortinet = await poll('Fortinet', () =>
      page.evaluate(() => {
        const heading = [...document.querySelectorAll('h3')].find((one) =>
          one.textContent?.includes('Fortinet'),
        );
        return heading?.closest('.disclosure')?.textContent;
      }),
    );
    expect(fortinet).toMatch(/China: .*reported .*Jan 2026/);
    expect(fortinet).toMatch(/press reports/);
    expect(fortinet).not.toMatch(/official since|\bofficial$/);
  });

  test('a vendor opens by keyboard to its claims with sources', async () => {
    const page = await popup();
    await page.evaluate(() => {
      const heading = [...document.querySelectorAll('h3')].find((one) =>
        one.textContent?.includes('Kaspersky'),
      );
      heading?.querySelector('button')?.focus();
    });
    await page.keyboard.press('Enter');
    await poll('the claims', async () =>
      /BOD 17-01|Binding Operational Directive 17-01/.test(await textOf(page)),
    );
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('main a')].map((one) => ({
        href: (one as HTMLAnchorElement).href,
        rel: (one as HTMLAnchorElement).rel,
      })),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const { href, rel } of links) {
      if (!href.startsWith('https://')) expect(href).toMatch(/^(?:chrome|moz)-extension:/);
      else expect(rel).toContain('noopener');
    }
  });

  test('why marked is told in words of the list', async () => {
    const page = await popup();
    await pressButton(page, /^Fortinet/);
    await poll('the reasons', async () => /Why marked.*FortiGate/s.test(await textOf(page)));
  });

  test('any vendor can be looked up in any language', async () => {
    const page = await popup();
    await page.focus('input');
    await page.keyboard.type('касперс');
    await poll('the vendor', async () => /1 vendor in the list for “касперс”/.test(await textOf(page)));
  });

  test('the next mention is scrolled to', async () => {
    await article.evaluate(() => scrollTo(0, 0));
    const page = await popup();
    await article.bringToFront();
    await pressButton(page, /^Next mention of 360/);
    await poll('the page to scroll', () => article.evaluate(() => scrollY > 100));
  });

  test('off for this site takes the marks away, and on brings them back', async () => {
    const page = await popup();
    const site = (on: boolean) =>
      poll('the switch', () =>
        page.evaluate((wanted) => {
          const one = document.querySelector('[role=switch]');
          if (one?.getAttribute('aria-checked') === String(!wanted)) (one as HTMLElement).click();
          return one?.getAttribute('aria-checked') === String(wanted);
        }, on),
      );
    await site(false);
    await poll('no marks', async () => (await highlightedTexts(article)).length === 0);
    await poll('the popup to say so', async () => /Off for 127\.0\.0\.1/.test(await textOf(page)));
    await site(true);
    await article.bringToFront();
    await poll('marks', async () => (await highlightedTexts(article)).length > 20);
  });

  test('a page of the browser is said to be unreadable', async () => {
    const own = await callBackground(watcher.page, 'findings.of-tab', { tabId: 999_999 });
    expect(own.reading).toBe('unreadable');
    const page = await popup(999_999);
    expect(await textOf(page)).toContain('This page can’t be read');
  });

  test('the badge counts vendors restricted where I work', async () => {
    const badge = () =>
      watcher.page.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), watcher.tabId);
    await poll('the badge', async () => (await badge()) === '19');
  });

  test('the card opens on hover in a closed shadow root and Esc takes it away without a trace', async () => {
    const html = () => article.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    await openCard(article, 'Kaspersky');
    const host = await article.evaluate(() => {
      const last = document.documentElement.lastElementChild;
      return { text: last?.textContent, shadow: last?.shadowRoot };
    });
    expect(host).toEqual({ text: '', shadow: null });
    await article.keyboard.press('Escape');
    await poll('the page as before', async () => (await html()) === before);
  });
});
