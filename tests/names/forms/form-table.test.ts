import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeLongRuns, encodeShortRuns } from '../../../src/names/encoding/runs.ts';
import { encodeTyped } from '../../../src/names/encoding/typed-arrays.ts';
import {
  decodeFormTable,
  encodeFormTable,
  type FormTable,
  formOf,
  MAX_FORM_LENGTH,
} from '../../../src/names/forms/form-table.ts';
import { keyOf } from '../../../src/names/forms/name-key.ts';
import { anyForm, ordered } from './forms.ts';

const decoded = (forms: readonly string[]) => decodeFormTable(encodeFormTable(forms));

/** All forms of a table. */
function formsOf(table: FormTable): string[] {
  return Array.from({ length: table.count }, (_, form) => formOf(table, form));
}

/** The forms to which a form's key leads. */
function ledToBy(form: string, table: FormTable): string[] {
  const at = table.groupOf(keyOf(form));
  const first = table.groups.startOf(at);
  return formsOf(table).slice(first, first + table.groups.lengthOf(at));
}

test('a table has every form, found by its key', () => {
  fc.assert(
    fc.property(fc.array(anyForm), (given) => {
      const forms = ordered(given);
      const table = decoded(forms);
      expect(formsOf(table)).toEqual(forms);
      for (const form of forms) {
        const alike = forms.filter((other) => keyOf(other) === keyOf(form));
        expect(ledToBy(form, table)).toEqual(alike);
      }
    }),
  );
});

test('a table has forms as long as allowed, and none', () => {
  const long = 'a'.repeat(MAX_FORM_LENGTH);
  expect(formsOf(decoded([long]))).toEqual([long]);
  expect(formsOf(decoded([]))).toEqual([]);
  expect(decoded([]).groupOf(keyOf('a'))).toBe(-1);
});

describe('a table that contradicts itself is refused', () => {
  const sound = encodeFormTable(ordered(['check point', 'huawei', '华为']));

  test.each([
    ['a shorter text', { folded: sound.folded.slice(1) }],
    ['lengths of other forms', { runs: encodeShortRuns([1, 1, 1]) }],
    ['a key too many', { keys: encodeTyped(Int32Array.of(1, 2, 3, 4)) }],
    ['a key too few', { keys: encodeTyped(Int32Array.of(1, 2)) }],
    ['a group too many', { groups: encodeLongRuns([1, 1, 1, 1]) }],
    ['a group too large', { groups: encodeLongRuns([1, 1, 2]) }],
  ])('with %s', (_, part) => {
    expect(() => decodeFormTable({ ...sound, ...part })).toThrow(TypeError);
  });
});
