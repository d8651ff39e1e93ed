import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { callBackground, tabInFront, tabLeftOf } from '../../dev/browsers/extension-calls.ts';
import type { BrowserKind } from '../../dev/browsers/find.ts';
import { launch } from '../../dev/browsers/launch.ts';
import { poll } from '../../dev/browsers/poll.ts';
import type { LaunchOptions, Session } from '../../dev/browsers/session.ts';
import { type PageServer, servePages } from '../../dev/page-server.ts';
import type { CompiledSources } from '../../src/cli/list/compile-list.ts';
import { developmentKey, type KeyPair } from '../../src/cli/list/keys.ts';
import { signRelease } from '../../src/cli/list/sign-release.ts';
import { type ListAnswer, type ListServer, startListServer } from '../../src/cli/list-server.ts';
import { PROJECT } from '../../src/cli/project.ts';
import type { TabFindings } from '../../src/messaging/protocol.ts';
import type { Build } from './global-setup.ts';

/** A browser with the extension, the list server it asks and a server of pages: what each end-to-end test plays on. */
export interface Stage {
  readonly session: Session;
  /** A page of the extension that stays open behind all others, to ask the background. */
  readonly control: Page;
  readonly lists: ListServer;
  /** Serves `tests/fixtures`. */
  readonly fixtures: PageServer;
  /** Serves the demonstration page. */
  readonly demo: PageServer;
  readonly sources: Pick<CompiledSources, 'release' | 'payload'>;
  readonly key: KeyPair;
  close(): Promise<void>;
}

interface StageOptions
  extends Pick<LaunchOptions, 'downloads' | 'keepsFirstRunPage' | 'policy' | 'profile' | 'proxy'> {
  /** Folder of another build than the worker's own, for the same list address. */
  readonly extension?: string;
  /** What the list server answers; the list of the sources unless told. */
  readonly served?: ListAnswer;
}

/** `hosts`: names that lead to the servers of pages, too. */
export async function setStage(
  kind: BrowserKind,
  hosts: readonly string[] = [],
  { served, ...more }: StageOptions = {},
): Promise<Stage> {
  if (!inject('browsers').includes(kind))
    throw new Error(`Tests in ${kind} are another project's: take the browsers from inject('browsers')`);
  const { listPort, extensions } = buildAtHand();
  const sources = inject('list');
  const key = await developmentKey();
  const list = served ?? (await signRelease(sources.payload, sources.release, [key]));
  const lists = await startListServer(list, listPort);
  const fixtures = await servePages(join(PROJECT, 'tests/fixtures'));
  const demo = await servePages(join(PROJECT, 'dev/demo'));
  const session = await launch(kind, {
    program: inject('programs')[kind],
    extension: extensions[kind],
    headless: true,
    fonts: inject('fonts'),
    hosts,
    ...more,
  });
  return {
    session,
    control: await session.openExtensionPage('options.html'),
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

/** The build of this worker: no other worker tests with it. */
export function buildAtHand(): Build {
  const build = inject('builds')[Number(process.env.VITEST_POOL_ID) - 1];
  if (!build) throw new Error(`There is no build for worker ${process.env.VITEST_POOL_ID}`);
  return build;
}

/** A page of the extension beside the page that is read, to ask the background about it. */
export interface Watcher {
  readonly page: Page;
  readonly tabId: number;
}

/** Opens the options page right of the given one, which stays in front: pages that nobody sees are not read. */
export async function watchTab(stage: Pick<Stage, 'session'>, watched: Page): Promise<Watcher> {
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

/** Waits until the page, which comes to the front if it isn't there, has been read. */
export async function waitUntilRead({ control }: Stage, page: Page): Promise<void> {
  await page.bringToFront();
  await findingsWhenRead({ page: control, tabId: await tabInFront(control) });
}
