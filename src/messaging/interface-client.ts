import browser from 'webextension-polyfill';
import { err } from '../domain/result.ts';
import { type Caller, createBackgroundCaller, createPageCaller } from './client.ts';
import type { FromInterface, ToPage } from './protocol.ts';

/** What the extension's own pages ask of the rest of it. */
export interface BrowserClient {
  /** Asks the background. */
  call: Caller<FromInterface, []>;
  /** Asks the page script of one frame. */
  callPage: Caller<ToPage, [tabId: number, frameId: number]>;
  /** Asks the page script of the active tab's top frame. */
  callTab: Caller<ToPage, []>;
  /** Id of the active tab of this window. */
  activeTab(): Promise<number | undefined>;
  /** Calls `listener` when the settings, the list or a tab's findings may have changed, until `signal` aborts. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

/** The client over the browser's own messages. Never rejects. */
export function createInterfaceClient(): BrowserClient {
  const callPage = createPageCaller({
    toFrame: (tabId, frameId, message) => browser.tabs.sendMessage(tabId, message, { frameId }),
  });
  return {
    call: createBackgroundCaller({ toBackground: (message) => browser.runtime.sendMessage(message) }),
    callPage,
    async callTab(name, request) {
      const tabId = await activeTab();
      return tabId === undefined ? err({ kind: 'no-receiver' }) : callPage(tabId, 0, name, request);
    },
    activeTab,
    onChange(listener, signal) {
      // Settings, list, page items and reports all pass through storage, local or session.
      const changed = () => listener();
      browser.storage.onChanged.addListener(changed);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), {
        once: true,
      });
    },
  };
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
