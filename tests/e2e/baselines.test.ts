import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { launch } from '../../dev/browsers/launch.ts';
import { poll } from '../../dev/browsers/poll.ts';
import type { Session } from '../../dev/browsers/session.ts';
import { type PageServer, servePages } from '../../dev/page-server.ts';
import { type Look, writeLook } from '../../dev/ui/look.ts';
import { PROJECT } from '../../src/cli/project.ts';
import { expectPicture } from './pictures.ts';
import { click } from './views.ts';

/* What each surface looks like, on an invented list and a day that stays the same: with other claims nothing changes here. */

interface Shown {
  /** As dev/ui/surface.html knows it. */
  readonly surface: string;
  readonly width: number;
  readonly height: number;
  /** What is there when all has come. */
  readonly shows: string;
  /** What the person does there. */
  readonly act?: (page: Page) => Promise<void>;
}

const SHOWN: readonly Shown[] = [
  { surface: 'popup', width: 400, height: 600, shows: '.summary .mentions' },
  {
    surface: 'panel',
    width: 400,
    height: 700,
    shows: '.summary .mentions',
    act: (page) => click(page, '.group .vendor > .disclosure__face .disclosure__toggle', 1),
  },
  { surface: 'options', width: 900, height: 1000, shows: '#backup' },
  { surface: 'welcome', width: 900, height: 1000, shows: '.sample' },
  { surface: 'list', width: 1000, height: 800, shows: '.results__row' },
  { surface: 'vendor', width: 1000, height: 900, shows: '.vendor-view__company' },
  { surface: 'matrix', width: 1000, height: 700, shows: '.matrix__sign' },
  {
    surface: 'changes',
    width: 900,
    height: 700,
    shows: '.release',
    act: (page) => click(page, '.release__part .disclosure__toggle', 2),
  },
  { surface: 'popup-lists', width: 400, height: 900, shows: '.other-list-note' },
  { surface: 'options-lists', width: 900, height: 1000, shows: '.other-list .fingerprint' },
  { surface: 'vendor-lists', width: 1000, height: 900, shows: '.vendor-view .list-tag' },
];

const PLAIN: Look = { scheme: 'light', locale: 'en', size: 100, width: undefined };
const LOOKS: Readonly<Record<string, Look>> = {
  light: PLAIN,
  dark: { ...PLAIN, scheme: 'dark' },
  arabic: { ...PLAIN, locale: 'ar' },
  '200': { ...PLAIN, size: 200 },
};

const [kind] = inject('browsers');

describe(`in ${kind}`, () => {
  let pages: PageServer;
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    if (kind === undefined) throw new Error('There is no browser');
    // A folder for each browser: they are tested side by side.
    pages = await servePages(await buildSurfaces(join(PROJECT, '.output/e2e/ui', kind)));
    session = await launch(kind, {
      program: inject('programs')[kind],
      headless: true,
      fonts: inject('fonts'),
    });
    page = await session.browser.newPage();
  });

  afterAll(async () => {
    await session?.close();
    await pages?.close();
  });

  describe.each(SHOWN)('the $surface', ({ surface, width, height, shows, act }) => {
    test.each(Object.entries(LOOKS))('looks as before: %s', async (name, look) => {
      await page.setViewport({ width, height, deviceScaleFactor: 1 });
      await page.goto(`${pages.origin}/surface.html${writeLook(look)}&surface=${surface}`);
      await poll(`what the ${surface} shows`, () =>
        page.evaluate((selector) => document.querySelector(selector) !== null, shows),
      );
      await act?.(page);
      await expectPicture(page, `${surface}-${name}`, { width, height });
    });
  });
});

/** Builds the page of surfaces into a folder, its style sheets as they are written, and gives the folder. */
async function buildSurfaces(outDir: string): Promise<string> {
  await build({
    configFile: join(PROJECT, 'dev/ui/vite.config.ts'),
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      minify: false,
      cssMinify: false,
      rolldownOptions: { input: join(PROJECT, 'dev/ui/surface.html') },
    },
  });
  return outDir;
}
