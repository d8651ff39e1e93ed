import type { Day } from '../../domain/partial-date.ts';
import { type Restriction, statusOn } from '../../domain/restriction.ts';
import { type Tone, toneOf } from '../../domain/tone.ts';
import type { VendorRecord } from '../vendor-record.ts';

/** Which list something was taken from. */
export interface ListStamp {
  readonly sequence: number;
  /** ISO 8601, UTC. */
  readonly published: string;
}

/** A claim as it stands on the day of the export. Absent fields are left out; dates are as exact as the list has them. */
export interface ClaimJson extends Omit<Restriction, 'unknownWords'> {
  readonly tone: Tone;
}

/** A vendor with its claims, the fields in this order. */
export interface VendorJson extends Omit<VendorRecord, 'restrictions' | 'weakName'> {
  readonly claims: readonly ClaimJson[];
}

/** Vendors of a list. A field may come; none goes or changes its meaning while `version` stays. */
export interface VendorsJson {
  readonly format: 'interdict-vendors';
  readonly version: 1;
  /** The day of the export: statuses and tones are those of that day. */
  readonly made: Day;
  readonly list: ListStamp;
  readonly vendors: readonly VendorJson[];
}

export function vendorsJson(vendors: readonly VendorRecord[], list: ListStamp, made: Day): string {
  const { sequence, published } = list;
  return jsonText({
    format: 'interdict-vendors',
    version: 1,
    made,
    list: { sequence, published },
    vendors: vendors.map((record) => vendorJson(record, record.restrictions, made)),
  } satisfies VendorsJson);
}

/** A vendor with those of its claims, in their order. */
export function vendorJson(record: VendorRecord, claims: readonly Restriction[], day: Day): VendorJson {
  const { id, name, seat, sectors, legalNames, otherNames, products, domains, subsidiaries, owner, note } =
    record;
  return {
    id,
    name,
    ...(seat !== undefined && { seat }),
    sectors,
    legalNames,
    otherNames,
    products,
    domains,
    subsidiaries,
    ...(owner !== undefined && { owner }),
    ...(note !== undefined && { note }),
    claims: claims.map((claim) => claimJson(claim, day)),
  };
}

function claimJson({ unknownWords: _, ...claim }: Restriction, day: Day): ClaimJson {
  const { id, jurisdiction, kind, ...rest } = claim;
  return { id, jurisdiction, kind, ...rest, status: statusOn(claim, day), tone: toneOf(claim, day) };
}

/** Indented, for people look at it, with a line's end. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
