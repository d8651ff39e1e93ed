import type { Browser } from 'webextension-polyfill';

/** The events that are listened to. */
export interface TabEvents {
  readonly tabs: Pick<Browser['tabs'], 'onActivated' | 'onUpdated'>;
  readonly windows: Pick<Browser['windows'], 'onFocusChanged' | 'WINDOW_ID_NONE'>;
}

/**
 * Calls `listener` when another tab of a window comes to the front, when what the tab in front shows begins to load or has
 * been loaded, and when people turn to another window; until `signal` aborts. `isOwn` tells whether a window is the one.
 */
export function watchTabs(
  { tabs, windows }: TabEvents,
  isOwn: (windowId: number | undefined) => boolean,
  listener: () => void,
  signal: AbortSignal,
): void {
  const onActivated: Parameters<typeof tabs.onActivated.addListener>[0] = ({ windowId }) => {
    if (isOwn(windowId)) listener();
  };
  const onUpdated: Parameters<typeof tabs.onUpdated.addListener>[0] = (_tabId, { status }, tab) => {
    if (status !== undefined && tab.active && isOwn(tab.windowId)) listener();
  };
  const onFocusChanged = (windowId: number) => {
    if (windowId !== windows.WINDOW_ID_NONE) listener();
  };
  tabs.onActivated.addListener(onActivated);
  tabs.onUpdated.addListener(onUpdated);
  windows.onFocusChanged.addListener(onFocusChanged);
  signal.addEventListener(
    'abort',
    () => {
      tabs.onActivated.removeListener(onActivated);
      tabs.onUpdated.removeListener(onUpdated);
      windows.onFocusChanged.removeListener(onFocusChanged);
    },
    { once: true },
  );
}
