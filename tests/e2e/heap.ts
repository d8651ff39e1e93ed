import type { Page } from 'puppeteer-core';

/** Objects of scripts hold nodes and nodes hold objects: what one round sets free in one heap, the next does in the other. */
const ROUNDS = 3;

/** Bytes of a page's heaps, after what is no longer needed has gone: the page's own and those of page scripts. Chromium only. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  try {
    for (let round = 0; round < ROUNDS; round++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize;
  } finally {
    await session.detach();
  }
}
