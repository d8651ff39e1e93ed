import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffLists, isEmptyDiff } from '../../src/list/diff.ts';
import { contentOf } from './payloads.ts';

function claim(id: string, own: object = {}) {
  return {
    id,
    jurisdiction: 'US',
    kind: 'prohibition',
    status: 'in-force',
    basis: 'official',
    authority: 'A',
    instrument: 'I',
    scope: 'S',
    summary: 'S',
    sources: [{ publisher: 'P', title: 'T', url: 'https://example.org/a' }],
    asOf: '2026-08',
    confirmed: 'source',
    ...own,
  };
}

function listOf(...vendors: readonly object[]) {
  return contentOf(vendors).vendors;
}

function vendor(id: string, claims: readonly object[] = [], own: object = {}) {
  return {
    id,
    name: id,
    names: { en: [`Vendor ${id}`] },
    ...(claims.length > 0 && { restrictions: claims }),
    ...own,
  };
}

describe('diffLists', () => {
  test('tells vendors and claims that came and went, in alphabetical order', () => {
    const old = listOf(vendor('acme', [claim('ban'), claim('old')]), vendor('gone', [claim('ban')]));
    const next = listOf(
      vendor('zeta', [claim('ban')]),
      vendor('beta'),
      vendor('acme', [claim('ban'), claim('new')]),
    );
    expect(diffLists(old, next)).toEqual({
      vendorsAdded: ['beta', 'zeta'],
      vendorsRemoved: ['gone'],
      claimsAdded: ['acme/new', 'zeta/ban'],
      claimsRemoved: ['acme/old', 'gone/ban'],
    });
  });

  test('tells a change of status as such, and any other as a correction', () => {
    const old = listOf(vendor('acme', [claim('a'), claim('b'), claim('c')]));
    const next = listOf(
      vendor('acme', [
        claim('a', { status: 'lifted', ended: '2026-11', summary: 'Other.' }),
        claim('b', { summary: 'Other.', effective: '2024' }),
        claim('c'),
      ]),
    );
    expect(diffLists(old, next)).toEqual({
      statusChanged: [{ claim: 'acme/a', from: 'in-force', to: 'lifted' }],
      corrected: [{ claim: 'acme/b', fields: ['effective', 'summary'] }],
    });
  });

  test('tells what is said otherwise of a vendor, its claims aside', () => {
    const old = listOf(vendor('acme', [claim('a')]));
    const next = listOf(vendor('acme', [claim('a')], { seat: 'CN', names: { en: ['Acme'] } }));
    expect(diffLists(old, next)).toEqual({
      vendorsCorrected: [{ vendor: 'acme', fields: ['names', 'seat'] }],
    });
  });

  test('of a list against itself is empty, whatever the order of vendors and fields', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 6 });
    fc.assert(
      fc.property(ids, (made) => {
        const old = listOf(...made.map((id) => vendor(id, [claim('a')])));
        const turned = old
          .toReversed()
          .map((one) => Object.fromEntries(Object.entries(one).reverse()) as typeof one);
        expect(isEmptyDiff(diffLists(old, turned))).toBe(true);
      }),
    );
  });

  test('backwards has what came as what went', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 6 });
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const old = listOf(...before.map((id) => vendor(id)));
        const next = listOf(...after.map((id) => vendor(id)));
        const [there, back] = [diffLists(old, next), diffLists(next, old)];
        expect(there.vendorsAdded).toEqual(back.vendorsRemoved);
        expect(there.vendorsRemoved).toEqual(back.vendorsAdded);
      }),
    );
  });
});
