import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withParts } from '../../../src/ui/welcome/with-parts.ts';

describe('a sentence with two things in it', () => {
  test('comes in pieces, in the order of its language', () => {
    expect(withParts((a, b) => `From ${a} and ${b}.`)).toEqual(['From ', 0, ' and ', 1, '.']);
    expect(withParts((a, b) => `${b}と${a}`)).toEqual([1, 'と', 0]);
  });

  test('keeps all its words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const pieces = withParts((a, b) => `${before}${a}${after}${b}`);
        expect(pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('')).toBe(before + after);
        expect(pieces.filter((piece) => typeof piece !== 'string')).toEqual([0, 1]);
      }),
    );
  });
});
