import type { Jurisdiction } from '../../src/domain/jurisdiction.ts';
import type { Place } from '../../src/domain/place.ts';
import { err, ok } from '../../src/domain/result.ts';
import type { Removed } from '../../src/list/schema/removed.ts';
import type { VendorRecord } from '../../src/list/vendor-record.ts';
import type { KeyCommand } from '../../src/messaging/interface-client.ts';
import type { FromInterface, TabFindings, TabVendor, ToPage } from '../../src/messaging/protocol.ts';
import type { Settings, SettingsView } from '../../src/settings/settings.ts';
import type { InterfaceClient } from '../../src/ui/client.ts';
import type { ListStatus, OtherListStatus, UpdateOutcome } from '../../src/update/outcome.ts';

/** All that the interface can be told. */
export interface World {
  tab: number | undefined;
  findings: TabFindings;
  status: ListStatus;
  otherLists: readonly OtherListStatus[];
  settings: Settings;
  outcome: UpdateOutcome;
  /** Fields that a policy sets. */
  locked: readonly (keyof Settings)[];
  found: readonly VendorRecord[];
  /** The whole list; the vendors of the findings without one. */
  list?: readonly VendorRecord[];
  /** What earlier lists had. */
  removed: readonly Removed[];
  /** Every jurisdiction that has a claim in the list. */
  jurisdictions: readonly Jurisdiction[];
  places: readonly Place[];
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
export function clientOf(world: World): FakeClient {
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
    'list.others': () => ({ lists: world.otherLists }),
    'list.check': () => ({ outcome: world.outcome, status: world.status }),
    'list.jurisdictions': () => ({ jurisdictions: world.jurisdictions, places: world.places }),
    'list.vendors': () => ({
      records: world.list ?? world.findings.vendors.map(({ record }) => record),
      removed: world.removed,
    }),
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
