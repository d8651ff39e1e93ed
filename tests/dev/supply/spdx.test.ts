import { describe, expect, test } from 'vitest';
import { isMetBy } from '../../../dev/supply/spdx.ts';

const ALLOWED = new Set(['MIT', 'Zlib', 'BSD-3-Clause', 'Apache-2.0 WITH LLVM-exception']);

describe('an expression is met', () => {
  test.each([
    'MIT',
    '(MIT)',
    'MIT OR GPL-3.0-or-later',
    '(GPL-2.0 OR BSD-3-Clause)',
    'MIT AND Zlib',
    'GPL-2.0 AND Zlib OR MIT',
    'MIT OR Zlib AND GPL-2.0',
    '(GPL-2.0 OR MIT) AND (Zlib OR Unlicense)',
    'Apache-2.0 WITH LLVM-exception',
  ])('by what is allowed: %s', (expression) => expect(isMetBy(expression, ALLOWED)).toBe(true));
});

describe('an expression is not met', () => {
  test.each([
    'GPL-3.0-only',
    'MIT AND GPL-2.0',
    'GPL-2.0 OR AGPL-3.0-only',
    '(GPL-2.0 OR MIT) AND Unlicense',
    'Apache-2.0',
    'MIT WITH LLVM-exception',
    'Apache-2.0 WITH Another-exception',
    'mit',
  ])('by others than those allowed: %s', (expression) => expect(isMetBy(expression, ALLOWED)).toBe(false));

  test.each([
    '',
    '()',
    'MIT OR',
    'OR MIT',
    'MIT OR OR Zlib',
    'MIT Zlib',
    '(MIT',
    'MIT)',
    'MIT WITH',
    'MIT OR (Zlib AND)',
    'SEE LICENSE IN LICENSE.md',
    'UNLICENSED',
  ])('when it is none: "%s"', (expression) => expect(isMetBy(expression, ALLOWED)).toBe(false));
});
