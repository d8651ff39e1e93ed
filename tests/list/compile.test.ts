import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodePayload } from '../../src/list/compile.ts';
import { parsePayload, type WireVendor } from '../../src/list/schema.ts';

const ACME: WireVendor = {
  restrictions: [
    {
      confirmed: 'source',
      asOf: '2026-08',
      sources: [{ url: 'https://example.org', title: 'T', publisher: 'P' }],
      summary: 'S',
      scope: 'S',
      instrument: 'I',
      authority: 'A',
      targeting: 'named',
      basis: 'official',
      status: 'in-force',
      kind: 'prohibition',
      jurisdiction: 'US',
      id: 'acme/ban',
      history: [],
    },
  ],
  names: [
    { lang: 'en', text: 'Acme', weak: false, cased: false, near: [], not: [], role: 'name' },
    { lang: 'zh', role: 'product', text: '铁砧', weak: true, alsoMeans: 'an anvil', near: ['Acme'] },
  ],
  domains: [],
  name: 'Acme',
  id: 'acme',
};

const vendors = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,8}$/),
    name: fc.stringMatching(/^[A-Z][a-z]{2,8}$/),
    weak: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);

function wireOf({ id, name, weak }: { id: string; name: string; weak: boolean }): WireVendor {
  return { id, name, names: [{ text: name, lang: 'en', ...(weak && { weak }) }] };
}

describe('encodePayload', () => {
  test('leaves out what the parser fills in, fields in fixed order', () => {
    expect(encodePayload([ACME])).toBe(
      `{"vendors":[
{"id":"acme","name":"Acme","names":[{"text":"Acme"},{"text":"铁砧","lang":"zh","role":"product","weak":true,"alsoMeans":"an anvil","near":["Acme"]}],"restrictions":[{"id":"acme/ban","jurisdiction":"US","kind":"prohibition","status":"in-force","basis":"official","targeting":"named","authority":"A","instrument":"I","scope":"S","summary":"S","sources":[{"publisher":"P","title":"T","url":"https://example.org"}],"asOf":"2026-08","confirmed":"source"}]}
]}
`,
    );
  });

  test('gives the same text in whatever order the vendors come', () => {
    fc.assert(
      fc.property(vendors, fc.infiniteStream(fc.nat()), (made, random) => {
        const wire = made.map(wireOf);
        const shuffled = wire
          .map((vendor) => ({ vendor, at: random.next().value }))
          .sort((a, b) => Number(a.at) - Number(b.at))
          .map(({ vendor }) => vendor);
        expect(encodePayload(shuffled)).toBe(encodePayload(wire));
      }),
    );
  });

  test('is read back as the same vendors', () => {
    fc.assert(
      fc.property(vendors, (made) => {
        const read = parsePayload(JSON.parse(encodePayload(made.map(wireOf))));
        expect(
          read.ok && read.value.map(({ id, name, names }) => ({ id, name, weak: names[0]!.weak })),
        ).toEqual(made.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      }),
    );
  });
});
