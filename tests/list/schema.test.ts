import { describe, expect, test } from 'vitest';
import { parsePayload } from '../../src/list/schema.ts';

const CLAIM = {
  id: 'acme/ban',
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
const VENDOR = { id: 'acme', name: 'Acme', names: [{ text: 'Acme' }] };

/** A payload with one vendor and one claim, with the given fields over the valid ones. */
function payload(vendor: object = {}, claim: object = {}): unknown {
  return { vendors: [{ ...VENDOR, restrictions: [{ ...CLAIM, ...claim }], ...vendor }] };
}

function problemOf(data: unknown): string {
  const parsed = parsePayload(data);
  return parsed.ok ? 'none' : `${parsed.error.path}: ${parsed.error.problem}`;
}

function named(text: string): object {
  return { names: [{ text }] };
}

describe('parsePayload', () => {
  test('fills in what the wire form leaves out', () => {
    const parsed = parsePayload({ vendors: [VENDOR] });
    expect(parsed).toEqual({
      ok: true,
      value: [
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
      doubt: 'D',
    };
    const parsed = parsePayload(payload({}, claim));
    expect(parsed.ok && parsed.value[0]!.restrictions).toEqual([claim]);
  });

  test('ignores fields of a newer publisher', () => {
    const parsed = parsePayload(payload({ stars: 5 }, { colour: 'red' }));
    expect(parsed.ok && parsed.value[0]).not.toHaveProperty('stars');
    expect(parsed.ok && parsed.value[0]!.restrictions[0]).not.toHaveProperty('colour');
  });

  test('takes words of a newer publisher in their weakest meaning', () => {
    const parsed = parsePayload(
      payload(
        {},
        { kind: 'exile', status: 'paused', basis: 'rumour', targeting: 'hinted', confirmed: 'twice' },
      ),
    );
    expect(parsed.ok && parsed.value[0]!.restrictions[0]).toMatchObject({
      kind: 'other',
      status: 'other',
      basis: 'press',
      targeting: 'class',
      confirmed: 'knowledge',
    });
  });

  test.each(['华', '360', 'Ö2', 'چین\u200cی'])('takes the name %j', (text) => {
    expect(problemOf(payload(named(text)))).toBe('none');
  });

  test.each([
    [{}, 'vendors: '],
    [{ vendors: [{ ...VENDOR, id: 'Acme Inc' }] }, 'vendors.0.id: is not a vendor id'],
    [payload({ names: [] }), 'vendors.0.names: has no entry'],
    [payload(named('X')), 'vendors.0.names.0.text: is a single letter'],
    [payload(named('')), 'vendors.0.names.0.text: is empty'],
    [payload(named('A'.repeat(121))), 'vendors.0.names.0.text: is longer than 120 characters'],
    [payload(named('Ac\u202eme')), 'vendors.0.names.0.text: has a control or direction character'],
    [payload(named('Ac\u0000me')), 'vendors.0.names.0.text: has a control or direction character'],
    [payload({ names: Array(201).fill({ text: 'Acme' }) }), 'vendors.0.names: has more than 200 entries'],
    [payload({ domains: ['https://acme.com'] }), 'vendors.0.domains.0: is not a lower-case host name'],
    [payload({ seat: 'usa' }), 'vendors.0.seat: is not a country code'],
    [
      payload({}, { jurisdiction: 'Texas' }),
      'vendors.0.restrictions.0.jurisdiction: is not a jurisdiction code',
    ],
    [payload({}, { effective: '2024-13' }), 'vendors.0.restrictions.0.effective: is not a date'],
    [payload({}, { sources: [] }), 'vendors.0.restrictions.0.sources'],
    [payload({}, { scope: '' }), 'vendors.0.restrictions.0.scope: is empty'],
    [payload({}, { summary: undefined }), 'vendors.0.restrictions.0.summary: '],
    [payload({}, { id: 'ban' }), 'vendors.0.restrictions.0.id: is not <vendor>/<claim>'],
    [payload({}, { id: 'other/ban' }), 'vendors.0.restrictions.0.id: "other/ban" is not of acme'],
    [{ vendors: [VENDOR, VENDOR] }, 'vendors.1.id: "acme" is there twice'],
    [payload({ restrictions: [CLAIM, CLAIM] }), 'vendors.0.restrictions.1.id: "acme/ban" is there twice'],
    [
      payload({ owner: { vendor: 'zeta', name: 'Zeta' } }),
      'vendors.0.owner.vendor: "zeta" is no vendor of the list',
    ],
    [{ vendors: Array(5001).fill(VENDOR) }, 'vendors: has more than 5,000 entries'],
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
