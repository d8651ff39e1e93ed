import type { Caller } from '../messaging/client.ts';
import type { ToPage } from '../messaging/protocol.ts';
import type { BackgroundPorts } from './deps.ts';

/** The keyboard commands of the manifest, and the way each moves. */
const STEPS: ReadonlyMap<string, ToPage['tab.jump']['request']['step']> = new Map([
  ['next-mention', 'next'],
  ['previous-mention', 'previous'],
]);

/** Moves from mention to mention on the active tab. The card opens: from the keyboard there is no other way to it. */
export function registerCommands(
  { onCommand, tabs, log }: Pick<BackgroundPorts, 'onCommand' | 'tabs' | 'log'>,
  callPage: Caller<ToPage, [tabId: number, frameId: number]>,
): void {
  onCommand.addListener((command) => {
    const step = STEPS.get(command);
    if (!step) return undefined;
    return jump(step).catch((error: unknown) => log.warn('The command did not reach the page', error));
  });

  async function jump(step: ToPage['tab.jump']['request']['step']): Promise<void> {
    const tabId = await tabs.active();
    if (tabId !== undefined) await callPage(tabId, 0, 'tab.jump', { step, openCard: true });
  }
}
