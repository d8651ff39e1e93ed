import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { PROJECT } from '../../src/cli/project.ts';
import { readJurisdictions } from '../../src/cli/scan/scan.ts';
import { callBackground, tabLeftOf } from '../browsers/extension-calls.ts';
import { launch } from '../browsers/launch.ts';
import type { Policy } from '../browsers/policy.ts';
import { poll } from '../browsers/poll.ts';
import type { Session } from '../browsers/session.ts';
import { buildExtension } from '../build-extension.ts';
import { servePackedList } from '../packed-list.ts';
import { type PageServer, servePages } from '../page-server.ts';
import type { WalkStage } from './walk.ts';

/** A browser with the extension and the demonstration pages. */
export interface Play {
  readonly session: Session;
  readonly demo: PageServer;
  /** Opens a page of the extension in a window of this size, ready when it has words. */
  openPage(path: string, width: number, height: number): Promise<Page>;
  /** The id of the tab in which `page` is, once it has been read. */
  tabOf(page: Page): Promise<number>;
}

interface PlayOptions {
  readonly jurisdictions?: string;
  readonly policy?: Policy;
  /** Where the extension asks for its list; without it there is the one that it has. */
  readonly listAddress?: string;
  /** Of the pages to read; the demonstration pages without it. */
  readonly pages?: string;
}

/** Builds, opens and closes what a walk plays on. */
export async function withPlay(
  { kind, program }: WalkStage,
  { jurisdictions, policy, listAddress, pages = join(PROJECT, 'dev/demo') }: PlayOptions,
  work: (play: Play) => Promise<void>,
): Promise<void> {
  const ownList = listAddress === undefined ? await servePackedList() : undefined;
  const asked = listAddress ?? ownList?.address;
  const extension = await buildExtension(kind, {
    out: '.output/tour',
    ...(asked !== undefined && { listAddress: asked }),
  });
  const demo = await servePages(pages);
  const session = await launch(kind, {
    program,
    extension,
    headless: true,
    // As desktops have them. Those of a browser without a window take room, and are not in its pictures.
    preferences: { 'ui.useOverlayScrollbars': 1 },
    ...(policy && { policy }),
  });
  try {
    const control = await session.openExtensionPage('options.html');
    await poll('the background', () => callBackground(control, 'list.status', {}), { timeoutMs: 60_000 });
    if (jurisdictions !== undefined) {
      await callBackground(control, 'settings.change', {
        change: { jurisdictions: readJurisdictions(jurisdictions) },
      });
    }
    // The extension asks by itself within its first minute; here at once, so that it does not come in between later.
    await callBackground(control, 'list.check', {});
    await control.close();
    await work({
      session,
      demo,
      async openPage(path, width, height) {
        const page = await session.openExtensionPage(path);
        await page.setViewport({ width, height });
        await poll('words on the page', () =>
          page.evaluate(() => {
            const main = document.querySelector('main:not([aria-busy=true])');
            return (main?.textContent ?? '').length > 100 && !document.querySelector('.waiting');
          }),
        );
        return page;
      },
      async tabOf(page) {
        const beside = await session.openExtensionPage('options.html');
        const tabId = await poll('the tab beside', () => tabLeftOf(beside));
        await page.bringToFront();
        await poll('a page that has been read', async () => {
          const { reading } = await callBackground(beside, 'findings.of-tab', { tabId });
          return reading === 'read';
        });
        await beside.close();
        await page.bringToFront();
        return tabId;
      },
    });
  } finally {
    await session.close().catch(() => {});
    await demo.close();
    await ownList?.close();
  }
}
