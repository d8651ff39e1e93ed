import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildFormTable,
  decodeFormTable,
  encodeForms,
  encodeFormTable,
} from '../../../src/names/forms/form-table.ts';
import {
  ALIVE,
  DEAD,
  FIRST,
  filterBits,
  KeyTable,
  NO_SECOND,
  PAIR_UNITS,
  PrefixFilter,
  SINGLE,
  spread,
  WHOLE,
} from '../../../src/names/forms/key-table.ts';
import {
  ALPHABETIC,
  extendHash,
  FIRST_LOOK_UNITS,
  HASH_SEED,
  keyLengthOf,
  keyOf,
  nameSpacing,
  type Spacing,
} from '../../../src/names/forms/name-key.ts';
import { anyForm, ordered, SPACINGS } from './forms.ts';

const decoded = (forms: readonly string[], spacing: Spacing) =>
  decodeFormTable(encodeFormTable(forms, spacing)).keys;
const built = (forms: readonly string[], spacing: Spacing) =>
  buildFormTable(encodeForms(forms), spacing).keys;

/** A table of keys in order, behind the filters of `prefixes`. */
function tableOf(keys: Int32Array, { presence, words }: PrefixFilter): KeyTable {
  return new KeyTable(keys, { presence, filter: words, pairs: new Uint32Array(1) });
}

function isPresent({ presence, presenceMask }: KeyTable, hash: number): boolean {
  const bits = filterBits(hash);
  return ((presence[spread(hash) & presenceMask] ?? 0) & bits) === bits;
}

function hashOf(units: string, seed = HASH_SEED): number {
  return [...units].reduce((hash, unit) => extendHash(hash, unit.charCodeAt(0)), seed);
}

/** The prefixes of a form's key at which a reader looks before it has the whole key. */
function prefixesOf(form: string, spacing: Spacing): string[] {
  const first = spacing(form.charCodeAt(0)) === ALPHABETIC ? FIRST_LOOK_UNITS : 1;
  const length = keyLengthOf(form, spacing);
  return Array.from({ length: Math.max(0, length - first) }, (_, at) => form.slice(0, first + at));
}

/** What stands behind a form's key in the pair filter. */
function pairOf(form: string, spacing: Spacing): number {
  const second = /^(?:[abc7яй][^ .]*)? (?<start>[^ .]{3})/u.exec(form)?.groups?.start;
  const key = keyOf(form, spacing);
  return second === undefined ? extendHash(key, NO_SECOND) : hashOf(second, key);
}

describe.each(SPACINGS)('KeyTable, of %s', (_, spacing) => {
  test.each([
    ['decoded', decoded],
    ['built', built],
  ])('%s, never denies a form that is there', (_way, keysOf) => {
    fc.assert(
      fc.property(fc.array(anyForm), (given) => {
        const forms = ordered(given, spacing);
        const table = keysOf(forms, spacing);
        for (const form of forms) {
          const key = keyOf(form, spacing);
          expect(isPresent(table, key)).toBe(true);
          expect(table.stateOf(key) & WHOLE).not.toBe(0);
          expect(table.hasPair(pairOf(form, spacing))).toBe(true);
          for (const prefix of prefixesOf(form, spacing)) {
            expect(isPresent(table, hashOf(prefix))).toBe(true);
            expect(table.stateOf(hashOf(prefix)) & ALIVE).toBe(ALIVE);
          }
        }
      }),
    );
  });

  test('PrefixFilter gives the key of a form that stands among others', () => {
    fc.assert(
      fc.property(anyForm, anyForm, anyForm, (before, form, behind) => {
        const filter = new PrefixFilter(1);
        const end = before.length + form.length;
        const key = filter.add(before + form + behind, before.length, end, spacing);
        expect(key).toBe(keyOf(form, spacing));
        expect(tableOf(Int32Array.of(key), filter).stateOf(key) & WHOLE).toBe(SINGLE);
      }),
    );
  });
});

describe('KeyTable', () => {
  const forms = ordered(['check point', 'huawei', 'dr.web', 'ab c', '华为'], nameSpacing);
  const table = decoded(forms, nameSpacing);

  test.each([
    ['the beginning of a key', 'huaw', ALIVE],
    ['a key of one word', 'huawei', SINGLE],
    ['a first word', 'check', FIRST],
    ['a word before a dot', 'dr', SINGLE],
    ['a word before a short second one', 'ab', SINGLE],
    ['the first letter of an unspaced key', '华', ALIVE],
    ['an unspaced key', '华为', SINGLE],
    ['a beginning too short to be looked at', 'hua', DEAD],
    ['other words', 'intel', DEAD],
  ])('says what %s may be', (_, prefix, state) => {
    expect(table.stateOf(hashOf(prefix))).toBe(state);
    expect(isPresent(table, hashOf(prefix))).toBe(state !== DEAD);
  });

  test.each([
    ['point', true],
    ['poi', true],
    ['list', false],
  ])('knows whether %j may follow a first word', (second, may) => {
    const key = keyOf('check', nameSpacing);
    expect(table.hasPair(hashOf(second.slice(0, PAIR_UNITS), key))).toBe(may);
  });

  test('knows whether a form may end with its first word', () => {
    const ends = (word: string) => table.hasPair(extendHash(keyOf(word, nameSpacing), NO_SECOND));
    expect([ends('huawei'), ends('check')]).toEqual([true, false]);
  });

  test('finds each key at its place, and no other', () => {
    const someKey = fc.oneof(fc.integer(), fc.integer({ min: -5, max: 5 }));
    fc.assert(
      fc.property(fc.uniqueArray(someKey), fc.array(someKey), (keys, others) => {
        const sorted = Int32Array.from(keys).sort();
        const made = tableOf(sorted, new PrefixFilter(0));
        for (const key of [...keys, ...others]) expect(made.find(key)).toBe(sorted.indexOf(key));
      }),
    );
  });
});
