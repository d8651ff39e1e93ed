import { describe, expect, test } from 'vitest';
import { parsePayload, recallPayload } from '../../src/list/parse-payload.ts';
import { contentOf, payloadOf } from './payloads.ts';

const CLAIM = {
  id: 'ban',
  jurisdiction: 'US-TX',
  kind: 'prohibition',
  status: 'in-force',
  basis: 'official',
  targeting: 'named',
  authority: 'A',
  instrument: 'I',
  scope: 'S',
  summary: 'S',
  sources: [{ publisher: 'P', title: 'T', url: 'https://example.org/a?b=c#d' }],
  asOf: '2026-08',
  confirmed: 'source',
};
const VENDOR = { id: 'acme', name: 'Acme', names: { en: ['Acme'] } };

/** A payload with one vendor and one claim, with the given fields over the valid ones. */
function payload(vendor: object = {}, claim: object = {}): unknown {
  return payloadOf([{ ...VENDOR, restrictions: [{ ...CLAIM, ...claim }], ...vendor }]);
}

function problemOf(data: unknown): string {
  const parsed = parsePayload(data);
  return parsed.ok ? 'none' : `${parsed.error.path}: ${parsed.error.problem}`;
}

function named(text: string): object {
  return { names: { en: [{ text }] } };
}

