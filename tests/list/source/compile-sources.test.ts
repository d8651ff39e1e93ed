import { describe, expect, test } from 'vitest';
import { compileSources } from '../../../src/list/source/compile-sources.ts';
import { ACT, claimLines, listOf, told } from './small-list.ts';

const ACME = 'name: Acme\nnames:\n  en:\n    - Acme\n';

function compile(files: Record<string, string>) {
  const compiled = compileSources(listOf(files));
  if (!compiled.ok) throw new Error(told(compiled.error).join('\n'));
  return compiled.value;
}

function claimOf(entry: string, act = ACT) {
  const { vendors } = compile({ acme: `${ACME}restrictions:\n${entry}`, 'us/law': act });
  return vendors[0]!.restrictions![0]!;
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
    expect(vendors[0]).toEqual({
      id: 'acme',
      name: 'Acme',
      evidence: ['tools', 'роботы'],
      names: [
        { text: 'Acme Corp', lang: 'en' },
        {
          text: 'Acme',
          weak: true,
          alsoMeans: 'the highest point',
          cased: true,
          near: ['anvil'],
          not: ['acme of perfection'],
          lang: 'en',
        },
        { text: '极致', lang: 'zh-Hans' },
        { text: 'AnvilPro', lang: 'en', role: 'product' },
        { text: '铁砧', lang: 'zh', role: 'product' },
      ],
    });
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
});
