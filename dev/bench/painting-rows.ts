import type { Page } from 'puppeteer-core';
import { seededRandom } from '../seeded-random.ts';
import type { Bench } from './bench.ts';
import { quartileOf } from './figures.ts';
import { openReading } from './open-reading.ts';
import { CROWDED_PAGE, generatePage } from './page-generator.ts';
import type { Part } from './rows.ts';

interface PageCost {
  /** Each removal of a paragraph, in µs. */
  readonly removals: number[];
  /** Each frame after an edit, in ms. */
  readonly frames: number[];
}

/** Measures what the page's own work costs with 10,000 mentions known and without us, by turns on one page. */
export async function paintingRows(bench: Bench): Promise<Part> {
  const { browse, pages, names, isQuick } = bench;
  const [url = ''] = pages.serve([generatePage(CROWDED_PAGE, names.words, names.few, seededRandom(6))]);
  const alone: PageCost = { removals: [], frames: [] };
  const withUs: PageCost = { removals: [], frames: [] };
  const known = await browse(async (session) => {
    const { page, world } = await openReading(bench, session, url);
    const counts: { mentions: number; painted: number }[] = [];
    await measure(page, { removals: [], frames: [] });
    for (let round = 0; round < (isQuick ? 2 : 6); round++) {
      await measure(page, alone);
      const { mentions, painted } = await world.call('read');
      counts.push({ mentions, painted });
      await measure(page, withUs);
      await world.call('end');
    }
    return counts;
  });
  const ratio = (kind: keyof PageCost) => quartileOf(withUs[kind]) / quartileOf(alone[kind]);
  return {
    rows: [
      {
        what: "the page's own node removal, 10k mentions to none",
        ...{ figure: ratio('removals'), unit: 'x', bar: 1.1, stretch: 1.02 },
      },
      {
        what: 'its frame after an edit, 10k mentions to none',
        ...{ figure: ratio('frames'), unit: 'x', bar: 1.7, stretch: 1.2 },
      },
    ],
    data: { known, alone, withUs },
  };
}

async function measure(page: Page, into: PageCost): Promise<void> {
  for (let time = 0; time < 5; time++) into.removals.push(await removalUs(page));
  for (let time = 0; time < 10; time++) into.frames.push(await frameMs(page));
}

/** Frames between two measurements: until then the edit before was read. */
const FRAMES_BETWEEN = 20;
const REMOVED = 200;

/** The page removes paragraphs all over it, and puts them back afterwards. */
function removalUs(page: Page): Promise<number> {
  return page.evaluate(
    async (count, pause) => {
      const all = [...document.querySelectorAll('p')];
      const step = Math.floor(all.length / count);
      const removed = all
        .filter((_, at) => at % step === 0)
        .map((element) => ({ element, parent: element.parentNode, next: element.nextSibling }));
      const start = performance.now();
      for (const { element } of removed) element.remove();
      const us = (1000 * (performance.now() - start)) / removed.length;
      for (const { element, parent, next } of removed) parent?.insertBefore(element, next);
      for (let frame = 0; frame < pause; frame++) await new Promise(requestAnimationFrame);
      return us;
    },
    REMOVED,
    FRAMES_BETWEEN,
  );
}

/** The page changes a text in view; the next task comes when the frame is made. */
function frameMs(page: Page): Promise<number> {
  return page.evaluate(async (pause) => {
    const text = document.querySelector('p')?.lastChild;
    const { port1, port2 } = new MessageChannel();
    const ms = await new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        if (text) text.nodeValue += '.';
        const start = performance.now();
        port1.onmessage = () => resolve(performance.now() - start);
        port2.postMessage(null);
      });
    });
    port1.close();
    for (let frame = 0; frame < pause; frame++) await new Promise(requestAnimationFrame);
    return ms;
  }, FRAMES_BETWEEN);
}
