import type { Frame, Page } from 'puppeteer-core';
import type { Point } from '../../dev/browsers/reader.ts';

/** The frame of the open card, into which drivers see, but no page. */
export async function cardFrame(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (frame.url() !== 'about:blank') continue;
    const isCard = await frame.evaluate(() => document.querySelector('.card') !== null).catch(() => false);
    if (isCard) return frame;
  }
  return undefined;
}

/** What the open card says, its buttons included. */
export async function wordsOfCard(page: Page): Promise<string> {
  const frame = await cardFrame(page);
  return frame ? frame.evaluate(() => document.body.innerText) : '';
}

/** Where a button of the open card is, by its words: the middle of it, in the view. */
export async function pointOfButton(page: Page, words: string): Promise<Point> {
  const frame = await cardFrame(page);
  const point = await frame?.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === wanted);
    if (!button) return undefined;
    const { left, right, top, bottom } = button.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }, words);
  if (!point) throw new Error(`The card has no button “${words}”`);
  const host = await page.evaluate(() => {
    const { left, top } = document.documentElement.lastElementChild?.getBoundingClientRect() ?? new DOMRect();
    return { left, top };
  });
  return { x: host.left + point.x, y: host.top + point.y };
}
