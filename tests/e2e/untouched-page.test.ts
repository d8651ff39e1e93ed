import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { callBackground } from '../../dev/browsers/extension-calls.ts';
import type { BrowserKind } from '../../dev/browsers/find.ts';
import { launch } from '../../dev/browsers/launch.ts';
import { poll } from '../../dev/browsers/poll.ts';
import type { Session } from '../../dev/browsers/session.ts';
import { PROJECT } from '../../src/cli/project.ts';
import { findingsWhenRead, type Stage, setStage, watchTab } from './stage.ts';

/** Before any script of a page: notes everything that could tell a page that somebody is there. */
const WATCH = `
  window.__seen = { mutations: [], events: [], globals: [] };
  const before = new Set(Object.getOwnPropertyNames(window));
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      window.__seen.mutations.push([type, target.nodeName, attributeName, addedNodes.length, removedNodes.length].join(' '));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const name of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'focus', 'scroll', 'selectionchange']) {
    addEventListener(name, () => window.__seen.events.push(name), true);
  }
  window.__newGlobals = () => Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && !name.startsWith('__'));
`;

const FIXTURES = readdirSync(join(PROJECT, 'tests/fixtures/dom')).filter((file) => file.endsWith('.html'));

/** What a page sees of itself, once nothing changes any more. */
async function selfPortrait(session: Session, url: string, visit: (page: Page) => Promise<void>) {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(WATCH);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url, { waitUntil: 'load' });
  await visit(page);
  const look = () =>
    page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      sheets: document.styleSheets.length,
      // @ts-expect-error: set up by WATCH
      ...window.__seen,
      // @ts-expect-error: set up by WATCH
      globals: window.__newGlobals(),
    }));
  let last = '';
  const seen = await poll(
    'a page at rest',
    async () => {
      const now = await look();
      const before = last;
      last = JSON.stringify(now);
      return last === before && now;
    },
    { everyMs: 300 },
  );
  await page.close();
  // Which of two events came first is the browser's haste: a picture that fails to load races with the focus coming back.
  return { ...seen, events: seen.events.toSorted(), requests: requests.sort() };
}

describe.each<BrowserKind>(['chromium', 'firefox'])(
  'a page in %s is what it would be without the extension',
  (kind) => {
    let stage: Stage;
    let plain: Session;

    beforeAll(async () => {
      stage = await setStage(kind);
      plain = await launch(kind, { program: inject('programs')[kind], headless: true });
    });
    afterAll(async () => {
      await plain?.close();
      await stage?.close();
    });

    // Both visits open a second tab and come back, so that what the page sees of that is the same.
    const portraits = async (url: string) => {
      const withUs = await selfPortrait(stage.session, url, async (page) => {
        const watcher = await watchTab(stage, page);
        await findingsWhenRead(watcher);
        await watcher.page.close();
      });
      const without = await selfPortrait(plain, url, async (page) => {
        const other = await plain.browser.newPage();
        await page.bringToFront();
        await other.close();
      });
      return { without, withUs };
    };

    test('the demonstration page', async () => {
      const { without, withUs } = await portraits(`${stage.demo.origin}/`);
      expect(withUs).toEqual(without);
    });

    test('there are fixtures enough', () => {
      expect(FIXTURES.length).toBeGreaterThanOrEqual(10);
    });

    test.each(FIXTURES)('%s', async (file) => {
      const { without, withUs } = await portraits(`${stage.fixtures.origin}/dom/${file}`);
      expect(withUs).toEqual(without);
    });

    // What a page script sends shows among the page's own requests above; what the background may ask is fixed by its
    // policy (package.test.ts). So here the list's server only has to see a check, and nothing else.
    test('and what the background asked of the list’s server was the list', async () => {
      const control = await stage.session.openExtensionPage('options.html');
      await poll('a check', () => callBackground(control, 'list.check', {}));
      expect(stage.lists.requests.length).toBeGreaterThan(0);
      for (const { url } of stage.lists.requests) expect(url).toBe('/list.jsonl');
    });
  },
);
