import { createPageCaller } from '../messaging/client.ts';
import { serve } from '../messaging/serve.ts';
import { createSettingsItem } from '../settings/items.ts';
import { readPolicy } from '../settings/managed.ts';
import { registerBadge } from './badge.ts';
import { servedCalls } from './calls.ts';
import { registerCommands } from './commands.ts';
import type { BackgroundDeps } from './deps.ts';
import { registerFirstRun } from './first-run.ts';
import { createListService } from './list-service.ts';
import { createListSources } from './list-sources.ts';
import { registerMenus } from './menus.ts';
import { registerOmnibox } from './omnibox.ts';
import { openLists } from './open-lists.ts';
import { createPageItems } from './page-items.ts';
import { createTabReports } from './tab-reports.ts';
import { registerUpdateJob } from './update-job.ts';
import { createWords } from './words.ts';

/**
 * Starts the background. Registers every listener before it returns, for the worker is started by the very event that
 * waits for one. Nothing is kept in memory that can't be lost: the worker may be stopped after any of these lines.
 * Resolves when what a start asks for is done.
 */
export function startBackground(deps: BackgroundDeps): Promise<void> {
  const { ports } = deps;
  const { store, session, clock, messages, log } = ports;

  const settings = createSettingsItem(store, ports.languages, ports.managed);
  const sources = createListSources(deps, settings);
  const lists = createListService(() => openLists(sources, ports));
  const items = createPageItems(deps, lists, settings);
  const words = createWords(ports, settings);
  const callPage = createPageCaller(messages);
  const reports = createTabReports(session, callPage, clock);

  const badge = registerBadge(ports, reports, items, words);
  const menus = registerMenus(ports, words);
  const follow = async () => {
    words.forget();
    await items.refresh();
    await Promise.all([badge.refreshAll(), menus.follow()]);
  };
  const followQuietly = () => follow().catch((error: unknown) => log.warn('Not set up', error));
  const listsChanged = () => {
    lists.forget();
    return follow();
  };
  const job = registerUpdateJob(ports, sources, listsChanged);
  /** There may be other lists now, or other keys for them. */
  const sourcesChanged = async () => {
    await sources.tidy();
    await job.follow();
    await listsChanged();
  };
  registerCommands(ports, { callPage, reports, settings, follow });
  registerOmnibox(ports, lists, settings, words);
  registerFirstRun(ports);
  serve(
    servedCalls(deps, {
      lists,
      settings,
      items,
      reports,
      badge,
      words,
      job,
      follow,
      sourcesChanged,
    }),
    ports.serving,
  );
  // While the extension is being developed, its bundled list changes under one version.
  ports.onInstalled.addListener(followQuietly);
  ports.managed.onChanged.addListener(() =>
    sourcesChanged().catch((error: unknown) => log.warn('The policy is not followed', error)),
  );

  return begin().catch((error: unknown) => log.warn('The start is not complete', error));

  async function begin(): Promise<void> {
    await sources.tidy();
    await job.ensureAlarm();
    if (await items.refreshIfStale()) await badge.refreshAll();
    const { problems } = await readPolicy(ports.managed);
    if (problems.length > 0) log.warn('Parts of the policy are not valid and do not count', problems);
  }
}
