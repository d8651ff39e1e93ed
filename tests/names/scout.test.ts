import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeMatcherWith } from '../../src/names/decode-with.ts';
import { BLOCK_BREAK } from '../../src/names/matcher.ts';
import { decodeScout } from '../../src/names/scout.ts';
import { indexOf } from './names.ts';

const index = indexOf({ huawei: ['Huawei', '华为'], 'check-point': ['Check Point'], lg: ['LG'] });
const scout = decodeScout(index.filter);
const matcher = decodeMatcherWith(index, scout.finder);

test('a text with a name is suspected, one without usually not', () => {
  expect(scout.suspects('We met Huawei there')).toBe(true);
  expect(scout.suspects('We met nobody there')).toBe(false);
  expect(scout.suspects(`check${BLOCK_BREAK}point`)).toBe(false);
});

test('what the matcher finds is always suspected', () => {
  const piece = fc.constantFrom(
    'Huawei',
    '华为',
    'Check Point',
    'LG',
    'check',
    ' ',
    '.',
    'a',
    '\u00ad',
    'é',
    '😀',
    BLOCK_BREAK,
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      fc.pre(matcher.find(text).length > 0);
      expect(scout.suspects(text)).toBe(true);
    }),
  );
});
