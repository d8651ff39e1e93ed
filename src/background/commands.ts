import type { Caller } from '../messaging/client.ts';
import type { ToPage } from '../messaging/protocol.ts';
import type { SettingsItem } from '../settings/items.ts';
import { isOff, switchSite } from '../settings/site-rules.ts';
import type { BackgroundPorts } from './deps.ts';
import type { TabReports } from './tab-reports.ts';

type Step = ToPage['tab.jump']['request']['step'];

/** The keyboard commands of the manifest that move, and the way each moves. */
const STEPS: ReadonlyMap<string, Step> = new Map([
  ['next-mention', 'next'],
  ['previous-mention', 'previous'],
]);
const TOGGLE_SITE = 'toggle-site';

export interface CommandParts {
  readonly callPage: Caller<ToPage, [tabId: number, frameId: number]>;
  readonly reports: Pick<TabReports, 'ask'>;
  readonly settings: Pick<SettingsItem, 'change'>;
  /** Makes page items and badges follow what has changed. */
  readonly follow: () => Promise<void>;
}

/** Moves from mention to mention on the active tab, and switches its site off and on. */
export function registerCommands(
  { onCommand, tabs, log }: Pick<BackgroundPorts, 'onCommand' | 'tabs' | 'log'>,
  { callPage, reports, settings, follow }: CommandParts,
): void {
  onCommand.addListener((command) =>
    run(command).catch((error: unknown) => log.warn('The command came to nothing', error)),
  );

  async function run(command: string): Promise<void> {
    const step = STEPS.get(command);
    if (!step && command !== TOGGLE_SITE) return;
    const tabId = await tabs.active();
    if (tabId === undefined) return;
    if (step) await jump(tabId, step);
    else await toggleSite(tabId);
  }

  /** The card opens: from the keyboard there is no other way to it. */
  async function jump(tabId: number, step: Step): Promise<void> {
    await callPage(tabId, 0, 'tab.jump', { step, openCard: true });
  }

  async function toggleSite(tabId: number): Promise<void> {
    const top = await reports.ask(tabId);
    if (top.kind !== 'there') return;
    await settings.change(({ sitesOff }) => ({
      sitesOff: switchSite(sitesOff, top.host, isOff(top.host, sitesOff)),
    }));
    await follow();
  }
}
