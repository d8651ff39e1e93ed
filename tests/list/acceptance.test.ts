import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acceptHeader,
  acceptSizes,
  MOST_OF_OTHERS,
  MOST_OF_PUBLIC,
  type Sizes,
} from '../../src/list/acceptance.ts';
import { compareVersions } from '../../src/list/app-version.ts';
import type { ListHeader } from '../../src/list/list.ts';
import { MOST_EXTRA_LISTS } from '../../src/settings/extra-list.ts';

const at = { now: Date.parse('2026-03-10T09:00:00Z'), appVersion: '1.2.0' };

function header(sequence: number, more: Partial<ListHeader> = {}): ListHeader {
  return {
    format: 'interdict-list',
    version: 1,
    sequence,
    published: '2026-03-09T09:00:00Z',
    expires: '2026-06-09T09:00:00Z',
    payload: { bytes: 100, sha256: String(sequence).repeat(64).slice(0, 64) },
    ...more,
  };
}

const refusal = (candidate: ListHeader) => {
  const accepted = acceptHeader(candidate, header(5), at);
  return accepted.ok ? accepted.value : accepted.error;
};

describe('a header', () => {
  test('that is newer is accepted', () => expect(refusal(header(6))).toBe('newer'));
  test('that is the one in use is the same', () => expect(refusal(header(5))).toBe('same'));

  test('of a lower sequence is refused, even with the same payload', () => {
    const { payload } = header(5);
    expect(refusal(header(4, { payload }))).toEqual({ kind: 'older', have: 5, got: 4 });
  });

  test('of the same sequence with another payload is refused', () => {
    const payload = { bytes: 100, sha256: 'f'.repeat(64) };
    expect(refusal(header(5, { payload }))).toEqual({ kind: 'conflicting', sequence: 5 });
  });

  test('of the same list is the same past its expiry: the freeze is told by its freshness', () => {
    expect(refusal(header(5, { expires: '2026-03-09T09:00:01Z' }))).toBe('same');
  });

  test('is judged by the second, a fortnight past its expiry', () => {
    const published = '2026-01-01T00:00:00Z';
    expect(refusal(header(6, { published, expires: '2026-02-24T09:00:00Z' }))).toMatchObject({
      kind: 'expired',
    });
    expect(refusal(header(6, { published, expires: '2026-02-24T09:00:01Z' }))).toBe('newer');
    expect(refusal(header(6, { published: '2026-03-11T09:00:00Z' }))).toBe('newer');
    expect(refusal(header(6, { published: '2026-03-11T09:00:01Z' }))).toMatchObject({
      kind: 'from-the-future',
    });
  });

  test('is judged by the version', () => {
    expect(refusal(header(6, { minAppVersion: '1.2' }))).toBe('newer');
    expect(refusal(header(6, { minAppVersion: '1.10' }))).toEqual({
      kind: 'needs-newer-app',
      minAppVersion: '1.10',
    });
  });

  test('of a first list has none to follow, and is judged by the rest', () => {
    expect(acceptHeader(header(1), undefined, at)).toEqual({ ok: true, value: 'newer' });
    const published = '2026-03-11T09:00:01Z';
    expect(acceptHeader(header(1, { published }), undefined, at)).toMatchObject({ ok: false });
  });

  test('property: only a higher sequence is newer', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (candidate, inUse) => {
        const accepted = acceptHeader(header(candidate + 1), header(inUse + 1), at);
        expect(accepted.ok && accepted.value === 'newer').toBe(candidate > inUse);
      }),
    );
  });
});

describe('the size of a list', () => {
  const sizes = (vendors: number, more: Partial<Sizes> = {}): Sizes => ({
    vendors,
    claims: 2 * vendors,
    names: 3 * vendors,
    words: 4 * vendors,
    ...more,
  });

  test.each<[string, Sizes, Sizes, object, object | null]>([
    ['may lose three in ten', sizes(100), sizes(70), {}, null],
    ['may not lose more', sizes(100), sizes(69), {}, { kind: 'shrunk', of: 'vendors', from: 100, to: 69 }],
    ['may, when its header says so', sizes(100), sizes(1), { mayShrink: true }, null],
    [
      'is never empty',
      sizes(100),
      sizes(0),
      { mayShrink: true },
      { kind: 'shrunk', of: 'vendors', from: 100, to: 0 },
    ],
    ['may come after an empty one', sizes(0), sizes(1), {}, null],
    [
      'may not lose its claims alone',
      sizes(100),
      sizes(100, { claims: 139 }),
      {},
      { kind: 'shrunk', of: 'claims', from: 200, to: 139 },
    ],
    [
      'nor its names',
      sizes(100),
      sizes(100, { names: 209 }),
      {},
      { kind: 'shrunk', of: 'names', from: 300, to: 209 },
    ],
    ['may double, and a hundred beside', sizes(100), sizes(300, { claims: 500, names: 700 }), {}, null],
    [
      'may not gain more',
      sizes(100),
      sizes(301, { claims: 500, names: 700 }),
      {},
      { kind: 'grown', of: 'vendors', from: 100, to: 301 },
    ],
    [
      'nor in names alone',
      sizes(100),
      sizes(100, { names: 701 }),
      {},
      { kind: 'grown', of: 'names', from: 300, to: 701 },
    ],
    ['may, when its header says so', sizes(100), sizes(5000), { mayGrow: true }, null],
  ])('%s', (_what, inUse, candidate, header, refused) => {
    expect(acceptSizes(header, candidate, inUse)).toEqual(
      refused === null ? { ok: true, value: null } : { ok: false, error: refused },
    );
  });

  test.each<[keyof Sizes, number]>([
    ['vendors', 5001],
    ['claims', 50_001],
    ['names', 100_001],
    ['words', 50_001],
  ])('has bounds that no header lifts: %s', (of, count) => {
    const most = { vendors: 5000, claims: 50_000, names: 100_000, words: 50_000 };
    expect(acceptSizes({ mayGrow: true }, most, undefined)).toMatchObject({ ok: true });
    expect(acceptSizes({ mayGrow: true }, { ...most, [of]: count }, undefined)).toEqual({
      ok: false,
      error: { kind: 'invalid', path: '', problem: `has ${count} ${of}, more than ${count - 1}` },
    });
  });

  test('all lists together keep to the 16 bits in which the index numbers words and vendors', () => {
    const together = (of: keyof Sizes) => MOST_OF_PUBLIC[of] + MOST_EXTRA_LISTS * MOST_OF_OTHERS[of];
    expect(together('words')).toBeLessThan(0x10000);
    expect(together('vendors')).toBeLessThan(0x10000);
  });

  test('of a first list is free, but not nothing', () => {
    expect(acceptSizes({}, sizes(4000), undefined)).toMatchObject({ ok: true });
    expect(acceptSizes({}, sizes(0), undefined)).toMatchObject({ ok: false });
  });
});

describe('versions', () => {
  test.each([
    ['1.0', '1', 0],
    ['1.2', '1.10', -1],
    ['2', '1.9.9.9', 1],
    ['1.0.0.1', '1', 1],
  ])('%s against %s', (a, b, order) => {
    expect(Math.sign(compareVersions(a, b))).toBe(order);
    expect(Math.sign(compareVersions(b, a))).toBe(0 - order);
  });
});
