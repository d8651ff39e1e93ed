import { type BadgeSign, englishBadgeTitle, lookOf, signOf } from './badge-sign.ts';
import type { BackgroundDeps } from './deps.ts';
import type { PageItems } from './page-items.ts';
import type { TabReports } from './tab-reports.ts';

/** How long after a load a page script may still be on its way. */
const SECOND_LOOK_MS = 1_500;

export interface Badge {
  /** Shows what is known of the tab, if its page has reported. */
  refresh(tabId: number): Promise<void>;
  /** The same for all tabs: the list or the settings have changed. */
  refreshAll(): Promise<void>;
}

/** Keeps the toolbar button true. Browsers clear it by themselves when a tab shows another document. */
export function registerBadge(
  { ports, badgeTitle = englishBadgeTitle }: Pick<BackgroundDeps, 'ports' | 'badgeTitle'>,
  reports: TabReports,
  items: PageItems,
): Badge {
  const { tabs, action, clock, log } = ports;

  tabs.onRemoved.addListener((tabId) => reports.forget(tabId));
  tabs.onLoaded.addListener((tabId) =>
    lookAt(tabId).catch((error: unknown) => log.warn('The badge is not up to date', error)),
  );
  return {
    refresh,
    async refreshAll() {
      for (const tabId of await tabs.all()) await refresh(tabId);
    },
  };

  async function refresh(tabId: number): Promise<void> {
    const report = await reports.of(tabId);
    if (report.reading === undefined) return;
    const [state, expires] = await Promise.all([items.state(), items.expires()]);
    await show(tabId, signOf(report, state, expires !== undefined && clock.now() >= expires));
  }

  /** Whether a page script of ours is there at all, only asking can tell. */
  async function lookAt(tabId: number): Promise<void> {
    let top = await reports.ask(tabId);
    if (top.kind === 'unreadable') {
      await new Promise<void>((resolve) => void clock.after(SECOND_LOOK_MS, resolve));
      top = await reports.ask(tabId);
    }
    if (top.kind === 'unreadable') await show(tabId, { kind: 'unreadable' });
    else await refresh(tabId);
  }

  function show(tabId: number, sign: BadgeSign): Promise<void> {
    return action.show(tabId, { ...lookOf(sign), title: badgeTitle(sign) });
  }
}
