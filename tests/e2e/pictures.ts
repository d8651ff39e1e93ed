import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { type Picture, readPicture, reduce, writePicture } from '../../dev/baseline-picture.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { compare, TOLERANCE } from '../../dev/compare-pictures.ts';
import { PROJECT } from '../../src/cli/project.ts';

const BASELINES = join(PROJECT, 'tests/e2e/pictures');
/** Where pictures that differ are put, each beside what it should be and where it differs. */
const DIFFERENCES = join(PROJECT, '.output/pictures');

/** Takes pictures that have changed, and new ones, for what they should be. */
const UPDATES = process.env.INTERDICT_UPDATE_PICTURES === '1';

export interface PictureOptions {
  /** Size of the window in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Selectors of what no two runs show alike, such as times: it keeps its place, and must keep its size. */
  readonly without?: readonly string[];
}

/**
 * Expects a page of the extension to look as it does in `pictures/<browser>/<name>.png`, at rest, in the window's size. When
 * it doesn't, or when there is no such picture yet, this tells how to see the difference and how to accept it.
 *
 * The pictures are of Linux: elsewhere the fonts are not the same, and this only looks whether the page comes to rest.
 */
export async function expectPicture(
  page: Page,
  name: string,
  { width = 800, height = 600, without = [] }: PictureOptions = {},
): Promise<void> {
  // Letters keep the widths that they had at another scale.
  if ((page.viewport()?.deviceScaleFactor ?? 1) !== 1)
    throw new Error('The page was opened at another scale');
  await page.bringToFront();
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await holdStill(page, without);
  const now = reduce(await screenshotAtRest(page).finally(() => letGo(page)));
  if (process.platform !== 'linux') return;

  const [browser] = inject('browsers');
  const file = `${browser}/${name}.png`;
  const baseline = join(BASELINES, file);
  const before = await readFile(baseline).catch(() => undefined);
  const found = before && compare(readPicture(before), now);
  if (found?.isSame) return;
  if (UPDATES) {
    await write(baseline, now);
    return;
  }
  const seen = join(DIFFERENCES, file);
  await rm(seen, { force: true });
  await write(seen, found?.picture ?? now);
  const sentence = found
    ? `${found.different} of ${found.total} pixels differ, more than ${TOLERANCE.pixels} of them in one place`
    : 'there is no picture of that name yet';
  expect.fail(
    `${relative(PROJECT, baseline)}: ${sentence}.\n` +
      `${found ? 'What it should be, what it is and the difference' : 'What it is'}: ${relative(PROJECT, seen)}\n` +
      'If it is meant to be so: INTERDICT_UPDATE_PICTURES=1 npm run test:e2e -- FILE',
  );
}

/** No motion, no caret, nothing that no two runs show alike. */
async function holdStill(page: Page, without: readonly string[]): Promise<void> {
  await page.evaluate((selectors) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      *, ::before, ::after { animation: none !important; transition: none !important; caret-color: transparent !important }
      ${selectors.map((selector) => `${selector} { visibility: hidden !important }`).join('\n')}
    `);
    document.adoptedStyleSheets.push(sheet);
  }, without);
  await page.mouse.move(0, 0);
}

async function letGo(page: Page): Promise<void> {
  await page.evaluate(() => void document.adoptedStyleSheets.pop());
}

/** A picture that is the same as the one before, of a page that says it has all that it will show. */
async function screenshotAtRest(page: Page): Promise<Picture> {
  let last: Uint8Array | undefined;
  await poll('a page at rest', async () => {
    const before = last;
    const isBusy = await page.evaluate(() => document.querySelector('[aria-busy="true"]') !== null);
    last = await page.screenshot();
    return !isBusy && before !== undefined && Buffer.compare(before, last) === 0;
  });
  return readPicture(last ?? Uint8Array.of());
}

async function write(path: string, picture: Picture): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, writePicture(picture));
}
