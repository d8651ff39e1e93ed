import type {
  BackgroundDeps,
  BackgroundPorts,
  MenuItem,
  OpenWhere,
  Suggestion,
} from '../../../src/background/deps.ts';
import { startBackground } from '../../../src/background/start.ts';
import { payloadSteps, recallPayload } from '../../../src/list/parse-payload.ts';
import type { FrameReport, FromInterface, FromPage, Reading } from '../../../src/messaging/protocol.ts';
import type { Sender } from '../../../src/messaging/serve.ts';
import { type Answer, parseCall } from '../../../src/messaging/wire.ts';
import { buildNamesIndex } from '../../../src/names/index/build-names-index.ts';
import { encodeCueWords } from '../../../src/names/index/encode-cue-words.ts';
import type { SettingsStore } from '../../../src/settings/items.ts';
import { textPath } from '../../../src/text/load-text.ts';
import { english } from '../../../src/text/messages/en/index.ts';
import type { KeyValueStore } from '../../../src/update/ports.ts';
import { webListPorts, webText } from '../../../src/update/webcrypto.ts';
import { FakeClock } from '../../update/support/fake-clock.ts';
import { MemoryStore } from '../../update/support/memory-store.ts';
import { trust } from '../../update/support/sample-list.ts';
import { ADDRESS, ScriptedServer } from '../../update/support/scripted-server.ts';
import { oneAtATime } from '../../update/support/world.ts';
import { EMPTY_INDEX } from './list.ts';

const ID = 'interdict';
const ORIGIN = 'moz-extension://interdict';
const MISSED = 'Could not establish connection. Receiving end does not exist.';

class Event<Listener extends (...args: never[]) => unknown> {
  readonly listeners: Listener[] = [];
  addListener(listener: Listener): void {
    this.listeners.push(listener);
  }
  async fire(...args: Parameters<Listener>): Promise<void> {
    for (const listener of this.listeners) await listener(...args);
  }
}

/** One frame of a tab, with or without a page script of ours. */
export interface FakeFrame {
  readonly url: string;
  readonly documentId?: string;
  /** What the page script says of itself; without it, there is none. */
  readonly reading?: Reading;
  /** Takes every message and answers none. */
  readonly busy?: boolean;
}

/** What outlives a worker: storage, alarms, tabs, the toolbar button, the world outside. */
export class FakeBrowser {
  readonly local = new MemoryStore();
  readonly session = new MemoryStore();
  readonly clock = new FakeClock('2026-03-10T09:00:00Z');
  readonly server = new ScriptedServer(this.clock);
  readonly alarms = new Map<string, { when: number; periodMinutes: number }>();
  /** How often an alarm was set: setting one again puts it off. */
  alarmsSet = 0;
  readonly tabs = new Map<number, Map<number, FakeFrame>>();
  activeTab: number | undefined;
  /** Tabs that still load what they show. */
  readonly loading = new Set<number>();
  readonly badges = new Map<number, { text: string; title: string }>();
  /** The icon that was last set for a tab, by its 16-pixel file. */
  readonly icons = new Map<number, string | undefined>();
  iconsSet = 0;
  mayOpenPopup = false;
  popupsOpened = 0;
  /** Pages of ours that were opened. */
  readonly opened: { path: string; where: OpenWhere }[] = [];
  menus: readonly MenuItem[] = [];
  menusMade = 0;
  /** What stands above the suggestions of the address bar. */
  omnibox = '';
  /** What an organisation has set; undefined where browsers refuse to tell. */
  managed: object | undefined = {};
  readonly toPages: { tabId: number; frameId: number; message: unknown }[] = [];
  readonly packageFiles = new Map([
    [textPath('en'), jsonFile(english)],
    ['/cue-words.json', jsonFile(encodeCueWords())],
  ]);
  packageReads: string[] = [];
  languages: readonly string[] = ['en-US'];
  appVersion = '1.0.0';
  addresses: readonly string[] = [ADDRESS];
  compiled = 0;
  mostNamesInPage = 20_000;
  readonly warnings: string[] = [];

  /** Shows a page; without frames given, one whose script has read it. */
  open(tabId: number, frames: Readonly<Record<number, FakeFrame>>): void {
    this.tabs.set(tabId, new Map(Object.entries(frames).map(([id, frame]) => [Number(id), frame])));
    // As Chromium and Firefox do when a tab shows another document.
    this.badges.delete(tabId);
    this.icons.delete(tabId);
  }

