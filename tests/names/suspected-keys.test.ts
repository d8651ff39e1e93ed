import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeMatcher } from '../../src/names/decode.ts';
import { buildNamesIndex } from '../../src/names/index/build-names-index.ts';
import { decodeScout } from '../../src/names/scout.ts';
import { suspectedKeys } from '../../src/names/suspected-keys.ts';
import { name, vendorsOf } from './names.ts';

const vendors = vendorsOf(
  {
    huawei: ['Huawei', '华为', '화웨이', 'חואוויי'],
    'check-point': ['Check Point Software', name('Check Point', { weak: true, near: ['firewall'] })],
    tesla: ['Tesla', 'Тесла'],
    lg: ['LG'],
    meta: [
      name('Meta', { weak: true, near: ['Facebook'], not: ['meta analysis'] }),
      name('Мета', { weak: true }),
    ],
  },
  { meta: ['Instagram'] },
);
const whole = buildNamesIndex(vendors);
const { finder } = decodeScout(whole.filter);

/** The matcher of only those names that a text is suspected to have. */
function matcherFor(text: string) {
  const keys = suspectedKeys(text, finder);
  return decodeMatcher(buildNamesIndex(vendors, {}, (key) => keys.has(key)));
}

test('a text without names suspects no keys', () => {
  expect(suspectedKeys('Nothing of the kind, and no check list', finder).size).toBe(0);
});

test('an index of the suspected names finds and judges what the whole one does', () => {
  const pieces = [
    'Huawei',
    '华为',
    '화웨이는',
    'וחואוויי',
    'Check Point',
    'Check Point Software',
    'firewall',
    'Tesli',
    'Теслы',
    'LG',
    'Meta',
    'Меты',
    'Instagram',
    'meta analysis',
    'of',
    ', ',
    '. ',
    ' ',
    'others',
  ];
  const matcher = decodeMatcher(whole);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
      const text = parts.join(' ');
      const told = (found: ReturnType<typeof matcher.find>) =>
        found.map(({ start, end, vendor, name: written, cues }) => ({ start, end, vendor, written, cues }));
      expect(told(matcherFor(text).find(text))).toEqual(told(matcher.find(text)));
    }),
  );
});

test('it has no other names', () => {
  const keys = suspectedKeys('Huawei and others', finder);
  expect(buildNamesIndex(vendors, {}, (key) => keys.has(key)).vendors).toEqual(['huawei']);
});
