import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionOf } from '../../../src/names/forms/sorted-hashes.ts';

test('each hash is found at its place, and no other', () => {
  const someHash = fc.oneof(fc.integer(), fc.integer({ min: -5, max: 5 }));
  fc.assert(
    fc.property(fc.uniqueArray(someHash), fc.array(someHash), (hashes, others) => {
      const sorted = Int32Array.from(hashes).sort();
      for (const hash of [...hashes, ...others]) expect(positionOf(sorted, hash)).toBe(sorted.indexOf(hash));
    }),
  );
});
