import { describe, expect, test } from 'vitest';
import { type Matrix, matrixOf, moved } from '../../../src/ui/list/matrix.ts';
import { FORTINET, HOMES, KASPERSKY, NEUSOFT, TODAY, VMWARE } from '../records.ts';

const matches = [FORTINET, KASPERSKY, NEUSOFT, VMWARE].map((record) => ({
  record,
  claims: record.restrictions,
}));
const MATRIX = matrixOf(matches, HOMES, TODAY);

describe('a matrix', () => {
  test('has the person’s jurisdictions first, then those with most vendors', () => {
    expect(MATRIX.columns.map(({ jurisdiction, mine, vendors }) => [jurisdiction, mine, vendors])).toEqual([
      ['US', true, 1],
      ['DE', true, 1],
      ['CN', false, 2],
      ['RU', false, 1],
      ['UA', false, 1],
      ['US-TX', false, 1],
    ]);
  });

  test('has a row for every vendor, with cells only where there is something', () => {
    expect(MATRIX.rows.map(({ record, cells }) => [record.name, [...cells.keys()].sort()])).toEqual([
      ['Fortinet', [2, 3]],
      ['Kaspersky', [0, 1, 4, 5]],
      ['Neusoft', []],
      ['VMware', [2]],
    ]);
    expect(MATRIX.rows[1]?.cells.get(0)?.claims).toHaveLength(2);
  });

  test('of no vendors is empty', () => {
    expect(matrixOf([], HOMES, TODAY)).toEqual({ columns: [], rows: [] });
  });
});

describe('a key', () => {
  const go = (
    from: [number, number],
    key: string,
    own: { ctrl?: boolean; rtl?: boolean; matrix?: Matrix } = {},
  ) => {
    const { ctrl = false, rtl = false, matrix = MATRIX } = own;
    const to = moved(matrix, { row: from[0], column: from[1] }, key, { ctrl, rtl });
    return to && [to.row, to.column];
  };

  test.each<[[number, number], string, [number, number]]>([
    [[0, -1], 'ArrowRight', [0, 0]],
    [[0, 0], 'ArrowLeft', [0, -1]],
    [[0, -1], 'ArrowLeft', [0, -1]],
    [[0, 5], 'ArrowRight', [0, 5]],
    [[0, 2], 'ArrowUp', [0, 2]],
    [[2, 2], 'ArrowDown', [3, 2]],
    [[3, 2], 'ArrowDown', [3, 2]],
    [[2, 3], 'Home', [2, -1]],
    [[2, 3], 'End', [2, 5]],
    [[1, 3], 'PageDown', [3, 3]],
    [[3, 3], 'PageUp', [0, 3]],
  ])('at %j: %s leads to %j', (from, key, to) => expect(go(from, key)).toEqual(to));

  test('goes the other way where reading does', () => {
    expect(go([0, 0], 'ArrowLeft', { rtl: true })).toEqual([0, 1]);
    expect(go([0, 0], 'ArrowRight', { rtl: true })).toEqual([0, -1]);
  });

  test('leaps with Ctrl to the next cell that is not empty, or to the end', () => {
    expect(go([1, 1], 'ArrowRight', { ctrl: true })).toEqual([1, 4]);
    expect(go([2, 0], 'ArrowRight', { ctrl: true })).toEqual([2, 5]);
    expect(go([0, 2], 'ArrowDown', { ctrl: true })).toEqual([3, 2]);
    expect(go([1, 0], 'ArrowLeft', { ctrl: true })).toEqual([1, -1]);
    expect(go([1, 3], 'Home', { ctrl: true })).toEqual([0, -1]);
    expect(go([1, 3], 'End', { ctrl: true })).toEqual([3, 5]);
  });

  test('that means nothing here leads nowhere', () => {
    expect(go([0, 0], 'a')).toBeUndefined();
    expect(go([0, 0], 'Enter')).toBeUndefined();
  });
});
