import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeLongRuns,
  decodeShortRuns,
  encodeLongRuns,
  encodeShortRuns,
} from '../../../src/names/encoding/runs.ts';
import { encodeTyped } from '../../../src/names/encoding/typed-arrays.ts';

describe.each([
  ['short', 255, encodeShortRuns, decodeShortRuns],
  ['long', 65_535, encodeLongRuns, decodeLongRuns],
])('%s runs', (_, longest, encode, decode) => {
  test('are where they follow each other', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(longest), { maxLength: 200 }), (lengths) => {
        const runs = decode(encode(lengths));
        let at = 0;
        lengths.forEach((length, run) => {
          expect([runs.startOf(run), runs.lengthOf(run)]).toEqual([at, length]);
          at += length;
        });
        expect([runs.count, runs.total, runs.startOf(lengths.length)]).toEqual([lengths.length, at, at]);
      }),
    );
  });

  test('without the starts of some are refused', () => {
    const { lengths } = encode(Array.from({ length: 100 }, () => 1));
    expect(() => decode({ lengths, starts: encodeTyped(Uint32Array.of(0, 32)) })).toThrow(TypeError);
  });
});
