import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Target } from 'puppeteer-core';
import { compileList } from '../../src/cli/list/compile-list.ts';
import type { Vendor } from '../../src/domain/vendor.ts';
import { callBackground, tabInFront } from '../browsers/extension-calls.ts';
import { poll } from '../browsers/poll.ts';
import type { Session } from '../browsers/session.ts';
import { weigh } from '../weights.ts';
import type { Bench } from './bench.ts';
import { cardTimes } from './card-times.ts';
import { medianOf } from './figures.ts';
import type { Part, Row } from './rows.ts';

const VENDORS = 40;
/** A popup with nothing but a sentence, put beside the real one: what it takes is the browser's own time. */
const EMPTY = {
  file: 'empty.html',
  html: '<!doctype html><meta charset="utf-8"><p elementtiming="findings">Nothing</p>',
};
const REAL = 'popup.html';

/**
 * How long the surfaces let people wait: the real toolbar popup on a page with 40 vendors, from the click until its findings were
 * painted, with the background awake and asleep; a card, from the pointer's rest; and a filter of the list page, from the click until
 * the frame that shows it.
 */
export async function surfaceRows({ browse, builtExtension, pages, isQuick }: Bench): Promise<Part> {
  const folder = await builtExtension();
  await writeFile(join(folder, EMPTY.file), EMPTY.html);
  const { content } = await compileList();
  const names = namesOf(content.vendors);
  const [url = ''] = pages.serve([articleWith(names)]);
  const rounds = isQuick ? 3 : 15;
  const { cards, popups, filter } = await browse(async (session) => {
    const control = await session.openExtensionPage('options.html');
    await poll('the background', () => callBackground(control, 'list.status', {}), { timeoutMs: 60_000 });
    const article = await session.open(url);
    await poll('40 vendors', async () => {
      const tabId = await tabInFront(control);
      const { reading, vendors } = await callBackground(control, 'findings.of-tab', { tabId });
      return reading === 'read' && vendors.length >= VENDORS;
    });
    await article.bringToFront();
    return {
      cards: await cardTimes(article, rounds + 1),
      popups: await popupTimes(session, control, rounds),
      filter: await filterTimes(session, rounds),
    };
  }, folder);
  const empty = medianOf(popups.empty);
  const popupRows = (['awake', 'asleep'] as const).flatMap((state): Row[] => {
    const figure = medianOf(popups[state]);
    const bar = state === 'awake' ? 100 : 300;
    return [
      {
        what: `popup, ${VENDORS} vendors, click to findings, background ${state}`,
        figure,
        ...{ unit: 'ms', bar },
      },
      {
        what: `popup, ${VENDORS} vendors, beyond an empty one, background ${state}`,
        figure: figure - empty,
        ...{ unit: 'ms', bar },
      },
    ];
  });
  return {
    rows: [
      { what: 'popup, an empty one, click to its words', figure: empty, unit: 'ms' },
      ...popupRows,
      {
        what: 'card, the first of a page, pointer’s rest to sight',
        figure: cards.first,
        unit: 'ms',
        bar: 100,
      },
      { what: 'card, a later one', figure: medianOf(cards.later), unit: 'ms', bar: 100 },
      {
        what: `list page, ${content.vendors.length} vendors, a filter until its frame`,
        figure: medianOf(filter),
        ...{ unit: 'ms', bar: 33, stretch: 17 },
      },
      ...(await sizeRowsOf(folder)),
    ],
    data: { ...popups, filter, cards: cards.later },
  };
}

/** Of so many vendors a name that means nothing else. */
function namesOf(vendors: readonly Vendor[]): string[] {
  return vendors
    .flatMap(({ names }) => {
      const strong = names.find(({ weak, lookUpOnly, lang }) => !weak && !lookUpOnly && lang === 'en');
      return strong ? [strong.text] : [];
    })
    .slice(0, VENDORS);
}

function articleWith(names: readonly string[]): string {
  const sentences = names.map((name) => `<p>The board talked about offers by ${name} on Monday.</p>`);
  return `<!doctype html><html lang="en"><title>Offers</title><h1>Offers</h1>${sentences.join('')}`;
}

interface PopupTimes {
  readonly empty: readonly number[];
  readonly awake: readonly number[];
  readonly asleep: readonly number[];
}

/** With an empty popup in turn, so that what else the machine does falls on both. */
async function popupTimes(session: Session, control: Page, rounds: number): Promise<PopupTimes> {
  const times = { empty: [] as number[], awake: [] as number[], asleep: [] as number[] };
  for (const state of ['awake', 'asleep'] as const) {
    // The first opening fills the engine's cache of code, as any person's first does.
    for (let round = 0; round <= rounds; round++) {
      const empty = await popupTime(session, control, EMPTY.file);
      if (state === 'awake') await callBackground(control, 'list.status', {});
      else await stopWorker(session);
      const real = await popupTime(session, control, REAL);
      if (round === 0) continue;
      times.empty.push(empty);
      times[state].push(real);
    }
  }
  return times;
}

/** From the click until what the page is for was painted, ms. */
async function popupTime(session: Session, control: Page, page: string): Promise<number> {
  const isPopup = (target: Target) => target.url().endsWith(`/${page}`);
  await control.evaluate((popup) => chrome.action.setPopup({ popup }), page);
  const clicked = await control.evaluate(() => {
    const now = performance.timeOrigin + performance.now();
    void chrome.action.openPopup();
    return now;
  });
  const target = await poll('the popup', () => session.browser.targets().find(isPopup));
  const popup = await target.asPage();
  const painted = await popup.evaluate(paintOfFindings);
  await popup.close().catch(() => {});
  await poll('no popup', () => !session.browser.targets().some(isPopup));
  return painted - clicked;
}

/** When the findings were painted, epoch ms. Runs in the popup. */
function paintOfFindings(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntries();
      if (entry) resolve(performance.timeOrigin + entry.startTime);
    }).observe({ type: 'element', buffered: true });
  });
}

async function stopWorker({ browser }: Session): Promise<void> {
  const isWorker = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
  const worker = await browser.targets().find(isWorker)?.worker();
  await worker?.close();
  await poll('the background to sleep', () => !browser.targets().some(isWorker));
}

/** A box of a facet is pressed; the time until the frame that shows the result was made. */
async function filterTimes(session: Session, rounds: number): Promise<number[]> {
  const page = await session.openExtensionPage('list.html');
  await poll('the list', () => page.evaluate(() => document.querySelectorAll('h3').length > 200));
  await page.bringToFront();
  const times: number[] = [];
  for (let round = 0; round < 2 * rounds; round++) {
    times.push(
      await page.evaluate(async () => {
        const box = document.querySelector<HTMLInputElement>('main input[type=checkbox]');
        // What the last one left to be done later is done, and no frame is just being made.
        await new Promise((resolve) => setTimeout(resolve, 500));
        const start = performance.now();
        box?.click();
        await new Promise<void>((resolve) => {
          requestAnimationFrame(() => {
            void scheduler.postTask(() => resolve(), { priority: 'user-blocking' });
          });
        });
        return performance.now() - start;
      }),
    );
  }
  await page.close();
  return times;
}

async function sizeRowsOf(folder: string): Promise<Row[]> {
  const { popup, background } = await weigh(folder);
  return [
    { what: 'popup, scripts, styles and words, gzip', figure: popup / 1000, unit: 'kB', bar: 60 },
    { what: 'background, gzip', figure: background / 1000, unit: 'kB', bar: 60 },
  ];
}
