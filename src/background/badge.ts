import { type BadgeSign, lookOf, signOf } from './badge-sign.ts';
import type { BackgroundPorts } from './deps.ts';
import type { PageItems } from './page-items.ts';
import type { TabReports } from './tab-reports.ts';
import { type ToolbarState, toolbarIcon } from './toolbar-icon.ts';
import type { Words } from './words.ts';

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
  { tabs, action, clock, log }: Pick<BackgroundPorts, 'tabs' | 'action' | 'clock' | 'log'>,
  reports: TabReports,
  items: PageItems,
  words: Pick<Words, 'text'>,
): Badge {
  const shown = new Map<number, ToolbarState>();

  tabs.onRemoved.addListener((tabId) => {
    shown.delete(tabId);
    return reports.forget(tabId);
  });
  tabs.onLoaded.addListener((tabId) => lookAt(tabId).catch(notShown));
  return {
    refresh: (tabId) => refresh(tabId).catch(notShown),
    async refreshAll() {
      for (const tabId of await tabs.all()) await refresh(tabId).catch(notShown);
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

  async function show(tabId: number, sign: BadgeSign): Promise<void> {
    const { icon, ...look } = lookOf(sign, await words.text());
    // Setting an icon reads three files. One that was the normal one is so still: another document only brings that back.
    const stays = icon === 'normal' && shown.get(tabId) === 'normal';
    shown.set(tabId, icon);
    await action.show(tabId, stays ? look : { ...look, icon: toolbarIcon(icon) });
  }

  function notShown(error: unknown): void {
    log.warn('The badge is not up to date', error);
  }
}
