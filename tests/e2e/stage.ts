import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { callBackground, tabLeftOf } from '../../dev/browsers/extension-calls.ts';
import type { BrowserKind } from '../../dev/browsers/find.ts';
import { launch } from '../../dev/browsers/launch.ts';
import { poll } from '../../dev/browsers/poll.ts';
import type { Session } from '../../dev/browsers/session.ts';
import { type PageServer, servePages } from '../../dev/page-server.ts';
import { type CompiledSources, compileList } from '../../src/cli/list/compile-list.ts';
import { developmentKey, type KeyPair } from '../../src/cli/list/keys.ts';
import { signRelease } from '../../src/cli/list/sign-release.ts';
import { type ListServer, startListServer } from '../../src/cli/list-server.ts';
import { PROJECT } from '../../src/cli/project.ts';
import type { TabFindings } from '../../src/messaging/protocol.ts';

/** A browser with the extension, the list server it asks and a server of pages: what each end-to-end test plays on. */
export interface Stage {
  readonly session: Session;
  readonly lists: ListServer;
  /** Serves `tests/fixtures`. */
  readonly fixtures: PageServer;
  /** Serves the demonstration page. */
  readonly demo: PageServer;
  readonly sources: CompiledSources;
  readonly key: KeyPair;
  close(): Promise<void>;
}

export async function setStage(kind: BrowserKind): Promise<Stage> {
  const sources = await compileList();
  const key = await developmentKey();
  const lists = await startListServer(
    await signRelease(sources.payload, sources.release, [key]),
    inject('listPort'),
  );
  const fixtures = await servePages(join(PROJECT, 'tests/fixtures'));
  const demo = await servePages(join(PROJECT, 'dev/demo'));
  const session = await launch(kind, {
    program: inject('programs')[kind],
    extension: inject('extensions')[kind],
    headless: true,
  });
  return {
    session,
    lists,
    fixtures,
    demo,
    sources,
    key,
    async close() {
      await session.close().catch(() => {});
      await Promise.all([lists.close(), fixtures.close(), demo.close()]);
    },
  };
}

/** A page of the extension beside the page that is read, to ask the background about it. */
export interface Watcher {
  readonly page: Page;
  readonly tabId: number;
}

/** Opens the options page right of the given one, which stays in front: pages that nobody sees are not read. */
export async function watchTab(stage: Stage, watched: Page): Promise<Watcher> {
  const page = await stage.session.openExtensionPage('options.html');
  const tabId = await poll('the tab beside', () => tabLeftOf(page));
  await watched.bringToFront();
  return { page, tabId };
}

/** The findings of the watched tab as soon as it has been read. */
export function findingsWhenRead({ page, tabId }: Watcher): Promise<TabFindings> {
  return poll('a page that has been read', async () => {
    const findings = await callBackground(page, 'findings.of-tab', { tabId });
    return findings.reading === 'read' && findings;
  });
}

/** Waits until the page, which is in front again then, has been read. */
export async function waitUntilRead(stage: Stage, page: Page): Promise<void> {
  const watcher = await watchTab(stage, page);
  await findingsWhenRead(watcher);
  await watcher.page.close();
  await page.bringToFront();
}
