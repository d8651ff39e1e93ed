import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BrowserKind } from '../../dev/browsers/find.ts';
import { launch } from '../../dev/browsers/launch.ts';
import { poll } from '../../dev/browsers/poll.ts';
import type { Session } from '../../dev/browsers/session.ts';
import { type Look, writeLook } from '../../dev/ui/look.ts';
import { PROJECT } from '../../src/cli/project.ts';
import { brokenRules } from './axe.ts';
import { cutTexts } from './fit.ts';

const PLAIN: Look = { scheme: 'light', locale: 'en', size: 100, width: undefined };

/** Beside the components: the page's own margins and a scroll bar, in CSS pixels. */
const BESIDE = 64;

/** Both themes are looked at in each. */
const LOOKS: Readonly<Record<BrowserKind, readonly (readonly [string, Look])[]>> = {
  chromium: [
    ['English', PLAIN],
    ['large text', { ...PLAIN, size: 200 }],
    ['Arabic, narrow', { ...PLAIN, locale: 'ar', width: 320 }],
  ],
  // The rules look at the same elements there.
  firefox: [['Arabic, narrow', { ...PLAIN, locale: 'ar', width: 320 }]],
};

describe.each(inject('browsers'))('the page of components in %s', (kind) => {
  let server: ViteDevServer;
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    server = await createServer({
      configFile: join(PROJECT, 'dev/ui/vite.config.ts'),
      // A folder for each browser: they are tested side by side.
      cacheDir: join(PROJECT, '.output/e2e/components', kind),
      server: { host: '127.0.0.1', port: 0 },
      logLevel: 'error',
    });
    await server.listen();
    session = await launch(kind, {
      program: inject('programs')[kind],
      headless: true,
      fonts: inject('fonts'),
    });
    page = await session.browser.newPage();
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test.each(LOOKS[kind])('breaks no rule and cuts nothing: %s', async (_, look) => {
    await page.setViewport({ width: look.width === undefined ? 1000 : look.width + BESIDE, height: 900 });
    await page.goto(`${server.resolvedUrls?.local[0]}${writeLook(look)}`);
    await poll('the components', () =>
      page.evaluate(() => Boolean(document.querySelector('.card-host')?.shadowRoot?.querySelector('.card'))),
    );
    await openAll(page);
    expect(await cutTexts(page)).toEqual([]);
    expect(await brokenRules(page)).toEqual([]);
  });
});

/** Opens what can be opened, once: what closes again when another opens stands open elsewhere on the page. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
  });
}
