import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLists, encodeLists, encodeTyped } from '../../../src/names/index/number-lists.ts';

describe('lists of numbers', () => {
  test('are given back, without the empty ones', () => {
    const lists = fc.array(fc.array(fc.nat(0xffff), { maxLength: 5 }));
    fc.assert(
      fc.property(lists, (given) => {
        const decoded = [...decodeLists(encodeLists(given))].map(([owner, list]) => [owner, [...list]]);
        expect(decoded).toEqual([...given.entries()].filter(([, list]) => list.length > 0));
      }),
    );
  });

  test('are little-endian', () => {
    expect(encodeLists([[], [1, 0x203]])).toEqual({ owners: 'AQAAAA==', sizes: 'AgA=', values: 'AQADAg==' });
  });

  const sound = encodeLists([[1, 2], [3]]);

  test.each([
    ['too few values', { values: encodeTyped(Uint16Array.of(1, 2)) }],
    ['too many values', { values: encodeTyped(Uint16Array.of(1, 2, 3, 4)) }],
    ['too few sizes', { sizes: encodeTyped(Uint16Array.of(3)) }],
    ['too many sizes', { sizes: encodeTyped(Uint16Array.of(2, 1, 0)) }],
    ['too few owners', { owners: encodeTyped(Uint32Array.of(0)) }],
  ])('are refused with %s', (_, part) => {
    expect(() => decodeLists({ ...sound, ...part })).toThrow(TypeError);
  });
});
