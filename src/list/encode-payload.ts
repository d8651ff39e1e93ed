import type * as v from 'valibot';
import { CLAIM_FIELDS } from './schema/claim.ts';
import type { payload } from './schema/payload.ts';
import { VENDOR_FIELDS } from './schema/vendor.ts';

type Parts = v.InferInput<typeof payload>;

/** What a payload says, before it is text. */
export type PayloadInput = {
  readonly [Part in keyof Parts]-?: readonly NonNullable<Parts[Part]>[number][];
};

/** Fields in the order in which people read them; others stand behind these, by name. */
const FIELDS = [
  ...VENDOR_FIELDS,
  ...CLAIM_FIELDS,
  ...'code sequence published publisher title url status from to date claim text weak weakIn likely cased lookUpOnly near not'.split(
    ' ',
  ),
];
const PLACES = new Map(FIELDS.map((field, at) => [field, at] as const).reverse());

/**
 * The payload of a list as the text that is signed: JSON with one record a line, by id, fields in a fixed order. The
 * same facts always give the same text.
 */
export function encodePayload({ places, acts, vendors, removed, changes, sectors }: PayloadInput): string {
  const parts = [
    part('places', places.toSorted(by(({ code }) => code))),
    part('acts', acts.toSorted(by(({ id }) => id))),
    part('vendors', vendors.toSorted(by(({ id }) => id))),
    part('removed', removed.toSorted(by(({ id }) => id))),
    part(
      'changes',
      changes.toSorted((a, b) => b.sequence - a.sequence),
    ),
    part('sectors', sectors.toSorted(by(({ id }) => id))),
  ];
  return `{${parts.join(',\n')}}\n`;
}

function part(name: string, records: readonly object[]): string {
  const lines = records.map((record) => JSON.stringify(inOrder(record)));
  return lines.length === 0 ? `"${name}":[]` : `"${name}":[\n${lines.join(',\n')}\n]`;
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([field, inner]) => [field, inOrder(inner)]));
}

function placeOf(field: string): number {
  return PLACES.get(field) ?? FIELDS.length;
}

function by<Item>(keyOf: (item: Item) => string): (a: Item, b: Item) => number {
  return (a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    return first < second ? -1 : first > second ? 1 : 0;
  };
}