  /** How often the bundled list was read. */
  get listReads(): number {
    return this.packageReads.filter((path) => path === '/list.jsonl').length;
  }

  /** Starts a worker on all this, between which and the world something may happen. */
  start(perils?: Between): Worker {
    return new Worker(this, perils);
  }
}

/** Something between a worker and the world. */
export interface Between {
  around(ports: BackgroundPorts): BackgroundPorts;
}

/** One life of the background worker: what it has registered, until it is killed by being forgotten. */
export class Worker {
  readonly #browser: FakeBrowser;
  readonly #onMessage = new Event<
    (message: unknown, sender: Sender, respond: (answer: unknown) => void) => true
  >();
  readonly onAlarm = new Event<(name: string) => unknown>();
  readonly onCommand = new Event<(command: string) => unknown>();
  readonly onInstalled = new Event<(reason: string) => unknown>();
  readonly onStartup = new Event<() => unknown>();
  readonly onRemoved = new Event<(tabId: number) => unknown>();
  readonly onLoaded = new Event<(tabId: number) => unknown>();
  readonly onMenu = new Event<(id: string, selection: string) => unknown>();
  readonly onOmniboxStarted = new Event<() => unknown>();
  readonly onOmniboxInput = new Event<
    (text: string, suggest: (suggestions: readonly Suggestion[]) => void) => unknown
  >();
  readonly onOmniboxEntered = new Event<(text: string, where: OpenWhere) => unknown>();
  readonly onPolicy = new Event<() => unknown>();
  /** Resolves when what a start asks for is done. */
  readonly started: Promise<void>;
  /** How many listeners there were when the start returned. */
  readonly registeredAtOnce: number;

  constructor(browser: FakeBrowser, perils?: Between) {
    this.#browser = browser;
    const ports = this.#ports(browser);
    const deps: BackgroundDeps = {
      build: {
        keySet: trust.current,
        allowDevelopmentKeys: false,
        appVersion: browser.appVersion,
        listAddresses: browser.addresses,
      },
      ports: perils ? perils.around(ports) : ports,
      payloadSteps,
      recallPayload,
      mostNamesInPage: browser.mostNamesInPage,
      *namesIndexSteps(vendors, cueWords, sectorWords, isWanted) {
        yield;
        if (isWanted) return buildNamesIndex(vendors, sectorWords, isWanted);
        browser.compiled += 1;
        return { ...EMPTY_INDEX, cueWords, vendors: vendors.map(({ id }) => id) };
      },
    };
    this.started = startBackground(deps);
    this.registeredAtOnce = this.#events().filter(({ listeners }) => listeners.length > 0).length;
  }

  #killed = false;

  /** Ends this worker: whatever it was about to do to the browser, it does not. */
  kill(): void {
    this.#killed = true;
  }

  #whileAlive(store: MemoryStore): KeyValueStore & SettingsStore {
    const never = new Promise<never>(() => {});
    return {
      get: (key) => (this.#killed ? never : store.get(key)),
      set: (key, value) => (this.#killed ? never : store.set(key, value)),
      remove: (key) => (this.#killed ? never : store.remove(key)),
    };
  }

  #events() {
    return [
      this.#onMessage,
      this.onAlarm,
      this.onCommand,
      this.onInstalled,
      this.onStartup,
      this.onRemoved,
      this.onLoaded,
      this.onMenu,
      this.onOmniboxStarted,
      this.onOmniboxInput,
      this.onOmniboxEntered,
      this.onPolicy,
    ];
  }

  get events(): number {
    return this.#events().length;
  }

  ask<Name extends keyof FromInterface>(
    call: Name,
    request: FromInterface[Name]['request'],
  ): Promise<Answer<FromInterface[Name]['response']>> {
    return this.#send({ call, request }, { id: ID, url: `${ORIGIN}/popup.html` });
  }

  askFromPage<Name extends keyof FromPage>(
    tabId: number,
    frameId: number,
    call: Name,
    request: FromPage[Name]['request'],
  ): Promise<Answer<FromPage[Name]['response']>> {
    const frame = this.#browser.tabs.get(tabId)?.get(frameId);
    return this.#send(
      { call, request },
      { id: ID, url: frame?.url, tab: { id: tabId }, frameId, documentId: frame?.documentId },
    );
  }

