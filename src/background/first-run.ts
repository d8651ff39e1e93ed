import { readPolicy } from '../settings/managed.ts';
import type { BackgroundPorts } from './deps.ts';
import { WELCOME_PAGE } from './own-pages.ts';

/** Shows the welcome page after the installation, and never again. An organisation may not want it. */
export function registerFirstRun({
  onInstalled,
  managed,
  tabs,
  log,
}: Pick<BackgroundPorts, 'onInstalled' | 'managed' | 'tabs' | 'log'>): void {
  onInstalled.addListener((reason) => {
    if (reason !== 'install') return undefined;
    return welcome().catch((error: unknown) => log.warn('The welcome page did not open', error));
  });

  async function welcome(): Promise<void> {
    const { firstRun } = await readPolicy(managed);
    if (firstRun) await tabs.open(WELCOME_PAGE);
  }
}
