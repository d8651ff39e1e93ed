import { type ListId, parseListId } from '../../src/domain/list-label.ts';
import type { Restriction } from '../../src/domain/restriction.ts';
import type { VendorRecord } from '../../src/list/vendor-record.ts';
import type { ExtraList } from '../../src/settings/extra-list.ts';
import type { OtherListStatus } from '../../src/update/outcome.ts';
import type { World } from './fake-client.ts';
import { claim, date, place } from './invent.ts';
import { DAY_MS, NOW } from './samples.ts';

/* Two lists besides the public one, invented: one that is well, and one that has been failing for days. */

const CORP = { id: listId('example-corp'), name: 'Example Corp' };
const ALLIANCE = { id: listId('harbour-alliance'), name: 'Harbour Alliance' };

const LISTS: readonly ExtraList[] = [
  {
    ...CORP,
    addresses: ['https://lists.example.com/interdict/list.jsonl'],
    keys: [`corp-2026:${'A'.repeat(43)}=`, `corp-2027:${'B'.repeat(42)}A=`],
    threshold: 1,
  },
  {
    ...ALLIANCE,
    addresses: ['https://alliance.example.org/vendors.jsonl', 'https://mirror.example.net/vendors.jsonl'],
    keys: [`alliance:${'C'.repeat(42)}A=`],
    threshold: 1,
  },
];

export const STATUSES: readonly OtherListStatus[] = [
  {
    label: CORP,
    addresses: LISTS[0]?.addresses ?? [],
    keys: {
      keys: [
        { id: 'corp-2026', fingerprint: '8f2c'.repeat(16), expires: NOW + 40 * DAY_MS },
        { id: 'corp-2027', fingerprint: '5d07'.repeat(16) },
      ],
      threshold: 1,
      version: 2,
    },
    lastChecked: NOW - DAY_MS / 12,
    lastTried: NOW - DAY_MS / 12,
    lastOutcome: { kind: 'updated', from: 3, to: 4 },
    nextCheck: NOW + DAY_MS,
    inUse: {
      origin: 'downloaded',
      sequence: 4,
      published: NOW - DAY_MS,
      expires: NOW + 80 * DAY_MS,
      vendors: 6,
      claims: 9,
      freshness: 'fresh',
    },
  },
  {
    label: ALLIANCE,
    addresses: LISTS[1]?.addresses ?? [],
    keys: { keys: [{ id: 'alliance', fingerprint: 'c41e'.repeat(16) }], threshold: 1, version: 1 },
    lastChecked: NOW - 9 * DAY_MS,
    lastTried: NOW - DAY_MS / 4,
    lastOutcome: { kind: 'failed', error: { kind: 'unknown-key', keyIds: ['alliance-2027'] } },
    failingSince: NOW - 8 * DAY_MS,
    nextCheck: NOW + DAY_MS / 2,
    inUse: {
      origin: 'downloaded',
      sequence: 31,
      published: NOW - 12 * DAY_MS,
      expires: NOW + 20 * DAY_MS,
      vendors: 44,
      claims: 61,
      freshness: 'failing',
    },
  },
];

/** The organisation's own rules against the first vendor: one of its own place, one beside a state's acts. */
export const RULES: readonly Restriction[] = [
  claim({
    id: 'northwind/laptops@example-corp',
    jurisdiction: place('XA'),
    kind: 'procurement',
    authority: 'Example Corp IT Security',
    instrument: 'Directive 4',
    scope: 'Not on company laptops',
    announced: date('2026-03-01'),
    effective: date('2026-04-01'),
    list: CORP,
  }),
  claim({
    id: 'northwind/suppliers@example-corp',
    jurisdiction: place('US'),
    kind: 'advisory',
    targeting: 'covers',
    authority: 'Example Corp Purchasing',
    instrument: 'Supplier note 12',
    scope: 'Suppliers in the United States should not use it',
    effective: date('2026-06-15'),
    list: CORP,
  }),
];

/** The world with these lists, their rules, and a person who works where the organisation's own rules hold. */
export function withOtherLists(world: World): void {
  const ruled = (record: VendorRecord): VendorRecord =>
    record.id === 'northwind'
      ? { ...record, restrictions: [...record.restrictions, ...RULES] }
      : record.id === 'quiet-systems'
        ? {
            ...record,
            restrictions: RULES.slice(0, 1).map((rule) => ({
              ...rule,
              id: `quiet-systems/${rule.id.split('/')[1]}`,
            })),
          }
        : record;
  world.settings = {
    ...world.settings,
    lists: LISTS,
    jurisdictions: [place('XA'), ...world.settings.jurisdictions],
  };
  world.otherLists = STATUSES;
  world.places = [
    ...world.places,
    { code: place('XA'), names: { en: 'Example Corp (internal)', de: 'Example Corp (intern)' }, members: [] },
  ];
  world.jurisdictions = [...world.jurisdictions, place('XA')];
  if (world.list) world.list = world.list.map(ruled);
  world.findings = {
    ...world.findings,
    vendors: world.findings.vendors.map((vendor) => ({ ...vendor, record: ruled(vendor.record) })),
  };
}

function listId(text: string): ListId {
  const id = parseListId(text);
  if (id === undefined) throw new Error(`Not fit for a sample: ${text}`);
  return id;
}
