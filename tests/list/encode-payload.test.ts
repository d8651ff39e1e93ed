import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodePayload, type PayloadInput } from '../../src/list/encode-payload.ts';
import { parsePayload } from '../../src/list/parse-payload.ts';

type VendorInput = PayloadInput['vendors'][number];

const ACT: PayloadInput['acts'][number] = {
  confirmed: 'source',
  asOf: '2026-08',
  sources: [{ url: 'https://example.org/a', title: 'T', publisher: 'P' }],
  summary: 'S',
  scope: 'S',
  instrument: 'I',
  authority: 'A',
  basis: 'official',
  status: 'in-force',
  kind: 'prohibition',
  jurisdiction: 'US',
  id: 'us/law',
};
const ACME: VendorInput = {
  restrictions: [{ detail: 'D', id: 'ban', act: 'us/law' }],
  names: { zh: ['极致'], en: ['Acme', { near: ['anvil'], weak: 'the top', text: 'Acm' }] },
  name: 'Acme',
  id: 'acme',
};

function payload(vendors: readonly VendorInput[]): PayloadInput {
  return { places: [], acts: [ACT], vendors, removed: [], changes: [], sectors: [] };
}

const vendors = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,8}$/),
    name: fc.stringMatching(/^[A-Z][a-z]{2,8}q$/),
    weak: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);

function inputOf({ id, name, weak }: { id: string; name: string; weak: boolean }): VendorInput {
  return { id, name, names: { en: [weak ? { text: name, weak: 'a word' } : name] } };
}

describe('encodePayload', () => {
  test('has an act or vendor a line, fields in the order of the source files', () => {
    expect(encodePayload(payload([ACME]))).toBe(
      `{"places":[],
"acts":[
{"id":"us/law","jurisdiction":"US","authority":"A","instrument":"I","kind":"prohibition","basis":"official","status":"in-force","scope":"S","summary":"S","sources":[{"publisher":"P","title":"T","url":"https://example.org/a"}],"asOf":"2026-08","confirmed":"source"}
],
"vendors":[
{"id":"acme","name":"Acme","names":{"en":["Acme",{"text":"Acm","weak":"the top","near":["anvil"]}],"zh":["极致"]},"restrictions":[{"id":"ban","act":"us/law","detail":"D"}]}
],
"removed":[],
"changes":[],\n"sectors":[]}
`,
    );
  });

  test('gives the same text in whatever order the vendors come', () => {
    fc.assert(
      fc.property(vendors, fc.infiniteStream(fc.nat()), (made, random) => {
        const input = made.map(inputOf);
        const shuffled = input
          .map((vendor) => ({ vendor, at: random.next().value }))
          .sort((a, b) => Number(a.at) - Number(b.at))
          .map(({ vendor }) => vendor);
        expect(encodePayload(payload(shuffled))).toBe(encodePayload(payload(input)));
      }),
    );
  });

  test('is read back as the same vendors', () => {
    fc.assert(
      fc.property(vendors, (made) => {
        const read = parsePayload(JSON.parse(encodePayload(payload(made.map(inputOf)))));
        expect(
          read.ok && read.value.vendors.map(({ id, name, names }) => ({ id, name, weak: names[0]!.weak })),
        ).toEqual(made.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      }),
    );
  });
});
