import { type Jurisdiction, parseJurisdiction } from '../../src/domain/jurisdiction.ts';
import { type PartialDate, parsePartialDate } from '../../src/domain/partial-date.ts';
import type { Restriction } from '../../src/domain/restriction.ts';
import { parseVendorId, type VendorId } from '../../src/domain/vendor.ts';
import type { VendorRecord } from '../../src/list/vendor-record.ts';

/* How vendors and acts are invented. */

/** A vendor by its name, without acts unless told. */
export function vendor(name: string, own: Partial<VendorRecord> = {}): VendorRecord {
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

/** An act in force in the United States unless told otherwise. */
export function claim(own: Partial<Restriction>): Restriction {
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

export function date(text: string): PartialDate {
  return parsed(text, parsePartialDate);
}

export function place(text: string): Jurisdiction {
  return parsed(text, parseJurisdiction);
}

export function vendorId(text: string): VendorId {
  return parsed(text, parseVendorId);
}

function parsed<Value>(text: string, parse: (text: string) => Value | undefined): Value {
  const value = parse(text);
  if (value === undefined) throw new Error(`Not fit for a sample: ${text}`);
  return value;
}
