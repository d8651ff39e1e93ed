import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { poll } from '../../dev/browsers/poll.ts';
import { openCard, pointAtText } from '../../dev/browsers/reader.ts';
import { cardFrame, pointOf, pointOfButton, wordsOfCard } from './card-frame.ts';
import { heapOf } from './heap.ts';
import { type Stage, setStage, waitUntilRead } from './stage.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

describe.each(inject('browsers'))('the card in %s', (kind) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage(kind);
    page = await stage.session.open(`${stage.fixtures.origin}/card/corners.html`);
    await waitUntilRead(stage, page);
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await page.keyboard.press('Escape');
    await untilClosed();
    await page.evaluate('clicks.length = 0');
  });

  test.each(['Kaspersky', 'Huawei', 'Fortinet', 'VMware'])(
    'is in view and beside its mention, in whichever corner that is: %s',
    async (name) => {
      await openCard(page, name);
      const card = await cardAtRest();
      const mention = await boxOfText(name);
      const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(width);
      expect(card.bottom).toBeLessThanOrEqual(height);
      expect(card.bottom <= mention.top || card.top >= mention.bottom).toBe(true);
      expect(card.right).toBeGreaterThan(mention.left);
      expect(card.left).toBeLessThan(mention.right);
    },
  );

  test.each([
    ['Kaspersky', 'right'],
    ['Huawei', 'left'],
  ] as const)('stands beside %s where a low window has no room below and above', async (name, side) => {
    const low = await stage.session.open(`${stage.fixtures.origin}/card/low-window.html`);
    await low.setViewport({ width: 1000, height: 420 });
    await waitUntilRead(stage, low);
    await openCard(low, name);
    const card = await cardAtRest(low);
    const mention = await boxOfText(name, low);
    expect(side === 'right' ? card.left - mention.right : mention.left - card.right).toBeGreaterThan(0);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.bottom).toBeLessThanOrEqual(420);
    await low.close();
  });

  test('follows its mention in a box that scrolls, and goes when that is out of sight', async () => {
    await openCard(page, 'Hikvision');
    const before = await cardAtRest();
    const mention = await boxOfText('Hikvision');
    await page.evaluate(() => document.querySelector('#box')?.scrollBy(0, 30));
    await poll('the card to follow', async () => (await boxOfCard())?.top !== before.top);
    const moved = (await boxOfText('Hikvision')).top - mention.top;
    expect(moved).not.toBe(0);
    expect((await cardAtRest()).top - before.top).toBeCloseTo(moved, -0.5);
    await page.evaluate(() => document.querySelector('#box')?.scrollBy(0, 300));
    await untilClosed();
  });

  test('opens at a tap, which the page gets all the same, and closes at the next', async () => {
    const { x, y } = await pointAtText(page, 'Kaspersky');
    await page.touchscreen.tap(x, y);
    await poll('the card', boxOfCard);
    await poll('the page’s own click', () => page.evaluate('clicks.length > 0'));
    expect(await page.evaluate('clicks')).toEqual(['p false']);
    await page.touchscreen.tap(x + 600, y + 250);
    await untilClosed();
  });

  test('does not stand in the way of a link', async () => {
    const { x, y } = await pointAtText(page, 'Dahua');
    await page.touchscreen.tap(x, y);
    await poll('the link to be followed', () => page.evaluate("location.hash === '#there'"));
    await page.evaluate("history.replaceState(null, '', location.pathname)");
    expect(await boxOfCard()).toBeUndefined();
    await page.mouse.click(x, y);
    await poll('the link to be followed', () => page.evaluate("location.hash === '#there'"));
    expect(await page.evaluate('clicks')).toEqual(['a false', 'a false']);
  });

  test('stays while the pointer is in it, and goes when it has left', async () => {
    await openCard(page, 'Kaspersky');
    const { x, y } = await pointOfButton(page, 'All claims');
    await page.mouse.move(x, y - 60, { steps: 20 });
    const stay = Date.now() + 1000;
    await poll('a second in the card', async () => {
      expect(await boxOfCard()).toBeDefined();
      return Date.now() > stay;
    });
    await page.mouse.move(x, y, { steps: 5 });
    expect(await boxOfCard()).toBeDefined();
    await page.mouse.move(x + 500, y + 300, { steps: 20 });
    await untilClosed();
  });

  test('opens its source in a tab of its own, which knows nothing of where it came from', async () => {
    await openCard(page, 'Kaspersky');
    const source = await (await cardFrame(page))?.evaluate(() => document.querySelector('a')?.href);
    expect(source).toMatch(/^https:/);
    const { x, y } = await pointOf(page, 'a');
    await page.mouse.click(x, y);
    const tab = await poll('the tab of the source', async () =>
      (await stage.session.browser.pages()).find((one) => one !== page && one !== stage.control),
    );
    expect(await tab.evaluate(() => [document.referrer, String(window.opener)])).toEqual(['', 'null']);
    await tab.close();
    await page.bringToFront();
  });

  test('opened and closed again and again leaves nothing behind', async () => {
    const openAndClose = async (name: string) => {
      await openCard(page, name);
      await page.keyboard.press('Escape');
      await untilClosed();
    };
    await openAndClose('Kaspersky');
    await openAndClose('Huawei');
    const frames = page.frames().length;
    // Only Chromium tells what a page holds. A frame with a script in it takes most of a megabyte.
    const before = kind === 'chromium' ? await heapOf(page) : 0;
    for (let time = 0; time < 3; time++) {
      await openAndClose('Kaspersky');
      await openAndClose('Huawei');
    }
    expect(page.frames().length).toBe(frames);
    if (kind === 'chromium') expect((await heapOf(page)) - before).toBeLessThan(1_000_000);
  });

  test('opens where the page allows nothing at all, and in a frame that may not do anything', async () => {
    const strict = await stage.session.open(`${stage.fixtures.origin}/card/strict.html`);
    await waitUntilRead(stage, strict);
    await openCard(strict, 'Kaspersky');
    expect(await wordsOfCard(strict)).toContain('Kaspersky');
    await strict.keyboard.press('Escape');
    await poll('no card', async () => (await cardFrame(strict)) === undefined);

    await strict.mouse.move(900, 700);
    await poll(
      'the card in the frame',
      async () => {
        await strict.mouse.move(85, 92);
        await strict.mouse.move(86, 92);
        return (await wordsOfCard(strict)).includes('Huawei');
      },
      { everyMs: 400 },
    );
    await strict.close();
  });

  /** The box of the card's host, the one element of ours: the last child of the document element that is no body. */
  async function boxOfCard(of = page): Promise<Box | undefined> {
    const box = await of.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      if (!host || host === document.body) return null;
      const { left, top, right, bottom } = host.getBoundingClientRect();
      return { left, top, right, bottom };
    });
    return box ?? undefined;
  }

  async function cardAtRest(of = page): Promise<Box> {
    let last = '';
    return poll('the card at rest', async () => {
      const box = await boxOfCard(of);
      const before = last;
      last = JSON.stringify(box);
      return last === before && box;
    });
  }

  async function untilClosed(): Promise<void> {
    await poll('the card to be gone', async () => (await boxOfCard()) === undefined);
  }

  async function boxOfText(text: string, of = page): Promise<Box> {
    return of.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        return { left, top, right, bottom };
      }
      throw new Error(`The page doesn't say ${wanted}`);
    }, text);
  }
});
