import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { poll } from './browsers/poll.ts';
import { openCard } from './browsers/reader.ts';
import type { Session } from './browsers/session.ts';

export interface PictureOptions {
  /** The tab the popup tells about. */
  readonly tabId: number;
  readonly folder: string;
  /** A name on the page to open the card at; without one there is no picture of a card. */
  readonly cardAt: string | undefined;
}

/** Saves pictures of the page with its marks, of the card and of the popup; gives their paths. */
export async function savePictures(
  session: Session,
  article: Page,
  options: PictureOptions,
): Promise<string[]> {
  const picture = (name: string) => join(options.folder, `${name}.png`) as `${string}.png`;
  await article.bringToFront();
  await article.screenshot({ path: picture('page') });
  if (options.cardAt !== undefined) {
    await openCard(article, options.cardAt);
    await article.screenshot({ path: picture('card') });
  }
  const popup = await openPopup(session, options.tabId);
  await popup.screenshot({ path: picture('popup') });
  await popup.close();
  return ['page', ...(options.cardAt === undefined ? [] : ['card']), 'popup'].map(picture);
}

/** The popup in a tab of its own size, telling about another tab; ready when all its rows are there. `scale`: pixels per point. */
export async function openPopup(session: Session, tabId: number, scale = 2): Promise<Page> {
  const popup = await session.openExtensionPage(`popup.html?tab=${tabId}`);
  await popup.setViewport({ width: 400, height: 600, deviceScaleFactor: scale });
  await poll('the popup', () =>
    popup.evaluate(
      () =>
        document.querySelector('main') !== null &&
        document.querySelector('[aria-busy="true"], main .waiting') === null,
    ),
  );
  return popup;
}
