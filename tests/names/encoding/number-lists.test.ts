import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLists, encodeLists } from '../../../src/names/encoding/number-lists.ts';
import { encodeLongRuns } from '../../../src/names/encoding/runs.ts';
import { encodeTyped } from '../../../src/names/encoding/typed-arrays.ts';

describe('lists of numbers', () => {
  test('are given back by owner, and none for another', () => {
    const lists = fc.array(fc.array(fc.nat(0xffff), { maxLength: 5 }));
    fc.assert(
      fc.property(lists, (given) => {
        const decoded = decodeLists(encodeLists(given));
        expect(given.map((_, owner) => [...decoded.of(owner)])).toEqual(given);
        expect([...decoded.of(given.length)]).toEqual([]);
      }),
    );
  });

  test('are little-endian', () => {
    expect(encodeLists([[], [1, 0x203]])).toMatchObject({ owners: 'AQAAAA==', values: 'AQADAg==' });
  });

  const sound = encodeLists([[1, 2], [3]]);

  test.each([
    ['too few values', { values: encodeTyped(Uint16Array.of(1, 2)) }],
    ['too many values', { values: encodeTyped(Uint16Array.of(1, 2, 3, 4)) }],
    ['too few sizes', { runs: encodeLongRuns([3]) }],
    ['too many sizes', { runs: encodeLongRuns([2, 1, 0]) }],
    ['too few owners', { owners: encodeTyped(Uint32Array.of(0)) }],
  ])('are refused with %s', (_, part) => {
    expect(() => decodeLists({ ...sound, ...part })).toThrow(TypeError);
  });
});
