import type { Page } from 'puppeteer-core';
import { REST_MS } from '../../src/page/marking/hover.ts';
import { poll } from '../browsers/poll.ts';

export interface CardTimes {
  /** The first card of a page, for which code has to be loaded, ms. */
  readonly first: number;
  readonly later: readonly number[];
}

/** From when the pointer has rested long enough until the frame in which the card is seen: each at another mention. */
export async function cardTimes(page: Page, rounds: number): Promise<CardTimes> {
  const times: number[] = [];
  for (const mention of (await page.evaluate(marked)).slice(0, rounds)) {
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await poll('no card', () =>
      page.evaluate(() => document.documentElement.lastElementChild === document.body),
    );
    const at = await page.evaluate(pointOf, mention);
    const seen = page.evaluate(untilSeen);
    await page.mouse.move(at.x, at.y);
    times.push((await seen) - REST_MS);
  }
  const [first = Number.NaN, ...later] = times;
  return { first, later };
}

/** What is marked. Runs in the page. */
function marked(): string[] {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  return ranges.map(
    ({ startContainer, startOffset, endOffset }) =>
      startContainer.nodeValue?.slice(startOffset, endOffset) ?? '',
  );
}

/** The middle of a text's first place, brought into view and at rest there. Runs in the page. */
async function pointOf(text: string): Promise<{ x: number; y: number }> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const from = node.nodeValue?.indexOf(text) ?? -1;
    if (from < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A pointer doesn't rest where the page scrolls under it.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const range = new Range();
    range.setStart(node, from);
    range.setEnd(node, from + text.length);
    const [box] = range.getClientRects();
    if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  throw new Error(`The page doesn’t say ${text}`);
}

/** Ms from the pointer's last move until the card is seen. Runs in the page. */
function untilSeen(): Promise<number> {
  let moved = 0;
  addEventListener(
    'pointermove',
    ({ timeStamp }) => {
      moved = timeStamp;
    },
    { capture: true, once: true },
  );
  return new Promise((resolve) => {
    const look = (now: number) => {
      const last = document.documentElement.lastElementChild;
      const isSeen =
        last !== null && last !== document.body && getComputedStyle(last).visibility === 'visible';
      if (isSeen) resolve(now - moved);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