describe('parsePayload', () => {
  test('fills in what the wire form leaves out', () => {
    expect(contentOf([VENDOR])).toEqual({
      places: [],
      vendors: [
        {
          id: 'acme',
          name: 'Acme',
          legalNames: [],
          names: [
            {
              text: 'Acme',
              lang: 'en',
              role: 'name',
              weak: false,
              weakIn: [],
              likely: false,
              cased: false,
              lookUpOnly: false,
              near: [],
              not: [],
            },
          ],
          evidence: [],
          subsidiaries: [],
          domains: [],
          sectors: [],
          restrictions: [],
        },
      ],
      removed: [],
      changes: [],
      sectorWords: {},
    });
  });

  test('keeps a whole claim', () => {
    const claim = {
      ...CLAIM,
      announced: '2024',
      effective: '2024-06',
      ended: '2024-06-30',
      expires: '2030',
      history: [{ status: 'proposed', date: '2023', note: 'N' }],
      answers: [
        { date: '2024', text: 'A', source: { publisher: 'P', title: 'T', url: 'https://a.example/b' } },
      ],
      doubt: 'D',
    };
    const parsed = parsePayload(payload({}, claim));
    expect(parsed.ok && parsed.value.vendors[0]!.restrictions).toEqual([{ ...claim, id: 'acme/ban' }]);
  });

  test('ignores fields of a newer publisher', () => {
    const parsed = parsePayload(payload({ stars: 5 }, { colour: 'red' }));
    expect(parsed.ok && parsed.value.vendors[0]).not.toHaveProperty('stars');
    expect(parsed.ok && parsed.value.vendors[0]!.restrictions[0]).not.toHaveProperty('colour');
  });

  test('takes words of a newer publisher in their weakest meaning', () => {
    const parsed = parsePayload(
      payload(
        {},
        { kind: 'exile', status: 'paused', basis: 'rumour', targeting: 'hinted', confirmed: 'twice' },
      ),
    );
    expect(parsed.ok && parsed.value.vendors[0]!.restrictions[0]).toMatchObject({
      kind: 'other',
      status: 'other',
      basis: 'press',
      targeting: 'class',
      confirmed: 'knowledge',
      unknownWords: { kind: 'exile', status: 'paused', basis: 'rumour', targeting: 'hinted' },
    });
  });

  test('fills a claim in from its act', () => {
    const { id: _, ...act } = CLAIM;
    const acts = [{ ...act, id: 'us-tx/law', scope: 'Nobody may buy {vendor}', effective: '2024' }];
    const entries = [{ act: 'us-tx/law', as: 'Acme tools', effective: 'none', detail: 'D' }];
    const { vendors } = contentOf([{ ...VENDOR, restrictions: entries }], { acts });
    expect(vendors[0]!.restrictions).toEqual([
      {
        ...CLAIM,
        id: 'acme/law',
        scope: 'Nobody may buy Acme tools',
        summary: 'S D',
        history: [],
        answers: [],
      },
    ]);
  });

  test('keeps places, tombstones and what releases changed', () => {
    const parts = {
      places: [{ code: 'US-TX', names: { en: 'Texas' } }],
      removed: [{ id: 'acme-old', successor: 'acme', date: '2026', reason: 'R' }],
      changes: [{ sequence: 2, published: '2026-11-26T00:00:00Z', vendorsAdded: ['acme'] }],
    };
    expect(contentOf([VENDOR], parts)).toMatchObject({
      ...parts,
      places: [{ ...parts.places[0], members: [] }],
    });
  });

  test.each(['Ö2', 'چین\u200cی', 'AT&T', '华为', '1C'])('takes the name %j', (text) => {
    expect(problemOf(payload(named(text)))).toBe('none');
  });

  test.each(['华', '360', 'Van der', 'De'])('takes the name %j when it is weak', (text) => {
    expect(problemOf(payload({ names: { en: [{ text, weak: 'a word' }] } }))).toBe('none');
    expect(problemOf(payload(named(text)))).toContain(`vendors.0.names: "${text}" is a`);
  });

  test('takes a single letter that is for look-up only', () => {
    const names = { en: ['Acme', { text: 'X', weak: 'a letter', lookUpOnly: true }] };
    expect(problemOf(payload({ names }))).toBe('none');
  });

  test.each([
    [{}, 'places: '],
    [{ ...payloadOf([]), vendors: 5 }, 'vendors: '],
    [payloadOf([{ ...VENDOR, id: 'Acme Inc' }]), 'vendors.0.id: is not a vendor id'],
    [payload({ names: {} }), 'vendors.0.names: has no entry'],
    [payload({ names: { en: [] } }), 'vendors.0.names.en: has no entry'],
    [payload({ names: { English: ['Acme'] } }), 'vendors.0.names.English: is not a language'],
    [payload(named('X')), 'vendors.0.names: "X" is a single letter'],
    [payload({ products: ['X'] }), 'vendors.0.names: "X" is a single letter'],
    [payload(named('')), 'vendors.0.names.en.0.text: is empty'],
    [payload(named('A'.repeat(121))), 'vendors.0.names.en.0.text: is longer than 120 characters'],
    [payload(named('Ac\u202eme')), 'vendors.0.names.en.0.text: has a control, direction or unseen character'],
    [payload(named('Ac\u0000me')), 'vendors.0.names.en.0.text: has a control, direction or unseen character'],
    [payload({ names: { en: Array(201).fill('Acme') } }), 'vendors.0.names.en: has more than 200 entries'],
    [payload({ domains: ['https://acme.com'] }), 'vendors.0.domains.0: is not a lower-case host name'],
    [payload({ seat: 'usa' }), 'vendors.0.seat: is not a country code'],
    [payload({}, { jurisdiction: 'Texas' }), 'vendors.0.restrictions.0.jurisdiction: is not a jurisdiction'],
    [payload({}, { effective: '2024-13' }), 'vendors.0.restrictions.0.effective: is not a date'],
    [payload({}, { sources: [] }), 'vendors.0.restrictions.0.sources'],
    [payload({}, { scope: '' }), 'vendors.0.restrictions.0.scope: is empty'],
    [payload({}, { summary: undefined }), 'vendors.0.restrictions.0.summary: '],
    [payload({}, { id: 'acme/ban' }), 'vendors.0.restrictions.0.id: is not a slug'],
    [payload({}, { act: 'us/law' }), 'vendors.0.restrictions.0.act: "us/law" is no act of the list'],
    [payloadOf([VENDOR, VENDOR]), 'vendors: "acme" is there twice'],
    [payload({ restrictions: [CLAIM, CLAIM] }), 'vendors.0.restrictions.1.id: "ban" is there twice'],
    [
      payload({ owner: { vendor: 'zeta', name: 'Zeta' } }),
      'vendors.0.owner.vendor: "zeta" is no vendor of the list',
    ],
    [payloadOf(Array(5001).fill(VENDOR)), 'vendors: has more than 5,000 entries'],
  ])('refuses the whole list for one bad record: %#', (data, problem) => {
    expect(problemOf(data)).toContain(problem);
  });

  test.each([
    'http://example.org',
    'javascript:alert(1)',
    'https://user:word@example.org',
    'https://localhost',
    'https://example.org/a b',
  ])('refuses the source %j', (url) => {
    expect(problemOf(payload({}, { sources: [{ publisher: 'P', title: 'T', url }] }))).toContain(
      'sources.0.url',
    );
  });
});

describe('recallPayload', () => {
  test('gives what parsePayload gave', () => {
    const data = payload();
    expect(recallPayload(data)).toEqual(parsePayload(data));
  });

  test.each([
    ['nothing', null],
    ['a text', 'list'],
    ['an empty object', {}],
    ['a vendor without names', { acts: [], places: [], vendors: [{ id: 'acme' }] }],
    ['a claim without sources', payload({}, { sources: undefined })],
  ])('answers %s with a problem, and never throws', (_what, data) => {
    expect(recallPayload(data)).toMatchObject({ ok: false, error: { path: '' } });
  });
});
