import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { TOOLBAR_SIZES, TOOLBAR_STATES, toolbarIcon } from '../src/background/toolbar-icon.ts';
import { PROJECT } from '../src/cli/project.ts';
import { needBrowsers } from './browsers/install.ts';
import { launch } from './browsers/launch.ts';

/*
 * Makes the icons from their drawings. These stand on a grid of 16 units, and each size is a multiple of 16 pixels: edges
 * lie between pixels, so the smallest icon needs no drawing of its own.
 */

const PUBLIC = join(PROJECT, 'public');

/** For lists of extensions and for stores, which show the normal icon alone. */
const LARGE_SIZES = [96, 128];

const session = await launch('chromium', {
  program: needBrowsers(['chromium']).get('chromium') ?? '',
  headless: true,
});
try {
  const page = await session.browser.newPage();
  for (const state of TOOLBAR_STATES) {
    const svg = await readFile(join(PUBLIC, 'icon', `${state === 'normal' ? 'icon' : state}.svg`), 'base64');
    for (const size of TOOLBAR_SIZES) await draw(page, svg, size, toolbarIcon(state)[size]);
    if (state !== 'normal') continue;
    for (const size of LARGE_SIZES) await draw(page, svg, size, `icon/${size}.png`);
  }
} finally {
  await session.close();
}

/** @param svg in Base64 */
async function draw(page: Page, svg: string, size: number, file: string): Promise<void> {
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  await page.setContent(
    `<body style="margin: 0"><img style="display: block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
    { waitUntil: 'load' },
  );
  const path = join(PUBLIC, file) as `${string}.png`;
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, omitBackground: true });
  console.log(path);
}
