import { err, ok } from '../../src/domain/result.ts';
import type { FromInterface, TabFindings, ToPage, VendorRecord } from '../../src/messaging/protocol.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { InterfaceClient } from '../../src/ui/client.ts';
import type { ListStatus, UpdateOutcome } from '../../src/update/outcome.ts';
import { PLACES, place } from '../domain/claims.ts';
import { FORTINET, KASPERSKY, MINE, NEUSOFT, NOW } from './records.ts';

const DAY_MS = 86_400_000;

export const ARTICLE: TabFindings = {
  reading: 'read',
  host: 'news.example.com',
  vendors: [
    { record: NEUSOFT, mentions: 1 },
    { record: FORTINET, mentions: 4 },
    { record: KASPERSKY, mentions: 6 },
  ],
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
  found: readonly VendorRecord[];
  reasons: ToPage['tab.reasons']['response']['reasons'];
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
}

/** A background and a page script whose answers are the fields of `world`. */
export function fakeClient(own: Partial<World> = {}): FakeClient {
  const world: World = {
    tab: 7,
    findings: ARTICLE,
    status: FRESH,
    settings: {
      jurisdictions: MINE,
      markStyle: 'both',
      markElsewhere: true,
      sitesOff: [],
      paused: false,
    },
    outcome: { kind: 'up-to-date', sequence: 12 },
    found: [],
    reasons: [{ name: 'Kaspersky', role: 'name', reason: { rule: 'strong' }, mentions: 6 }],
    silent: new Set(),
    ...own,
  };
  const calls: FakeClient['calls'] = [];
  const listeners = new Set<() => void>();
  let at = 0;

  const background: {
    [Name in keyof FromInterface]: (
      request: FromInterface[Name]['request'],
    ) => FromInterface[Name]['response'];
  } = {
    'findings.of-tab': () => world.findings,
    'list.look-up': () => ({ records: world.found }),
    'list.status': () => world.status,
    'list.check': () => ({ outcome: world.outcome, status: world.status }),
    'list.jurisdictions': () => ({
      jurisdictions: ['US', 'DE', 'EU', 'CN', 'US-TX'].map(place),
      places: PLACES,
    }),
    'settings.read': () => world.settings,
    'settings.change': ({ change }) => {
      world.settings = { ...world.settings, ...change };
      return world.settings;
    },
  };
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
  };
}
