import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { PROJECT } from '../src/cli/project.ts';
import { readJurisdictions } from '../src/cli/scan/scan.ts';
import { callBackground, tabLeftOf } from './browsers/extension-calls.ts';
import { needBrowsers } from './browsers/install.ts';
import { launch } from './browsers/launch.ts';
import { poll } from './browsers/poll.ts';
import { openCard } from './browsers/reader.ts';
import { buildExtension } from './build-extension.ts';
import { servePackedList } from './packed-list.ts';
import { servePages } from './page-server.ts';
import { openPopup } from './save-pictures.ts';

/* Makes the pictures of the README from the real extension on the demonstration page, in Chromium. */

const FOLDER = join(PROJECT, 'docs/pictures');
const program = needBrowsers(['chromium']).get('chromium') ?? '';
const list = await servePackedList();
const extension = await buildExtension('chromium', { out: '.output/pictures', listAddress: list.address });
const pages = await servePages(join(PROJECT, 'dev/demo'));
const session = await launch('chromium', { program, extension, headless: true });
await mkdir(FOLDER, { recursive: true });
try {
  const article = await session.open(`${pages.origin}/`);
  const control = await session.openExtensionPage('options.html');
  const tabId = await poll('the tab of the page', () => tabLeftOf(control));
  await callBackground(control, 'settings.change', {
    change: { jurisdictions: readJurisdictions('US,CN,EU') },
  });
  // The extension asks by itself within its first minute; here at once, so that each picture tells of it alike.
  await callBackground(control, 'list.check', {});
  await article.bringToFront();
  await poll(
    'the findings',
    async () => (await callBackground(control, 'findings.of-tab', { tabId })).reading === 'read',
  );

  await article.setViewport({ width: 1000, height: 800 });
  await openCard(article, 'Kaspersky');
  await save(article, 'card');

  const popup = await openPopup(session, tabId);
  await save(popup, 'popup');
  await openVendor(popup, 'Kaspersky');
  await save(popup, 'popup-vendor');
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await openVendor(popup, 'Kaspersky');
  await save(popup, 'popup-dark');
  await popup.close();

  await save(await listAt('#/search?jurisdiction=US&jurisdiction=EU'), 'list');
  await save(await listAt('#/matrix?sector=video-surveillance'), 'matrix');
  await callBackground(control, 'settings.change', { change: { language: 'ar' } });
  await save(await openPopup(session, tabId), 'popup-ar');
  await pictureComponents();
} finally {
  await session.close();
  await pages.close();
  await list.close();
}

/** The list page at an address, when all its rows are there. */
async function listAt(address: string): Promise<Page> {
  const page = await session.openExtensionPage(`list.html${address}`);
  await page.setViewport({ width: 1200, height: 800 });
  let elements = 0;
  await poll(
    'the list',
    async () => {
      const before = elements;
      elements = await page.evaluate(() => document.querySelectorAll('main *').length);
      return elements > 100 && elements === before;
    },
    { everyMs: 300 },
  );
  return page;
}

/** Every component in its states, from the development page. */
async function pictureComponents(): Promise<void> {
  const server = await createServer({
    configFile: join(PROJECT, 'dev/ui/vite.config.ts'),
    logLevel: 'error',
  });
  try {
    await server.listen();
    const page = await session.open(`${server.resolvedUrls?.local[0]}?scheme=light`);
    await page.setViewport({ width: 900, height: 1284 });
    await poll('the components', () => page.evaluate(() => document.querySelector('.part') !== null));
    await save(page, 'components');
  } finally {
    await server.close();
  }
}

async function save(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  console.log(path);
}

/** Opens a vendor's claims, or closes them when they are open, and scrolls there. */
async function openVendor(popup: Page, name: string): Promise<void> {
  await popup.evaluate((wanted) => {
    const heading = [...document.querySelectorAll('h3')].find((one) => one.textContent?.includes(wanted));
    heading?.querySelector('button')?.click();
    heading?.scrollIntoView({ block: 'start' });
  }, name);
  await poll('the popup to settle', () => popup.evaluate(() => document.getAnimations().length === 0));
}
