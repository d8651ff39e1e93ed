import { describe, expect, test } from 'vitest';
import { shortForms, stemOf } from '../../../src/names/forms/stems.ts';

describe('stemOf', () => {
  test.each([
    ['тесла', 'тесл'],
    ['касперскии', 'касперск'],
    ['новая', undefined],
    ['красная', 'красн'],
    ['яндекс', undefined],
    ['мета', undefined],
    ['вк тела', 'вк тел'],
    ['вк дуя', undefined],
    ['tesla', 'tesl'],
    ['meta', undefined],
    ['red meta', 'red met'],
    ['red ara', undefined],
    ['huawei', undefined],
    ['テスラ', undefined],
    ['', undefined],
  ])('%j -> %j', (folded, stem) => {
    expect(stemOf(folded)).toBe(stem);
  });
});

describe('shortForms', () => {
  test.each([
    ['зум', 'зума зуму зуме зумом'],
    ['мета', 'меты мете мету метои'],
  ])('%s -> %s ..., but not itself', (folded, forms) => {
    const all = shortForms(folded);
    expect(all).toEqual(expect.arrayContaining(forms.split(' ')));
    expect(all).not.toContain(folded);
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(['тесла', 'вк', 'zoom', 'zoм', 'к7м'])('%s has none', (folded) => {
    expect(shortForms(folded)).toEqual([]);
  });
});
