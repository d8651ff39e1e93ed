import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { poll } from '../../dev/browsers/poll.ts';
import { highlightedTexts } from './highlighted-texts.ts';

/** Polls until exactly these texts are painted, in any order; fails with the difference. */
export async function expectPainted(where: Page | Frame, texts: readonly string[]): Promise<void> {
  const expected = texts.toSorted();
  let painted: string[] = [];
  await poll(
    'the marks',
    async () => {
      painted = (await highlightedTexts(where)).sort();
      return JSON.stringify(painted) === JSON.stringify(expected);
    },
    { timeoutMs: 4000 },
  ).catch(() => {});
  expect(painted).toEqual(expected);
}
