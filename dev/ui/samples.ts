import { type Jurisdiction, parseJurisdiction } from '../../src/domain/jurisdiction.ts';
import { dayOf, type PartialDate, parsePartialDate } from '../../src/domain/partial-date.ts';
import { type Home, homesOf } from '../../src/domain/place.ts';
import type { Restriction } from '../../src/domain/restriction.ts';
import { parseVendorId, type VendorId } from '../../src/domain/vendor.ts';
import type { VendorRecord } from '../../src/list/vendor-record.ts';
import type { ListStatus } from '../../src/update/outcome.ts';

/* Invented vendors and acts, in every state that components know. */

const NOON = Date.UTC(2026, 10, 20, 12);
const DAY_MS = 86_400_000;

export const DAY = dayOf(NOON);
export const MINE: readonly Home[] = homesOf([place('US'), place('DE')], []);

export const STATUS: ListStatus = {
  origin: 'downloaded',
  sequence: 12,
  published: NOON - 20 * DAY_MS,
  expires: NOON - DAY_MS,
  vendors: 290,
  claims: 781,
  freshness: 'fresh',
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

export const VENDORS: readonly VendorRecord[] = [
  vendor('Northwind', {
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
  }),
  vendor('Lumen Optics', {
    sectors: ['video-surveillance'],
    restrictions: CLAIMS.filter(({ status }) => status === 'reported'),
  }),
  vendor('Old Harbour', {
    sectors: ['cloud', 'software'],
    restrictions: CLAIMS.filter(({ status }) => status === 'lifted'),
  }),
  vendor('Quiet Systems', {}),
];

function vendor(name: string, own: Partial<VendorRecord>): VendorRecord {
  return {
    id: vendorId(name.toLowerCase().replaceAll(' ', '-')),
    name,
    legalNames: [],
    subsidiaries: [],
    domains: [],
    sectors: ['cybersecurity'],
    restrictions: [],
    products: [],
    otherNames: [],
    ...own,
  };
}

function claim(own: Partial<Restriction>): Restriction {
  return {
    id: 'northwind/claim',
    jurisdiction: place('US'),
    kind: 'prohibition',
    status: 'in-force',
    basis: 'official',
    targeting: 'named',
    authority: 'Department of Examples',
    instrument: 'Order 7 of 2024',
    scope: 'Public bodies may not use it',
    summary: 'An invented act, to look at.',
    announced: date('2024-06-20'),
    history: [],
    answers: [],
    sources: [
      {
        publisher: 'Example Gazette',
        title: 'Order 7 of 2024',
        url: 'https://example.org/order-7',
        date: date('2024-06-20'),
      },
    ],
    asOf: date('2026-11'),
    confirmed: 'source',
    ...own,
  };
}

function date(text: string): PartialDate {
  return parsed(text, parsePartialDate);
}

function place(text: string): Jurisdiction {
  return parsed(text, parseJurisdiction);
}

function vendorId(text: string): VendorId {
  return parsed(text, parseVendorId);
}

function parsed<Value>(text: string, parse: (text: string) => Value | undefined): Value {
  const value = parse(text);
  if (value === undefined) throw new Error(`Not fit for a sample: ${text}`);
  return value;
}
