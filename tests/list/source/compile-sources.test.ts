import { describe, expect, test } from 'vitest';
import { encodePayload } from '../../../src/list/encode-payload.ts';
import { parsePayload } from '../../../src/list/parse-payload.ts';
import { compileSources } from '../../../src/list/source/compile-sources.ts';
import { ACT, claimLines, listOf, told } from './small-list.ts';

const ACME = 'name: Acme\nnames:\n  en:\n    - Acme\n';

/** The release and the content of a list of these files, as a reader of the payload gets it. */
function compile(files: Record<string, string>) {
  const compiled = compileSources(listOf(files));
  if (!compiled.ok) throw new Error(told(compiled.error).join('\n'));
  const parsed = parsePayload(JSON.parse(encodePayload(compiled.value.payload)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return { release: compiled.value.release, ...parsed.value };
}

function claimOf(entry: string, act = ACT) {
  const { vendors } = compile({ acme: `${ACME}restrictions:\n${entry}`, 'us/law': act });
  return vendors[0]!.restrictions[0]!;
}

describe('compileSources', () => {
  test('gives the release and the vendors by id', () => {
    const { release, vendors } = compile({ zeta: ACME, acme: ACME });
    expect(release).toEqual({
      sequence: 1,
      published: '2026-11-22T00:00:00Z',
      expires: '2027-02-20T00:00:00Z',
    });
    expect(vendors.map(({ id }) => id)).toEqual(['acme', 'zeta']);
  });

  test('turns names and products into one list with language, role and conditions', () => {
    const { vendors } = compile({
      acme: `name: Acme
evidence: [tools, роботы]
names:
  en:
    - Acme Corp
    - text: Acme
      weak: the highest point
      weakIn: [fr]
      cased: true
      near: [anvil]
      not: [acme of perfection]
  zh-Hans:
    - 极致
products:
  - AnvilPro
  - 铁砧
`,
    });
    const plain = {
      weak: false,
      weakIn: [],
      likely: false,
      cased: false,
      lookUpOnly: false,
      near: [],
      not: [],
    };
    expect(vendors[0]).toMatchObject({ id: 'acme', name: 'Acme', evidence: ['tools', 'роботы'] });
    expect(vendors[0]!.names).toEqual([
      { ...plain, text: 'Acme Corp', lang: 'en', role: 'name' },
      {
        ...plain,
        text: 'Acme',
        weak: true,
        alsoMeans: 'the highest point',
        weakIn: ['fr'],
        cased: true,
        near: ['anvil'],
        not: ['acme of perfection'],
        lang: 'en',
        role: 'name',
      },
      { ...plain, text: '极致', lang: 'zh-Hans', role: 'name' },
      { ...plain, text: 'AnvilPro', lang: 'en', role: 'product' },
      { ...plain, text: '铁砧', lang: 'zh', role: 'product' },
    ]);
  });

  test('calls an owner of the list by its name there', () => {
    const { vendors } = compile({ acme: `${ACME}owner:\n  vendor: zeta\n  since: 2020-03\n`, zeta: ACME });
    expect(vendors[0]!.owner).toEqual({ vendor: 'zeta', name: 'Acme', since: '2020-03' });
  });

  test('prefixes a claim with its vendor', () => {
    expect(claimOf(`  - id: us-ban\n${claimLines()}`)).toMatchObject({
      id: 'acme/us-ban',
      targeting: 'named',
    });
  });

  test('fills an entry in from its act', () => {
    expect(claimOf('  - act: us/law\n')).toEqual({
      id: 'acme/law',
      jurisdiction: 'US',
      kind: 'procurement',
      status: 'in-force',
      basis: 'official',
      targeting: 'named',
      authority: 'Congress',
      instrument: 'Section 889',
      scope: 'Agencies may not buy Acme equipment',
      summary: 'The law names Acme.',
      announced: '2018-08-13',
      effective: '2019-08-13',
      sources: [{ publisher: 'P', title: 'T', url: 'https://example.org/act' }],
      history: [],
      answers: [],
      asOf: '2026-08',
      confirmed: 'source',
    });
  });

  test('lets an entry say what differs', () => {
    const claim = claimOf(`  - act: us/law
    id: own-slug
    as: Acme (Americas)
    status: suspended
    targeting: covers
    announced: none
    effective: 2020
    detail: Acme sued.
    sources:
      - publisher: Q
        title: U
        url: https://example.org/own
    doubt: Not seen.
`);
    expect(claim).toMatchObject({
      id: 'acme/own-slug',
      status: 'suspended',
      targeting: 'covers',
      scope: 'Agencies may not buy Acme (Americas) equipment',
      summary: 'The law names Acme (Americas). Acme sued.',
      effective: '2020',
      doubt: 'Not seen.',
    });
    expect(claim).not.toHaveProperty('announced');
    expect(claim.sources.map(({ url }) => url)).toEqual([
      'https://example.org/act',
      'https://example.org/own',
    ]);
  });

  test('replaces the sources of the act when told so', () => {
    const claim = claimOf(`  - act: us/law
    sources:
      - publisher: Q
        title: U
        url: https://example.org/own
    onlyTheseSources: true
`);
    expect(claim.sources.map(({ url }) => url)).toEqual(['https://example.org/own']);
  });

  test('puts the vendor into the doubt of an act', () => {
    expect(claimOf('  - act: us/law\n', `${ACT}doubt: Whether {vendor} is meant is open.\n`).doubt).toBe(
      'Whether Acme is meant is open.',
    );
  });

  test('tells where a missing act is referred to', () => {
    const compiled = compileSources(listOf({ acme: `${ACME}restrictions:\n  - act: us/gone\n` }));
    expect(compiled.ok ? [] : told(compiled.error)).toEqual([
      'list/vendors/acme.yaml:6:10 error: no act "us/gone"',
    ]);
  });

  test('carries places, tombstones, and the changes of releases but the first', () => {
    const changes = (sequence: number, more = '') =>
      `sequence: ${sequence}\npublished: 2026-11-${20 + sequence}T00:00:00Z\n${more}`;
    const content = compile({
      acme: ACME,
      removed: '- id: acme-old\n  successor: acme\n  date: 2026-11\n  reason: It took a new name.\n',
      'releases/1': changes(1, 'vendorsAdded: [acme-old]\n'),
      'releases/2': changes(2, 'vendorsAdded: [acme]\nvendorsRemoved: [acme-old]\n'),
      'releases/3': changes(3),
    });
    expect(content.places.map(({ code }) => code)).toEqual(['EU', 'US-TX']);
    expect(content.removed).toEqual([
      { id: 'acme-old', successor: 'acme', date: '2026-11', reason: 'It took a new name.' },
    ]);
    expect(content.changes.map(({ sequence }) => sequence)).toEqual([3, 2]);
    expect(content.changes[1]!.vendorsAdded).toEqual(['acme']);
  });

  test('leaves out acts that no vendor refers to', () => {
    const compiled = compileSources(listOf({ acme: ACME, 'us/law': ACT }));
    expect(compiled.ok && compiled.value.payload.acts).toEqual([]);
  });
});
