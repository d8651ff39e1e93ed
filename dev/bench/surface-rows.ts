import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Target } from 'puppeteer-core';
import { compileList } from '../../src/cli/list/compile-list.ts';
import type { Vendor } from '../../src/domain/vendor.ts';
import { callBackground, tabInFront } from '../browsers/extension-calls.ts';
import { poll } from '../browsers/poll.ts';
import type { Session } from '../browsers/session.ts';
import type { Bench } from './bench.ts';
import { medianOf } from './figures.ts';
import type { Part, Row } from './rows.ts';

const VENDORS = 40;

/**
 * How long the surfaces let people wait: the real toolbar popup on a page with 40 vendors, from the click until its findings were
 * painted, with the background awake and asleep; and a filter of the list page, from the click until the frame that shows it.
 */
export async function surfaceRows({ browse, builtExtension, pages, isQuick }: Bench): Promise<Part> {
  const folder = await builtExtension();
  const { content } = await compileList();
  const [url = ''] = pages.serve([articleWith(content.vendors)]);
  const rounds = isQuick ? 3 : 15;
  const { awake, asleep, filter } = await browse(async (session) => {
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
      awake: await popupTimes(session, control, rounds, async () => {
        await callBackground(control, 'list.status', {});
      }),
      asleep: await popupTimes(session, control, rounds, () => stopWorker(session)),
      filter: await filterTimes(session, rounds),
    };
  }, folder);
  return {
    rows: [
      {
        what: `popup, ${VENDORS} vendors, click to findings, background awake`,
        figure: medianOf(awake),
        ...{ unit: 'ms', bar: 100 },
      },
      {
        what: `popup, ${VENDORS} vendors, click to findings, background asleep`,
        figure: medianOf(asleep),
        ...{ unit: 'ms', bar: 300 },
      },
      {
        what: `list page, ${content.vendors.length} vendors, a filter until its frame`,
        figure: medianOf(filter),
        ...{ unit: 'ms', bar: 33, stretch: 17 },
      },
      ...(await sizeRowsOf(folder)),
    ],
    data: { awake, asleep, filter },
  };
}

/** An article that names this many vendors, each by a name that means nothing else. */
function articleWith(vendors: readonly Vendor[]): string {
  const names = vendors.flatMap(({ names: all }) => {
    const strong = all.find(({ weak, lookUpOnly, lang }) => !weak && !lookUpOnly && lang === 'en');
    return strong ? [strong.text] : [];
  });
  const sentences = names
    .slice(0, VENDORS)
    .map((name) => `<p>The board talked about offers by ${name} on Monday.</p>`);
  return `<!doctype html><html lang="en"><title>Offers</title><h1>Offers</h1>${sentences.join('')}`;
}

async function popupTimes(
  session: Session,
  control: Page,
  rounds: number,
  before: () => Promise<void>,
): Promise<number[]> {
  const times: number[] = [];
  // The first opening fills the engine's cache of code, as any person's first does.
  for (let round = 0; round <= rounds; round++) {
    await before();
    const clicked = await control.evaluate(() => {
      const now = performance.timeOrigin + performance.now();
      void chrome.action.openPopup();
      return now;
    });
    const target = await poll('the popup', () => session.browser.targets().find(isPopup));
    const popup = await target.asPage();
    const painted = await popup.evaluate(paintOfFindings);
    if (round > 0) times.push(painted - clicked);
    await popup.close().catch(() => {});
    await poll('no popup', () => !session.browser.targets().some(isPopup));
  }
  return times;
}

function isPopup(target: Target): boolean {
  return target.url().endsWith('/popup.html');
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
        await new Promise(requestAnimationFrame);
        const start = performance.now();
        box?.click();
        await new Promise<void>((resolve) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve();
            port2.postMessage(null);
          });
        });
        return performance.now() - start;
      }),
    );
  }
  await page.close();
  return times;
}

/** What popup and background weigh with all they load, words of the longest language included, list aside. */
async function sizeRowsOf(folder: string): Promise<Row[]> {
  const zipped = async (file: string) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length;
  const sum = async (files: readonly string[]) =>
    (await Promise.all(files.map(zipped))).reduce((all, size) => all + size, 0) / 1000;
  const html = await readFile(join(folder, 'popup.html'), 'utf8');
  const popup = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].flatMap(([, file]) => file ?? []);
  const script = await readFile(join(folder, 'background.js'), 'utf8');
  const background = [...script.matchAll(/from\s*"\.\/([^"]+)"/g)].flatMap(([, file]) => file ?? []);
  return [
    {
      what: 'popup, scripts, styles and words, gzip',
      figure: await sum([...popup, 'text/ru.json']),
      ...{ unit: 'kB', bar: 60 },
    },
    {
      what: 'background, gzip',
      figure: await sum(['background.js', ...background]),
      ...{ unit: 'kB', bar: 60 },
    },
  ];
}
