import { err, ok } from '../../src/domain/result.ts';
import type { KeyCommand } from '../../src/messaging/interface-client.ts';
import type {
  FromInterface,
  TabFindings,
  TabVendor,
  ToPage,
  VendorRecord,
} from '../../src/messaging/protocol.ts';
import type { Settings, SettingsView } from '../../src/settings/settings.ts';
import type { InterfaceClient } from '../../src/ui/client.ts';
import type { ListStatus, UpdateOutcome } from '../../src/update/outcome.ts';
import { PLACES, place } from '../domain/claims.ts';
import { FORTINET, KASPERSKY, MINE, NEUSOFT, NOW } from './records.ts';

const DAY_MS = 86_400_000;

export const ARTICLE: TabFindings = {
  reading: 'read',
  host: 'news.example.com',
  vendors: [
    { record: NEUSOFT, mentions: 1, links: 0 },
    { record: FORTINET, mentions: 4, links: 0 },
    { record: KASPERSKY, mentions: 6, links: 0 },
  ],
  watched: [],
};

export const FRESH: ListStatus = {
  origin: 'downloaded',
  sequence: 12,
  published: NOW - 20 * DAY_MS,
  expires: NOW + 60 * DAY_MS,
  vendors: 290,
  claims: 781,
  address: 'https://list.example.org/list.json',
  lastChecked: NOW - 5 * 3_600_000,
  freshness: 'fresh',
};

export interface World {
  tab: number | undefined;
  findings: TabFindings;
  status: ListStatus;
  settings: Settings;
  outcome: UpdateOutcome;
  /** Fields that a policy sets. */
  locked: readonly (keyof Settings)[];
  found: readonly VendorRecord[];
  releases: FromInterface['list.releases']['response']['releases'];
  reasons: ToPage['tab.reasons']['response']['reasons'];
  commands: readonly KeyCommand[];
  /** Whether pages may be read. */
  access: boolean;
  /** Whether the browser has a panel to open. */
  panel: boolean;
  /** Whether the person says yes when asked for it. */
  givesAccess: boolean;
  /** Nobody answers these. */
  silent: Set<string>;
}

export interface FakeClient extends InterfaceClient {
  readonly world: World;
  /** Every call made, in order, with its request. */
  readonly calls: { readonly name: string; readonly request: unknown }[];
  /** Tells that something may have changed. */
  changed(): void;
  readonly listeners: Set<() => void>;
  /** Another tab comes to the front, or another page into it. */
  tabChanged(): void;
  readonly tabListeners: Set<() => void>;
}

/** A background and a page script whose answers are the fields of `world`. */
export function fakeClient(own: Partial<World> = {}): FakeClient {
  const world: World = {
    tab: 7,
    findings: ARTICLE,
    status: FRESH,
    settings: {
      jurisdictions: MINE,
      language: 'browser',
      markStyle: 'both',
      markElsewhere: true,
      tonesOff: [],
      kindsOff: [],
      sitesOff: [],
      hidden: [],
      watched: [],
      paused: false,
    },
    locked: [],
    releases: [],
    outcome: { kind: 'up-to-date', sequence: 12 },
    found: [],
    reasons: [{ name: 'Kaspersky', role: 'name', reason: { rule: 'strong' }, mentions: 6 }],
    commands: [
      { name: 'next-mention', description: 'Next', shortcut: 'Alt+Shift+N' },
      { name: 'previous-mention', description: 'Previous', shortcut: '' },
    ],
    access: true,
    givesAccess: true,
    panel: true,
    silent: new Set(),
    ...own,
  };
  const calls: FakeClient['calls'] = [];
  const listeners = new Set<() => void>();
  const tabListeners = new Set<() => void>();
  let at = 0;

  const background: {
    [Name in keyof FromInterface]: (
      request: FromInterface[Name]['request'],
    ) => FromInterface[Name]['response'];
  } = {
    'findings.of-tab': () => ({ ...world.findings, vendors: world.findings.vendors.map(asHidden) }),
    'list.look-up': () => ({ records: world.found }),
    'list.status': () => world.status,
    'list.check': () => ({ outcome: world.outcome, status: world.status }),
    'list.jurisdictions': () => ({
      jurisdictions: ['US', 'DE', 'EU', 'CN', 'US-TX'].map(place),
      places: PLACES,
    }),
    'list.vendors': () => ({ records: world.findings.vendors.map(({ record }) => record) }),
    'list.releases': () => ({ releases: world.releases }),
    'settings.read': () => view(),
    'settings.change': ({ change }) => changed(change),
    'settings.restore': ({ settings }) => changed(settings),
    'vendor.hide': ({ vendor, site }) =>
      changed({ hidden: [...world.settings.hidden, { vendor, ...(site !== undefined && { site }) }] }),
    'vendor.show': ({ vendor, site }) =>
      changed({
        hidden: world.settings.hidden.filter(
          (one) => one.vendor !== vendor || (site !== undefined && one.site !== site),
        ),
      }),
  };
  /** As the background tells what the settings hide. */
  function asHidden(vendor: TabVendor): TabVendor {
    const wish = world.settings.hidden.find((one) => one.vendor === vendor.record.id);
    return wish ? { ...vendor, hidden: wish.site === undefined ? 'everywhere' : 'here' } : vendor;
  }
  const view = (): SettingsView => ({ settings: world.settings, locked: world.locked });
  function changed(change: Partial<Settings>): SettingsView {
    world.settings = { ...world.settings, ...change };
    return view();
  }
  const page: { [Name in keyof ToPage]: (request: ToPage[Name]['request']) => ToPage[Name]['response'] } = {
    'tab.host': () => ({ host: 'news.example.com', reading: 'read' }),
    'tab.jump': ({ step }) => {
      at = step === 'next' ? at + 1 : at - 1;
      return { at, of: 6 };
    },
    'tab.reasons': () => ({ reasons: world.reasons }),
  };

  return {
    world,
    calls,
    listeners,
    tabListeners,
    tabChanged: () => {
      for (const listener of tabListeners) listener();
    },
    changed: () => {
      for (const listener of listeners) listener();
    },
    async call(name, request) {
      calls.push({ name, request });
      return world.silent.has(name) ? err({ kind: 'no-answer' }) : ok(background[name](request));
    },
    async callTab(name, request) {
      calls.push({ name, request });
      return world.silent.has(name) ? err({ kind: 'no-receiver' }) : ok(page[name](request));
    },
    activeTab: async () => world.tab,
    onChange(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    onTabChange(listener, signal) {
      tabListeners.add(listener);
      signal.addEventListener('abort', () => tabListeners.delete(listener));
    },
    async openPage(path) {
      calls.push({ name: 'openPage', request: path });
    },
    async openPanel() {
      calls.push({ name: 'openPanel', request: null });
      return world.panel;
    },
    commands: async () => world.commands,
    async openShortcuts() {
      calls.push({ name: 'openShortcuts', request: null });
    },
    access: async () => world.access,
    async requestAccess() {
      calls.push({ name: 'requestAccess', request: null });
      world.access = world.givesAccess;
      return world.access;
    },
  };
}
