import browser from 'webextension-polyfill';
import type { ServePorts } from '../messaging/serve.ts';
import type { Clock, KeyValueStore, Log } from '../update/ports.ts';
import { webListPorts } from '../update/webcrypto.ts';
import type {
  ActionPort,
  AlarmsPort,
  BackgroundPorts,
  MenusPort,
  OmniboxPort,
  OpenWhere,
  TabsPort,
} from './deps.ts';
import { asXml } from './omnibox-text.ts';

/** The browser, as the background needs it. Adds no listener by itself. */
export function browserPorts(): BackgroundPorts {
  return {
    store: storeOf(browser.storage.local),
    session: storeOf(browser.storage.session),
    clock,
    log,
    alarms,
    tabs,
    action,
    menus,
    omnibox,
    managed: {
      get: () => browser.storage.managed.get(),
      onChanged: {
        addListener: (listener) => browser.storage.managed.onChanged.addListener(() => listener()),
      },
    },
    serving: serving(),
    list: webListPorts,
    // A task of its own: what has come meanwhile, a message for one, goes first.
    pause: () => new Promise((resolve) => void setTimeout(resolve)),
    random: () => Math.random(),
    fetch: (address, init) => fetch(address, { ...init, mode: LIST_MODE }),
    mayAsk,
    lock: (name, work) => navigator.locks.request(name, work),
    messages: {
      toFrame: (tabId, frameId, message) => browser.tabs.sendMessage(tabId, message, { frameId }),
    },
    onCommand: {
      addListener: (listener) => browser.commands.onCommand.addListener((command) => listener(command)),
    },
    onInstalled: {
      addListener: (listener) => browser.runtime.onInstalled.addListener(({ reason }) => listener(reason)),
    },
    onStartup: { addListener: (listener) => browser.runtime.onStartup.addListener(() => listener()) },
    packageFile: async (path) =>
      new Uint8Array(await (await fetch(browser.runtime.getURL(path))).arrayBuffer()),
    languages: () => navigator.languages,
  };
}

/**
 * How the list is asked for. Firefox puts the address of the installation, which no other has, into the Origin of a request
 * that CORS has to let through; with access to websites none needs it, and `same-origin` makes sure that none is sent. In
 * Chromium that address is the same for everybody, and the list comes also where people let the extension read on click only.
 */
const LIST_MODE: RequestMode = import.meta.env.FIREFOX ? 'same-origin' : 'cors';

/** In Firefox people may withdraw the access that the content script's addresses bring with them. */
async function mayAsk(): Promise<boolean> {
  if (!import.meta.env.FIREFOX) return true;
  return browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
}

function storeOf(area: typeof browser.storage.local): KeyValueStore {
  return {
    get: async (key) => (await area.get(key))[key],
    set: (key, value) => area.set({ [key]: value }),
    remove: (key) => area.remove(key),
  };
}

const clock: Clock = {
  now: () => Date.now(),
  after(ms, work) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};

const log: Log = {
  info: (message, details) => console.info(message, details ?? ''),
  warn: (message, details) => console.warn(message, details ?? ''),
};

const alarms: AlarmsPort = {
  dueAt: async (name) => (await browser.alarms.get(name))?.scheduledTime,
  async set(name, when, periodInMinutes) {
    browser.alarms.create(name, { when, periodInMinutes });
  },
  onAlarm: { addListener: (listener) => browser.alarms.onAlarm.addListener(({ name }) => listener(name)) },
};

const tabs: TabsPort = {
  all: async () => (await browser.tabs.query({})).flatMap(({ id }) => id ?? []),
  active: async () => (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
  isLoading: (tabId) =>
    browser.tabs.get(tabId).then(
      ({ status }) => status === 'loading',
      () => false,
    ),
  onRemoved: { addListener: (listener) => browser.tabs.onRemoved.addListener((tabId) => listener(tabId)) },
  onLoaded: {
    addListener: (listener) =>
      browser.tabs.onUpdated.addListener((tabId, { status }) => {
        if (status === 'complete') listener(tabId);
      }),
  },
  async open(path, where = 'front') {
    const url = browser.runtime.getURL(path);
    if (where === 'here') await browser.tabs.update({ url });
    else await browser.tabs.create({ url, active: where === 'front' });
  },
};

const action: ActionPort = {
  async show(tabId, { text, title, colour, icon }) {
    // A tab that is gone in the meantime refuses; there is nothing to show it on.
    await Promise.allSettled([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      icon && browser.action.setIcon({ tabId, path: icon }),
    ]);
  },
  openPopup: () => browser.action.openPopup(),
};

const menus: MenusPort = {
  async replace(items) {
    await browser.contextMenus.removeAll();
    for (const { id, title, on } of items) browser.contextMenus.create({ id, title, contexts: [on] });
  },
  onClicked: {
    addListener: (listener) =>
      browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) =>
        listener(String(menuItemId), selectionText ?? ''),
      ),
  },
};

/** Chromium reads descriptions as XML, Firefox as they are. */
const described = import.meta.env.FIREFOX ? (text: string) => text : asXml;

const WHERE: Readonly<Record<string, OpenWhere>> = {
  currentTab: 'here',
  newForegroundTab: 'front',
  newBackgroundTab: 'behind',
};

const omnibox: OmniboxPort = {
  describe: (description) => browser.omnibox.setDefaultSuggestion({ description: described(description) }),
  onStarted: { addListener: (listener) => browser.omnibox.onInputStarted.addListener(() => listener()) },
  onInput: {
    addListener: (listener) =>
      browser.omnibox.onInputChanged.addListener((text, suggest) =>
        listener(text, (suggestions) =>
          suggest(
            suggestions.map(({ content, description }) => ({ content, description: described(description) })),
          ),
        ),
      ),
  },
  onEntered: {
    addListener: (listener) =>
      browser.omnibox.onInputEntered.addListener((text, disposition) =>
        listener(text, WHERE[disposition] ?? 'front'),
      ),
  },
};

function serving(): ServePorts {
  return {
    onMessage: { addListener: (listener) => browser.runtime.onMessage.addListener(listener) },
    id: browser.runtime.id,
    // Not by URL.origin: that of an extension's address is 'null' outside Chromium.
    origin: browser.runtime.getURL('').replace(/\/$/, ''),
  };
}
