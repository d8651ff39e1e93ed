import { clientOf, type FakeClient, type World } from '../../dev/ui/fake-client.ts';
import type { TabFindings } from '../../src/messaging/protocol.ts';
import type { ListStatus } from '../../src/update/outcome.ts';
import { PLACES, place } from '../domain/claims.ts';
import { FORTINET, KASPERSKY, MINE, NEUSOFT, NOW } from './records.ts';

export type { FakeClient, World };

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
  addresses: ['https://list.example.org/list.json'],
  keys: {
    keys: [{ id: 'release-2026', fingerprint: '0123456789abcdef'.repeat(4) }],
    threshold: 1,
    version: 1,
  },
  lastChecked: NOW - 5 * 3_600_000,
  freshness: 'fresh',
};

/** A background and a page script whose answers are the fields of `world`: those given, the others as of an ordinary day. */
export function fakeClient(own: Partial<World> = {}): FakeClient {
  return clientOf({
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
      lists: [],
    },
    locked: [],
    otherLists: [],
    removed: [],
    releases: [],
    outcome: { kind: 'up-to-date', sequence: 12 },
    found: [],
    jurisdictions: ['US', 'DE', 'EU', 'CN', 'US-TX'].map(place),
    places: PLACES,
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
  });
}
