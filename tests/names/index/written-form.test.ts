import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName } from '../../../src/names/fold.ts';
import {
  AS_FOLDED,
  CAPITALISED,
  CAPITALS,
  OWN_TEXT,
  writingOf,
  writtenAs,
} from '../../../src/names/index/written-form.ts';

describe('written forms', () => {
  test.each([
    ['huawei', AS_FOLDED],
    ['华为', AS_FOLDED],
    ['Check Point', CAPITALISED],
    ['Лаборатория Касперского', CAPITALISED],
    ['X', CAPITALISED],
    ['ZTE', CAPITALS],
    ['WeChat', OWN_TEXT],
    ['TP-Link', OWN_TEXT],
    ['Касперский', OWN_TEXT],
  ])('%s is written as %j', (written, way) => {
    const folded = foldName(written);
    expect(writingOf(folded, written)).toBe(way);
    expect(writtenAs(folded, way)).toBe(way === OWN_TEXT ? undefined : written);
  });

  test('any name is given back, or has a text of its own', () => {
    const letter = fc.constantFrom(...'abzABZéßяЯй华 -.7𝐇');
    fc.assert(
      fc.property(fc.string({ unit: letter }), (written) => {
        const folded = foldName(written);
        const way = writingOf(folded, written);
        expect(writtenAs(folded, way) ?? written).toBe(written);
        const usual = [AS_FOLDED, CAPITALISED, CAPITALS].map((one) => writtenAs(folded, one));
        expect(way === OWN_TEXT).toBe(!usual.includes(written));
      }),
    );
  });
});