  report(tabId: number, frameId: number, mentions: Record<string, number>, reading: Reading = 'read') {
    const vendors = Object.entries(mentions).map(([vendor, count]) => ({ vendor, mentions: count }));
    return this.reportAll(tabId, frameId, { vendors, reading });
  }

  /** A report with ids as a page script has them: out of the names index. */
  reportAll(
    tabId: number,
    frameId: number,
    report: { vendors: readonly object[]; site?: string; reading: Reading },
  ) {
    return this.askFromPage(tabId, frameId, 'page.report', { report: report as unknown as FrameReport });
  }

  /** What the address bar suggests. */
  async suggestions(input: string): Promise<readonly Suggestion[]> {
    let told: readonly Suggestion[] = [];
    await this.onOmniboxInput.fire(input, (suggestions) => {
      told = suggestions;
    });
    return told;
  }

  #send<Value>(message: unknown, sender: Sender): Promise<Answer<Value>> {
    return new Promise((resolve) => {
      for (const listener of this.#onMessage.listeners) {
        listener(message, sender, (answer) => resolve(answer as Answer<Value>));
      }
    });
  }

  #ports(browser: FakeBrowser): BackgroundPorts {
    return {
      store: this.#whileAlive(browser.local),
      session: this.#whileAlive(browser.session),
      clock: browser.clock,
      pause: async () => {},
      random: () => 0.5,
      fetch: browser.server.fetch,
      mayAsk: async () => true,
      lock: oneAtATime(),
      log: { info: () => {}, warn: (message) => browser.warnings.push(message) },
      list: webListPorts,
      messages: { toFrame: (tabId, frameId, message) => toFrame(browser, tabId, frameId, message) },
      serving: { onMessage: this.#onMessage, id: ID, origin: ORIGIN },
      alarms: {
        dueAt: async (name) => browser.alarms.get(name)?.when,
        async set(name, when, periodMinutes) {
          browser.alarms.set(name, { when, periodMinutes });
          browser.alarmsSet += 1;
        },
        onAlarm: this.onAlarm,
      },
      tabs: {
        all: async () => [...browser.tabs.keys()],
        active: async () => browser.activeTab,
        isLoading: async (tabId) => browser.loading.has(tabId),
        onRemoved: this.onRemoved,
        onLoaded: this.onLoaded,
        async open(path, where = 'front') {
          browser.opened.push({ path, where });
        },
      },
      action: {
        async show(tabId, { text, title, icon }) {
          browser.badges.set(tabId, { text, title });
          if (!icon) return;
          browser.icons.set(tabId, icon[16]);
          browser.iconsSet += 1;
        },
        async openPopup() {
          if (!browser.mayOpenPopup) throw new Error('openPopup requires a user gesture');
          browser.popupsOpened += 1;
        },
      },
      menus: {
        async replace(items) {
          browser.menus = items;
          browser.menusMade += 1;
        },
        onClicked: this.onMenu,
      },
      omnibox: {
        describe(description) {
          browser.omnibox = description;
        },
        onStarted: this.onOmniboxStarted,
        onInput: this.onOmniboxInput,
        onEntered: this.onOmniboxEntered,
      },
      managed: {
        async get() {
          if (!browser.managed) throw new Error('Managed storage manifest not found');
          return browser.managed;
        },
        onChanged: this.onPolicy,
      },
      onCommand: this.onCommand,
      onInstalled: this.onInstalled,
      onStartup: this.onStartup,
      async packageFile(path) {
        browser.packageReads.push(path);
        const file = browser.packageFiles.get(path);
        if (!file) throw new TypeError('Failed to fetch');
        return file;
      },
      languages: () => browser.languages,
    };
  }
}

async function toFrame(
  browser: FakeBrowser,
  tabId: number,
  frameId: number,
  message: unknown,
): Promise<unknown> {
  browser.toPages.push({ tabId, frameId, message });
  const frame = browser.tabs.get(tabId)?.get(frameId);
  if (frame?.busy) return new Promise(() => {});
  if (!frame?.reading) throw new Error(MISSED);
  const call = parseCall(message)?.call;
  if (call !== 'tab.host') return { ok: true, value: { at: 1, of: 1 } };
  return { ok: true, value: { host: new URL(frame.url).hostname, reading: frame.reading } };
}

/** A package file as JSON text. */
export const jsonFile = (data: unknown): Uint8Array<ArrayBuffer> => webText.encode(JSON.stringify(data));
