import type { Page } from 'puppeteer-core';
import { poll } from '../../dev/browsers/poll.ts';
import type { Session } from '../../dev/browsers/session.ts';

/** All words that a page shows. */
export function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Waits until a page shows these words. */
export async function untilSays(page: Page, words: RegExp): Promise<void> {
  await poll(`the page to say ${words}`, async () => words.test(await wordsOf(page)));
}

/** Opens a page of the extension, ready when it shows these words. */
export async function openOwnPage(session: Session, path: string, words: RegExp): Promise<Page> {
  const page = await session.openExtensionPage(path);
  await untilSays(page, words);
  return page;
}
