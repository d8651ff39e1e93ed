import type { JSHandle, Page } from 'puppeteer-core';
import { namesOf } from '../fixtures/frameworks/steps.ts';
import { readHighlights } from './highlighted-texts.ts';

/** What the page of each framework has: each resolves when the DOM is as it should be. */
declare function render(step: number): Promise<void>;
declare function unmount(): Promise<void>;

/** What people read on the page at a step. */
export interface Sample {
  readonly step: number;
  readonly lines: readonly string[];
}

/** Renders steps, from one to another, so many in each frame. Gives a sample at the end of each frame. */
export async function renderSteps(
  page: Page,
  { from, to, perFrame }: { readonly from: number; readonly to: number; readonly perFrame: number },
): Promise<Sample[]> {
  const reader = await inPage(page, linesInPage);
  return page.evaluate(
    async (read, first, last, most) => {
      const samples: Sample[] = [];
      for (let step = first; step <= last; step++) {
        await render(step);
        if ((step - first) % most !== most - 1) continue;
        samples.push({ step, lines: read() });
        await new Promise(requestAnimationFrame);
      }
      return samples;
    },
    reader,
    from,
    to,
    perFrame,
  );
}

/** The lines of text that people read on the page. */
export function readLines(page: Page): Promise<string[]> {
  return page.evaluate(linesInPage);
}

export async function unmountAll(page: Page): Promise<void> {
  await page.evaluate(() => unmount());
}

/**
 * Renders a step and gives how long it took from then until exactly its names were marked, in ms. Looks once a frame,
 * as people do; throws with what is marked if that is wrong still after `timeoutMs`.
 */
export async function renderAndFollow(page: Page, step: number, timeoutMs = 4000): Promise<number> {
  const reader = await inPage(page, readHighlights);
  const { ms, marks } = await page.evaluate(
    async (read, last, expected, longest) => {
      await render(last);
      const rendered = performance.now();
      for (;;) {
        await new Promise(requestAnimationFrame);
        const passed = performance.now() - rendered;
        let now = 'places that are gone';
        try {
          now = read().sort().join();
        } catch {
          // A marked text has become shorter: not yet.
        }
        if (now === expected) return { ms: passed, marks: now };
        if (passed > longest) return { ms: undefined, marks: now };
      }
    },
    reader,
    step,
    namesOf(step).sort().join(),
    timeoutMs,
  );
  if (ms === undefined) throw new Error(`Step ${step} is marked wrongly after ${timeoutMs} ms: ${marks}`);
  return ms;
}

function linesInPage(): string[] {
  const { innerText } = document.querySelector<HTMLElement>('#app') ?? document.body;
  return innerText.split('\n').filter((line) => line !== '');
}

/** A function of ours, for code in the page to call. It may use only what the page has. */
async function inPage<Work extends () => unknown>(page: Page, work: Work): Promise<JSHandle<Work>> {
  return (await page.evaluateHandle(`(${work})`)) as JSHandle<Work>;
}
