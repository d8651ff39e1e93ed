import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeFormTable, encodeFormTable } from '../../../src/names/forms/form-table.ts';
import {
  ALIVE,
  DEAD,
  FIRST,
  filterBits,
  KeyTable,
  NO_SECOND,
  PAIR_UNITS,
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
  wordClassOf,
} from '../../../src/names/forms/name-key.ts';
import { anyForm, ordered } from './forms.ts';

const tableOfForms = (forms: readonly string[]) => decodeFormTable(encodeFormTable(forms)).keys;

/** A table of keys in order that no filter knows. */
function tableOf(keys: Int32Array): KeyTable {
  const none = new Uint32Array(1);
  return new KeyTable(keys, { presence: none, filter: none, pairs: none });
}

function isPresent({ presence, presenceMask }: KeyTable, hash: number): boolean {
  const bits = filterBits(hash);
  return ((presence[spread(hash) & presenceMask] ?? 0) & bits) === bits;
}

function hashOf(units: string, seed = HASH_SEED): number {
  return [...units].reduce((hash, unit) => extendHash(hash, unit.charCodeAt(0)), seed);
}

/** The prefixes of a form's key at which a reader looks before it has the whole key. */
function prefixesOf(form: string): string[] {
  const first = wordClassOf(form.charCodeAt(0)) === ALPHABETIC ? FIRST_LOOK_UNITS : 1;
  const length = keyLengthOf(form);
  return Array.from({ length: Math.max(0, length - first) }, (_, at) => form.slice(0, first + at));
}

/** What stands behind a form's key in the pair filter. */
function pairOf(form: string): number {
  const second = /^(?:[abc7яй][^ .]*)? (?<start>[^ .]{3})/u.exec(form)?.groups?.start;
  const key = keyOf(form);
  return second === undefined ? extendHash(key, NO_SECOND) : hashOf(second, key);
}

test('KeyTable never denies a form that is there', () => {
  fc.assert(
    fc.property(fc.array(anyForm), (given) => {
      const forms = ordered(given);
      const table = tableOfForms(forms);
      for (const form of forms) {
        const key = keyOf(form);
        expect(isPresent(table, key)).toBe(true);
        expect(table.stateOf(key) & WHOLE).not.toBe(0);
        expect(table.hasPair(pairOf(form))).toBe(true);
        for (const prefix of prefixesOf(form)) {
          expect(isPresent(table, hashOf(prefix))).toBe(true);
          expect(table.stateOf(hashOf(prefix)) & ALIVE).toBe(ALIVE);
        }
      }
    }),
  );
});

describe('KeyTable', () => {
  const table = tableOfForms(ordered(['check point', 'huawei', 'dr.web', 'ab c', '华为']));

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
    const key = keyOf('check');
    expect(table.hasPair(hashOf(second.slice(0, PAIR_UNITS), key))).toBe(may);
  });

  test('knows whether a form may end with its first word', () => {
    const ends = (word: string) => table.hasPair(extendHash(keyOf(word), NO_SECOND));
    expect([ends('huawei'), ends('check')]).toEqual([true, false]);
  });

  test('finds each key at its place, and no other', () => {
    const someKey = fc.oneof(fc.integer(), fc.integer({ min: -5, max: 5 }));
    fc.assert(
      fc.property(fc.uniqueArray(someKey), fc.array(someKey), (keys, others) => {
        const sorted = Int32Array.from(keys).sort();
        const made = tableOf(sorted);
        for (const key of [...keys, ...others]) expect(made.find(key)).toBe(sorted.indexOf(key));
      }),
    );
  });
});
