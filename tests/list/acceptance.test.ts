import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptHeader, acceptVendorCount } from '../../src/list/acceptance.ts';
import { compareVersions } from '../../src/list/app-version.ts';
import type { ListHeader } from '../../src/list/list.ts';

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

  test('is judged by the second', () => {
    expect(refusal(header(6, { expires: '2026-03-10T09:00:00Z' }))).toMatchObject({ kind: 'expired' });
    expect(refusal(header(6, { expires: '2026-03-10T09:00:01Z' }))).toBe('newer');
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

  test('property: only a higher sequence is newer', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (candidate, inUse) => {
        const accepted = acceptHeader(header(candidate + 1), header(inUse + 1), at);
        expect(accepted.ok && accepted.value === 'newer').toBe(candidate > inUse);
      }),
    );
  });
});

describe('the number of vendors', () => {
  test.each([
    [100, 70, {}, true],
    [100, 69, {}, false],
    [100, 69, { mayShrink: true }, true],
    [100, 0, { mayShrink: true }, false],
    [0, 1, {}, true],
    [0, 0, {}, false],
    [10, 1000, {}, true],
  ])('from %d to %d with %j: %s', (from, to, more, accepted) => {
    const result = acceptVendorCount(header(6, more), to, from);
    expect(result).toEqual(
      accepted ? { ok: true, value: null } : { ok: false, error: { kind: 'shrunk', from, to } },
    );
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
