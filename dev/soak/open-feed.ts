import type { Page } from 'puppeteer-core';
import { poll } from '../browsers/poll.ts';
import type { Session } from '../browsers/session.ts';
import { bundle } from '../bundle.ts';
import type { Feed } from './page-side/main.ts';

declare const feed: Feed;

/** Objects of scripts hold nodes and nodes hold objects: what one round sets free in one heap, the next does in the other. */
const GC_ROUNDS = 3;

/** What the garbage collector left of a page and all scripts in it, in bytes. */
export interface Heap {
  /** Objects of scripts: V8's heap, which the page and page scripts of extensions share. */
  readonly scripts: number;
  /** Nodes, ranges, observers: Blink's heap. */
  readonly nodes: number;
}

/** A page with the feed on it. */
export interface OpenFeed {
  readonly page: Page;
  /** Nothing comes while `work` is done. */
  held<Value>(work: () => Promise<Value>): Promise<Value>;
  count(): Promise<number>;
  heap(): Promise<Heap>;
  /** What is wrong with the marks, once the extension had time to read what came last; empty if nothing is. */
  wrongMarks(): Promise<string>;
}

/** Opens the feed in a tab in front. */
export async function openFeed(session: Session, url: string): Promise<OpenFeed> {
  const page = await session.open(url);
  const devTools = await page.createCDPSession();
  await page.evaluate(await bundle('soak/page-side/main.ts'));
  return {
    page,
    async held(work) {
      await page.evaluate(() => feed.hold());
      const value = await work();
      await page.evaluate(() => feed.goOn());
      return value;
    },
    count: () => page.evaluate(() => feed.count()),
    async heap() {
      for (let round = 0; round < GC_ROUNDS; round++) await devTools.send('HeapProfiler.collectGarbage');
      const { usedSize, embedderHeapUsedSize } = await devTools.send('Runtime.getHeapUsage');
      return { scripts: usedSize, nodes: embedderHeapUsedSize };
    },
    async wrongMarks() {
      let wrong = '';
      const isRight = async () => {
        wrong = await page.evaluate(() => {
          const { missing, added } = feed.wrongMarks();
          return [...missing.map((name) => `no ${name}`), ...added.map((text) => `added ${text}`)].join(', ');
        });
        return wrong === '';
      };
      await poll('right marks', isRight).catch(() => {});
      return wrong;
    },
  };
}
