import browser from 'webextension-polyfill';
import { err } from '../domain/result.ts';
import { type Caller, createBackgroundCaller, createPageCaller } from './client.ts';
import { openPanel } from './panel.ts';
import type { FromInterface, ToPage } from './protocol.ts';
import { watchTabs } from './tab-watch.ts';

/** A keyboard command of the manifest. */
export interface KeyCommand {
  readonly name: string;
  /** In the browser's language; browsers have none for the command that opens the popup. */
  readonly description: string;
  /** As the browser writes it: "Alt+Shift+N". Empty when no key is set. */
  readonly shortcut: string;
}

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
  /** The keyboard commands with the keys that they have now. */
  commands(): Promise<readonly KeyCommand[]>;
  /** Opens the browser's own page for other keys. */
  openShortcuts(): Promise<void>;
  /** Whether pages may be read on all sites. Firefox lets people take that back, or never give it. */
  access(): Promise<boolean>;
  /** Lets the browser ask for it, and tells whether it is given then. Browsers want it called from a click. */
  requestAccess(): Promise<boolean>;
  /** Shows a page of the extension in a new tab; `path` has no slash in front. */
  openPage(path: string): Promise<void>;
  /** Opens the browser's side panel, or its sidebar, on this window; false where it could not. Browsers want it in a click. */
  openPanel(): Promise<boolean>;
  /** Calls `listener` when another tab of this window comes to the front, or its page changes, until `signal` aborts. */
  onTabChange(listener: () => void, signal: AbortSignal): void;
}

/** What the manifest's content script is for. */
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** The client over the browser's own messages. Never rejects. */
export function createInterfaceClient(): BrowserClient {
  const callPage = createPageCaller({
    toFrame: (tabId, frameId, message) => browser.tabs.sendMessage(tabId, message, { frameId }),
  });
  // Known before anybody clicks: Chromium opens the panel of a window by its id.
  let ownWindow: number | undefined;
  void browser.windows.getCurrent().then(
    ({ id }) => {
      ownWindow = id;
    },
    () => undefined,
  );
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
    async commands() {
      const commands = await browser.commands.getAll();
      // Firefox has null where a command has no description.
      return commands.map(({ name, description, shortcut }) => ({
        name: name ?? '',
        description: description ?? '',
        shortcut: shortcut ?? '',
      }));
    },
    async openShortcuts() {
      // Firefox has a call for it; Chromium has a page, which each browser made of it knows under this address.
      if ('openShortcutSettings' in browser.commands) await browser.commands.openShortcutSettings();
      else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    },
    access: () => browser.permissions.contains(ALL_SITES),
    // Without a click, browsers refuse to ask.
    requestAccess: () => browser.permissions.request(ALL_SITES).catch(() => false),
    async openPage(path) {
      await browser.tabs.create({ url: browser.runtime.getURL(path) });
    },
    openPanel: () =>
      openPanel({ sidebarAction: browser.sidebarAction, sidePanel: chrome.sidePanel }, ownWindow),
    onTabChange: (listener, signal) =>
      watchTabs(browser, (id) => ownWindow === undefined || id === ownWindow, listener, signal),
  };
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
