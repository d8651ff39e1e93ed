import type { Jurisdiction } from '../../src/domain/jurisdiction.ts';
import { watchedId } from '../../src/domain/watched.ts';
import type { TabFindings } from '../../src/messaging/protocol.ts';
import { clientOf, type FakeClient } from './fake-client.ts';
import { date, place, vendorId } from './invent.ts';
import { withOtherLists } from './other-lists.ts';
import { LIST, NAMED, PLACES, RELEASES } from './sample-list.ts';
import { DAY_MS, NOW, STATUS } from './samples.ts';
import { hasOtherLists, readSurface } from './surfaces.ts';

const JURISDICTIONS: readonly Jurisdiction[] = [
  ...new Set(LIST.flatMap(({ restrictions }) => restrictions.map(({ jurisdiction }) => jurisdiction))),
].sort();

const SUPPLIER = { id: watchedId(1), name: 'Ivywater', note: 'Our supplier’s supplier' };

/** A page that names every vendor of the list, the first most often. */
const FINDINGS: TabFindings = {
  reading: 'read',
  host: 'news.example.com',
  vendors: LIST.map((record, at) => ({
    record,
    mentions: 7 - ((at * 5) % 7),
    links: at === 0 ? 2 : 0,
    ...(record.id === 'amberfall-networks' && { note: 'Asked them on 3 November' }),
  })),
  watched: [{ watched: SUPPLIER, mentions: 2 }],
};

/** A background that knows the invented list, and a person who has decided a thing or two; with other lists where the surface is one with them. */
export function sampleClient(): FakeClient {
  const client = clientOf({
    tab: 7,
    findings: FINDINGS,
    otherLists: [],
    removed: [
      {
        id: vendorId('amberfall'),
        successor: vendorId('amberfall-networks'),
        date: date('2026-03-02'),
        reason: 'The company took its new name in every language.',
      },
    ],
    status: {
      ...STATUS,
      expires: NOW + 60 * DAY_MS,
      vendors: LIST.length,
      claims: LIST.reduce((sum, { restrictions }) => sum + restrictions.length, 0),
      addresses: ['https://list.example.org/list.jsonl'],
      lastChecked: NOW - DAY_MS / 4,
    },
    settings: {
      jurisdictions: ['US', 'DE'].map(place),
      language: 'browser',
      markStyle: 'both',
      markElsewhere: true,
      tonesOff: [],
      kindsOff: [],
      sitesOff: ['intranet.example.com'],
      hidden: [{ vendor: vendorId('cinderpeak'), site: 'news.example.com' }],
      watched: [SUPPLIER],
      paused: false,
      lists: [],
    },
    outcome: { kind: 'up-to-date', sequence: STATUS.sequence },
    locked: [],
    found: NAMED,
    list: LIST,
    jurisdictions: JURISDICTIONS,
    places: PLACES,
    releases: RELEASES,
    reasons: [{ name: 'Northwind', role: 'name', reason: { rule: 'strong' }, mentions: 7 }],
    commands: [
      { name: 'next-mention', description: 'Next', shortcut: 'Alt+Shift+N' },
      { name: 'previous-mention', description: 'Previous', shortcut: '' },
    ],
    access: true,
    panel: true,
    givesAccess: true,
    silent: new Set(),
  });
  if (hasOtherLists(readSurface(location.search))) withOtherLists(client.world);
  return client;
}
