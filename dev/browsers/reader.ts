import type { Page } from 'puppeteer-core';
import { poll } from './poll.ts';

/** A point of the page in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Scrolls the first place where `text` is written into view and gives the middle of its first letters. */
export async function pointAtText(page: Page, text: string): Promise<Point> {
  const point = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + Math.min(wanted.length, 4));
      node.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return undefined;
  }, text);
  if (!point) throw new Error(`The page doesn't say "${text}"`);
  return point;
}

/** The names of the highlights registered on the page, ours among them, with how many ranges each has. */
export async function highlightNames(page: Page): Promise<string[]> {
  return page.evaluate(() => Array.from(CSS.highlights.keys()));
}

/** Points at the text and stays until the card is seen: its host is the one element of ours that a page ever has. */
export async function openCard(page: Page, text: string): Promise<void> {
  const before = await page.evaluate(() => document.documentElement.children.length);
  const { x, y } = await pointAtText(page, text);
  const middle = await page.evaluate(() => ({ x: innerWidth / 2, y: innerHeight / 2 }));
  await page.mouse.move(middle.x, middle.y);
  await poll(
    'the card',
    async () => {
      await page.mouse.move(x, y);
      await page.mouse.move(x + 1, y);
      return page.evaluate((children) => {
        const { lastElementChild: last, children: all } = document.documentElement;
        return all.length > children && last !== null && getComputedStyle(last).visibility === 'visible';
      }, before);
    },
    { everyMs: 400 },
  );
}
