import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildFormTable,
  decodeFormTable,
  encodeForms,
  encodeFormTable,
  type FormTable,
  formOf,
  MAX_FORM_LENGTH,
} from '../../../src/names/forms/form-table.ts';
import { keyOf, nameSpacing, type Spacing } from '../../../src/names/forms/name-key.ts';
import { encodeTyped } from '../../../src/names/index/number-lists.ts';
import { anyForm, ordered, SPACINGS } from './forms.ts';

/** All forms of a table. */
function formsOf(table: FormTable): string[] {
  return Array.from({ length: table.count }, (_, form) => formOf(table, form));
}

/** The forms to which a form's key leads. */
function ledToBy(form: string, { keys, groups, ...table }: FormTable, spacing: Spacing): string[] {
  const at = keys.find(keyOf(form, spacing));
  return formsOf({ keys, groups, ...table }).slice(groups[at], groups[at + 1]);
}

const decoded = (forms: readonly string[], spacing: Spacing) =>
  decodeFormTable(encodeFormTable(forms, spacing));
const built = (forms: readonly string[], spacing: Spacing) => buildFormTable(encodeForms(forms), spacing);

describe.each(SPACINGS)('a table of forms, of %s', (_, spacing) => {
  test.each([
    ['decoded', decoded],
    ['built', built],
  ])('%s, has every form, found by its key', (_way, tableOf) => {
    fc.assert(
      fc.property(fc.array(anyForm), (given) => {
        const forms = ordered(given, spacing);
        const table = tableOf(forms, spacing);
        expect(formsOf(table)).toEqual(forms);
        for (const form of forms) {
          const alike = forms.filter((other) => keyOf(other, spacing) === keyOf(form, spacing));
          expect(ledToBy(form, table, spacing)).toEqual(alike);
        }
      }),
    );
  });
});

test('a table has forms as long as allowed, and none', () => {
  const long = 'a'.repeat(MAX_FORM_LENGTH);
  expect(formsOf(decoded([long], nameSpacing))).toEqual([long]);
  expect(formsOf(decoded([], nameSpacing))).toEqual([]);
  expect(built([], nameSpacing).keys.find(keyOf('a', nameSpacing))).toBe(-1);
});

describe('a table that contradicts itself is refused', () => {
  const sound = encodeFormTable(ordered(['check point', 'huawei', '华为'], nameSpacing), nameSpacing);

  test.each([
    ['a shorter text', { folded: sound.folded.slice(1) }],
    ['lengths of other forms', { lengths: encodeForms(['a', 'b', 'c']).lengths }],
    ['a key too many', { keys: encodeTyped(Int32Array.of(1, 2, 3, 4)) }],
    ['a key too few', { keys: encodeTyped(Int32Array.of(1, 2)) }],
    ['a group too many', { groupSizes: encodeTyped(Uint16Array.of(1, 1, 1, 1)) }],
    ['a group too large', { groupSizes: encodeTyped(Uint16Array.of(1, 1, 2)) }],
    ['a filter of no power of two', { filter: encodeTyped(new Uint32Array(3)) }],
    ['no presence', { presence: '' }],
    ['no filter', { filter: '' }],
    ['no pairs', { pairs: '' }],
  ])('with %s', (_, part) => {
    expect(() => decodeFormTable({ ...sound, ...part })).toThrow(TypeError);
  });

  test('without what leads to it', () => {
    const { folded, lengths } = sound;
    expect(() => buildFormTable({ folded: folded.slice(1), lengths }, nameSpacing)).toThrow(TypeError);
  });
});
