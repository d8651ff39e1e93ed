import type { Place } from '../../src/domain/place.ts';
import type { ReleaseChanges } from '../../src/list/schema/changes.ts';
import type { VendorRecord } from '../../src/list/vendor-record.ts';
import { claim, date, place, vendor, vendorId } from './invent.ts';
import { VENDORS } from './samples.ts';

/* A whole list of invented vendors: every tone, status and basis, from places all over the world. */

export const PLACES: readonly Place[] = [
  { code: place('EU'), names: {}, members: ['DE', 'FR', 'LT'].map(place) },
  { code: place('US-TX'), names: { en: 'Texas', ar: 'تكساس' }, members: [] },
];

export const LIST: readonly VendorRecord[] = [
  ...VENDORS,
  vendor('Amberfall Networks', {
    seat: 'CN',
    sectors: ['telecom-equipment'],
    legalNames: ['Amberfall Network Technologies Co., Ltd.'],
    products: ['Amberlink'],
    restrictions: [
      claim({
        id: 'amberfall-networks/authorization',
        kind: 'equipment-authorization',
        effective: date('2023-02-06'),
      }),
      claim({
        id: 'amberfall-networks/texas',
        jurisdiction: place('US-TX'),
        kind: 'government-use',
        effective: date('2024-01'),
      }),
      claim({
        id: 'amberfall-networks/germany',
        jurisdiction: place('DE'),
        kind: 'critical-infrastructure',
        effective: date('2025-07-01'),
      }),
      claim({ id: 'amberfall-networks/sweden', jurisdiction: place('SE'), effective: date('2020-10-20') }),
    ],
  }),
  vendor('Borealine Drones', {
    seat: 'CN',
    sectors: ['drones'],
    restrictions: [
      claim({ id: 'borealine-drones/military', kind: 'military-designation', effective: date('2022-10') }),
      claim({
        id: 'borealine-drones/investment',
        kind: 'investment-ban',
        status: 'annulled',
        ended: date('2025-02-11'),
      }),
      claim({
        id: 'borealine-drones/advisory',
        jurisdiction: place('AU'),
        kind: 'advisory',
        effective: date('2023-05'),
      }),
    ],
  }),
  vendor('Cinderpeak', {
    seat: 'US',
    sectors: ['semiconductors'],
    restrictions: [
      claim({
        id: 'cinderpeak/purchases',
        jurisdiction: place('CN'),
        kind: 'critical-infrastructure',
        effective: date('2023-05-21'),
      }),
      claim({
        id: 'cinderpeak/investigation',
        jurisdiction: place('CN'),
        kind: 'investigation',
        effective: date('2025-09-13'),
      }),
    ],
  }),
  vendor('Duskmoor Telecom', {
    seat: 'CN',
    sectors: ['telecom-carrier'],
    restrictions: [
      claim({ id: 'duskmoor-telecom/licence', kind: 'operations-order', effective: date('2021-12') }),
      claim({
        id: 'duskmoor-telecom/canada',
        jurisdiction: place('CA'),
        status: 'announced',
        announced: date('2026-11-02'),
      }),
    ],
  }),
  vendor('Elmwhistle', {
    seat: 'KR',
    sectors: ['apps', 'ai'],
    restrictions: [
      claim({
        id: 'elmwhistle/italy',
        jurisdiction: place('IT'),
        kind: 'market-access',
        effective: date('2025-01-30'),
      }),
      claim({
        id: 'elmwhistle/union',
        jurisdiction: place('EU'),
        kind: 'investigation',
        effective: date('2026-02'),
      }),
      claim({
        id: 'elmwhistle/taiwan',
        jurisdiction: place('TW'),
        kind: 'government-use',
        status: 'expired',
        expires: date('2026-01-31'),
      }),
    ],
  }),
  vendor('Fernhollow Storage', {
    seat: 'RU',
    sectors: ['cloud'],
    restrictions: [
      claim({
        id: 'fernhollow-storage/sanctions',
        jurisdiction: place('EU'),
        kind: 'sanctions',
        effective: date('2022-06-03'),
      }),
      claim({
        id: 'fernhollow-storage/britain',
        jurisdiction: place('GB'),
        kind: 'sanctions',
        effective: date('2022-05'),
      }),
      claim({
        id: 'fernhollow-storage/ukraine',
        jurisdiction: place('UA'),
        kind: 'sanctions',
        effective: date('2017-05-15'),
      }),
    ],
  }),
  vendor('Glassmere Cameras', {
    seat: 'CN',
    sectors: ['video-surveillance', 'iot'],
    owner: { name: 'Amberfall Networks', vendor: vendorId('amberfall-networks') },
    restrictions: [
      claim({
        id: 'glassmere-cameras/procurement',
        kind: 'procurement',
        targeting: 'covers',
        effective: date('2019-08-13'),
      }),
      claim({ id: 'glassmere-cameras/exports', kind: 'export-control', effective: date('2019-10-09') }),
      claim({
        id: 'glassmere-cameras/lithuania',
        jurisdiction: place('LT'),
        kind: 'advisory',
        status: 'reported',
        basis: 'press',
      }),
    ],
  }),
  vendor('Hollowbrook', {
    seat: 'IL',
    sectors: ['software', 'cybersecurity'],
    restrictions: [
      claim({
        id: 'hollowbrook/brazil',
        jurisdiction: place('BR'),
        kind: 'procurement',
        status: 'suspended',
      }),
      claim({
        id: 'hollowbrook/japan',
        jurisdiction: place('JP'),
        kind: 'other',
        status: 'proposed',
        announced: date('2026-09'),
      }),
    ],
  }),
];

/** The two names that the first page speaks of, with invented acts. */
export const NAMED: readonly VendorRecord[] = [
  vendor('Kaspersky', { restrictions: [claim({ id: 'kaspersky/sale', effective: date('2024-09-29') })] }),
  vendor('Fortinet', {
    restrictions: [
      claim({
        id: 'fortinet/reported',
        jurisdiction: place('CN'),
        kind: 'advisory',
        status: 'reported',
        basis: 'press',
        announced: date('2026-01'),
      }),
    ],
  }),
];

export const RELEASES: readonly ReleaseChanges[] = [
  {
    sequence: 12,
    published: '2026-10-31T12:00:00Z',
    note: 'What was read again in October.',
    vendorsAdded: [vendorId('hollowbrook'), vendorId('elmwhistle')],
    vendorsRemoved: [vendorId('gone-company')],
    statusChanged: [
      { claim: 'northwind/suspended', from: 'in-force', to: 'suspended' },
      { claim: 'northwind/lifted', from: 'in-force', to: 'lifted' },
      { claim: 'borealine-drones/investment', from: 'in-force', to: 'annulled' },
    ],
    claimsAdded: ['duskmoor-telecom/canada'],
    corrected: [{ claim: 'cinderpeak/purchases', fields: ['summary', 'sources'] }],
    vendorsCorrected: [{ vendor: vendorId('amberfall-networks'), fields: ['names', 'seat'] }],
  },
  { sequence: 11, published: '2026-09-30T12:00:00Z' },
  {
    sequence: 10,
    published: '2026-08-31T12:00:00Z',
    claimsAdded: ['elmwhistle/union', 'fernhollow-storage/ukraine'],
    claimsRemoved: ['quiet-systems/mistaken'],
  },
];
