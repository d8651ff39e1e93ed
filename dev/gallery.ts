import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCAL, PROJECT } from '../src/cli/project.ts';
import { readJurisdictions } from '../src/cli/scan/scan.ts';
import { watchedId } from '../src/domain/watched.ts';
import { callBackground, tabLeftOf } from './browsers/extension-calls.ts';
import type { BrowserKind } from './browsers/find.ts';
import { needBrowsers } from './browsers/install.ts';
import { launch } from './browsers/launch.ts';
import { poll } from './browsers/poll.ts';
import type { Session } from './browsers/session.ts';
import { buildExtension } from './build-extension.ts';
import { servePages } from './page-server.ts';

/* Pictures of marks on every ground, in both browsers, to be looked at: which lines can be told apart no test sees. */

const FOLDER = join(LOCAL, 'gallery');
const SIZE = { width: 1200, height: 900 };

/** The settings of Firefox for looks that Chromium can emulate on a page. */
const FIREFOX_SETTINGS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  dark: { 'layout.css.prefers-color-scheme.content-override': 0 },
  'forced-colours': { 'browser.display.document_color_use': 2 },
};
const CHROMIUM_FEATURES: Readonly<Record<string, readonly { name: string; value: string }[]>> = {
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced-colours': [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ],
};

await mkdir(FOLDER, { recursive: true });
const pages = await servePages(join(PROJECT, 'dev/gallery'));
try {
  for (const [kind, program] of needBrowsers(['chromium', 'firefox'])) {
    const extension = await buildExtension(kind, { out: '.output/gallery' });
    for (const look of ['light', 'zoomed', 'dark', 'forced-colours']) {
      const preferences = FIREFOX_SETTINGS[look] ?? {};
      const session = await launch(kind, { program, extension, headless: true, preferences });
      try {
        await photograph(kind, session, look);
      } finally {
        await session.close();
      }
    }
  }
} finally {
  await pages.close();
}

async function photograph(kind: BrowserKind, session: Session, look: string): Promise<void> {
  const page = await session.browser.newPage();
  const features = CHROMIUM_FEATURES[look];
  if (kind === 'chromium' && features) {
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { features: [...features] });
  }
  await page.setViewport(
    look === 'zoomed'
      ? { width: SIZE.width / 2, height: SIZE.height, deviceScaleFactor: 2 }
      : { ...SIZE, deviceScaleFactor: 1 },
  );
  await page.goto(`${pages.origin}/`);
  const control = await session.openExtensionPage('options.html');
  const tabId = await poll('the tab of the page', () => tabLeftOf(control));
  const watched = [{ id: watchedId(1), name: 'Beispiel AG', note: '' }];
  await callBackground(control, 'settings.change', {
    change: { jurisdictions: readJurisdictions('US,CN'), watched },
  });
  await page.bringToFront();
  await poll(
    'the findings',
    async () => (await callBackground(control, 'findings.of-tab', { tabId })).reading === 'read',
  );
  await control.close();
  const path = join(FOLDER, `${kind}-${look}.png`) as `${string}.png`;
  await page.screenshot({ path });
  console.log(path);
}
