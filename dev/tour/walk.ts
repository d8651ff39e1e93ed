import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../browsers/find.ts';
import { poll } from '../browsers/poll.ts';

/** Where a walk is played. */
export interface WalkStage {
  readonly kind: BrowserKind;
  /** The browser's program. */
  readonly program: string;
  /** Of the pictures. */
  readonly folder: string;
}

/** What one kind of person does in their first ten minutes. */
export interface Walk {
  readonly name: string;
  play(stage: WalkStage): Promise<void>;
}

/** Counts the steps of a walk and pictures each: `01-marks.png`. */
export function camera({ folder }: WalkStage): (page: Page, name: string) => Promise<void> {
  let step = 0;
  return async (page, name) => {
    step++;
    await atRest(page);
    const path = join(folder, `${String(step).padStart(2, '0')}-${name}.png`) as `${string}.png`;
    await page.screenshot({ path });
    console.log(`  ${path}`);
  };
}

/**
 * When two looks are alike and no movement is under way or still to come. A movement that is over doesn't count: one that
 * keeps its last look, as a note that has gone does, is listed by the browser for ever.
 */
async function atRest(page: Page): Promise<void> {
  let last = '';
  await poll(
    'the page to settle',
    async () => {
      const before = last;
      last = await page.evaluate(() => {
        const moving = document.getAnimations().some(({ playState }) => playState !== 'finished');
        if (moving || document.fonts.status !== 'loaded') return '';
        return `${scrollX} ${scrollY} ${document.documentElement.outerHTML}`;
      });
      return last !== '' && last === before;
    },
    { everyMs: 300 },
  );
}
