import type { Page } from 'puppeteer-core';
import type { EncodedNamesIndex } from '../../src/names/index/index-format.ts';
import {
  PAGE_FILTER_ITEM,
  PAGE_INDEX_ITEM,
  PAGE_STATE_ITEM,
  type PageState,
  type StoredFilter,
  type StoredIndex,
} from '../../src/page/page-state.ts';
import { callBackground, tabInFront } from '../browsers/extension-calls.ts';
import { poll } from '../browsers/poll.ts';
import type { Session } from '../browsers/session.ts';
import { seededRandom } from '../seeded-random.ts';
import type { Bench } from './bench.ts';
import { medianOf } from './figures.ts';
import { generatePage, NEWS_PAGE } from './page-generator.ts';
import type { Part, Row } from './rows.ts';

/** What a page has in its process, in bytes after a collection of garbage. */
interface Heap {
  readonly usedSize: number;
  /** Array buffers and external strings: the decoded filter is in here. */
  readonly backingStorageSize: number;
  /** The DOM's own objects. */
  readonly embedderHeapUsedSize: number;
}

const KINDS = ['usedSize', 'backingStorageSize', 'embedderHeapUsedSize'] as const;

/** What the built extension takes on pages without a hit: against the same pages in a browser without it. */
export async function memoryRows({ browse, builtExtension, pages, names, isQuick }: Bench): Promise<Part> {
  const random = seededRandom(7);
  const urls = pages.serve(
    Array.from({ length: isQuick ? 3 : 9 }, () =>
      generatePage({ ...NEWS_PAGE, mentions: 0 }, names.words, [], random),
    ),
  );
  const plain = await browse((session) => heapsOf(session, urls, async () => {}));
  const withUs = await browse(
    async (session) => {
      const control = await session.openExtensionPage('options.html');
      await storeIndex(control, JSON.parse(names.indexes.usual));
      return heapsOf(session, urls, () => hasBeenRead(control));
    },
    await builtExtension(),
  );
  const differences = withUs.map((heap, at) => differenceOf(heap, plain[at]));
  const median = (figureOf: (heap: Heap) => number) => medianOf(differences.map(figureOf)) / 1e6;
  const parts = KINDS.map(
    (kind): Row => ({ what: `of it ${kind}`, figure: median((heap) => heap[kind]), unit: 'MB' }),
  );
  return {
    rows: [
      {
        what: 'memory of the page script, page without a hit, index included',
        figure: median((heap) => KINDS.reduce((sum, kind) => sum + heap[kind], 0)),
        ...{ unit: 'MB', bar: 2, stretch: 1 },
      },
      ...parts,
    ],
    data: { plain, withUs },
  };
}

/** Puts the invented names in place of the list's. */
async function storeIndex(control: Page, index: EncodedNamesIndex): Promise<void> {
  await poll('the background', () => callBackground(control, 'list.status', {}), { timeoutMs: 60_000 });
  const key = await poll('the state of pages', () =>
    control.evaluate(async (item) => {
      const { [item]: state } = await chrome.storage.local.get<Record<string, PageState>>(item);
      return state?.indexKey;
    }, PAGE_STATE_ITEM),
  );
  const filter: StoredFilter = { key, filter: index.filter };
  const stored: StoredIndex = { key, index };
  await control.evaluate((items) => chrome.storage.local.set(items), {
    [PAGE_INDEX_ITEM]: stored,
    [PAGE_FILTER_ITEM]: filter,
  });
}

async function hasBeenRead(control: Page): Promise<void> {
  const tabId = await tabInFront(control);
  await poll('a page that has been read', async () => {
    const { reading } = await callBackground(control, 'findings.of-tab', { tabId });
    return reading === 'read';
  });
}

/** Opens each page in a tab, and so a process, of its own. */
async function heapsOf(
  session: Session,
  urls: readonly string[],
  ready: () => Promise<void>,
): Promise<Heap[]> {
  const heaps: Heap[] = [];
  for (const url of urls) {
    const page = await session.open(url);
    await ready();
    const tools = await page.createCDPSession();
    await tools.send('HeapProfiler.collectGarbage');
    await tools.send('HeapProfiler.collectGarbage');
    heaps.push(await tools.send('Runtime.getHeapUsage'));
    await page.close();
  }
  return heaps;
}

function differenceOf(a: Heap, b: Heap | undefined): Heap {
  const difference = (kind: (typeof KINDS)[number]) => a[kind] - (b?.[kind] ?? Number.NaN);
  return {
    usedSize: difference('usedSize'),
    backingStorageSize: difference('backingStorageSize'),
    embedderHeapUsedSize: difference('embedderHeapUsedSize'),
  };
}
