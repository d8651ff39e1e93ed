import { dayOf } from '../../src/domain/partial-date.ts';
import { type Home, homesOf } from '../../src/domain/place.ts';
import type { Restriction } from '../../src/domain/restriction.ts';
import type { VendorRecord } from '../../src/list/vendor-record.ts';
import type { ListStatus } from '../../src/update/outcome.ts';
import { claim, date, place, vendor } from './invent.ts';

/* Invented vendors and acts, in every state that components know. */

/** When all of this is looked at, epoch ms. */
export const NOW = Date.UTC(2026, 10, 20, 12);
export const DAY_MS = 86_400_000;

export const DAY = dayOf(NOW);
export const MINE: readonly Home[] = homesOf([place('US'), place('DE')], []);

/** The key that makes the list, with a fingerprint as long as they are. */
const KEY = { id: 'release-2026', fingerprint: '3b1f'.repeat(16) };

export const STATUS: ListStatus = {
  origin: 'downloaded',
  sequence: 12,
  published: NOW - 20 * DAY_MS,
  expires: NOW - DAY_MS,
  vendors: 290,
  claims: 781,
  freshness: 'fresh',
  addresses: [],
  keys: { keys: [KEY], threshold: 1, version: 1 },
};

export const CLAIMS: readonly Restriction[] = [
  claim({ id: 'northwind/sale', effective: date('2024-09-29'), scope: 'Nobody may sell it or update it' }),
  claim({
    id: 'northwind/reported',
    jurisdiction: place('CN'),
    kind: 'advisory',
    status: 'reported',
    basis: 'press',
    announced: date('2026-01-14'),
    scope: 'Companies are told to stop using it',
    doubt: 'whether it binds private companies',
    answers: [
      {
        date: date('2026-01-15'),
        text: 'Northwind said that it has next to no business there.',
        source: { publisher: 'Example Wire', title: 'Northwind answers', url: 'https://example.org/answer' },
      },
    ],
  }),
  claim({
    id: 'northwind/proposed',
    jurisdiction: place('DE'),
    kind: 'critical-infrastructure',
    status: 'proposed',
    announced: date('2026-05'),
  }),
  claim({
    id: 'northwind/class',
    jurisdiction: place('RU'),
    kind: 'procurement',
    targeting: 'class',
    confirmed: 'knowledge',
    effective: date('2022'),
  }),
  claim({
    id: 'northwind/suspended',
    jurisdiction: place('IN'),
    kind: 'market-access',
    status: 'suspended',
    history: [{ status: 'suspended', date: date('2025-11-10'), note: 'by a court' }],
  }),
  claim({
    id: 'northwind/lifted',
    jurisdiction: place('LT'),
    kind: 'government-use',
    status: 'lifted',
    ended: date('2023-03'),
    history: [
      { status: 'announced', date: date('2019') },
      { status: 'in-force', date: date('2020-01') },
      { status: 'lifted', date: date('2023-03') },
    ],
  }),
];

/** Restricted in every way, known in many languages, somebody's own. */
export const NORTHWIND = vendor('Northwind', {
  seat: 'CH',
  legalNames: ['Northwind Security AG'],
  products: ['Northgate', 'Windscan'],
  owner: { name: 'Southwind Holding', since: date('2023-11') },
  otherNames: [
    { text: '北风安全', lang: 'zh-CN' },
    { text: 'نورثويند', lang: 'ar' },
    { text: 'Нортвинд', lang: 'ru' },
  ],
  restrictions: CLAIMS,
});

/** Of which reports alone tell. */
export const LUMEN = vendor('Lumen Optics', {
  sectors: ['video-surveillance'],
  restrictions: CLAIMS.filter(({ status }) => status === 'reported'),
});

/** Against which nothing is on record. */
export const QUIET = vendor('Quiet Systems', {});

export const VENDORS: readonly VendorRecord[] = [
  NORTHWIND,
  LUMEN,
  vendor('Old Harbour', {
    sectors: ['cloud', 'software'],
    restrictions: CLAIMS.filter(({ status }) => status === 'lifted'),
  }),
  QUIET,
];
