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
  return pointOf(page, 'button', words);
}

/** Where the first element of the open card is that matches, and has these words if any are given. */
export async function pointOf(page: Page, selector: string, words?: string): Promise<Point> {
  const frame = await cardFrame(page);
  const point = await frame?.evaluate(
    (wanted, said) => {
      const element = [...document.querySelectorAll(wanted)].find(
        ({ textContent }) => said === undefined || textContent === said,
      );
      if (!element) return undefined;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    },
    selector,
    words,
  );
  if (!point) throw new Error(`The card has no ${selector} “${words ?? ''}”`);
  const host = await page.evaluate(() => {
    const { left, top } = document.documentElement.lastElementChild?.getBoundingClientRect() ?? new DOMRect();
    return { left, top };
  });
  return { x: host.left + point.x, y: host.top + point.y };
}
