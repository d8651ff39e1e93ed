import { describe, expect, test } from 'vitest';
import { type Measured, measure, ratesOf, type Tally } from '../../../src/cli/score/measure.ts';
import type { Passage } from '../../../src/cli/score/passage.ts';
import type { Mention } from '../../../src/domain/mention.ts';
import { mention, passage, use } from './passages.ts';

const NOTHING: Tally = {
  passages: 0,
  clean: 0,
  right: 0,
  wrong: 0,
  missed: 0,
  traps: 0,
  trapsHit: 0,
  brands: 0,
  brandsFound: 0,
};

/** Measures one passage in which `found` is found. */
function measured(labels: Partial<Passage>, found: readonly Mention[], covers?: readonly string[]): Measured {
  return measure([passage(labels)], () => found, covers && new Set(covers));
}

const brand = { ...use(2, 5, 'wiz'), brand: true };
const trap = { start: 2, end: 5, why: 'a film' };
const wiz = mention(2, 5, 'wiz');

describe('measure counts', () => {
  test.each([
    ['a use that is found as right', { uses: [use(2, 5, 'wiz')] }, [wiz], { right: 1 }],
    ['one that is found in part', { uses: [use(4, 8, 'wiz')] }, [wiz], { right: 1 }],
    ['one that is found twice once', { uses: [use(2, 8, 'wiz')] }, [wiz, mention(6, 8, 'wiz')], { right: 1 }],
    ['any of its vendors', { uses: [use(2, 5, 'google', 'wiz')] }, [wiz], { right: 1 }],
    ['a use that is not found as missed', { uses: [use(2, 5, 'wiz')] }, [], { missed: 1 }],
    ['a trap that is left alone', { traps: [trap] }, [], { traps: 1 }],
    ['a brand that is found', { uses: [brand] }, [wiz], { brands: 1, brandsFound: 1 }],
    ['a brand that is not found, which it needn’t be', { uses: [brand] }, [], { brands: 1 }],
    ['another vendor on a brand neither way', { uses: [brand] }, [mention(2, 5, 'google')], { brands: 1 }],
    ['what counts neither way not at all', { either: [{ start: 2, end: 5 }] }, [wiz], {}],
  ])('%s', (_, labels, found, counts) => {
    expect(measured(labels, found).total).toEqual({ ...NOTHING, passages: 1, clean: 1, ...counts });
  });

  test.each([
    ['a false one', {}, [wiz], { wrong: 1 }, 'false'],
    ['one right beside a use', { uses: [use(5, 8, 'wiz')] }, [wiz], { wrong: 1, missed: 1 }, 'false'],
    ['a trap', { traps: [trap] }, [wiz], { wrong: 1, traps: 1, trapsHit: 1 }, 'trap'],
    ['a wrong vendor', { uses: [use(2, 5, 'google')] }, [wiz], { wrong: 1, missed: 1 }, 'wrong-vendor'],
  ])('%s as wrong', (_, labels, found, counts, kind) => {
    const { total, mistakes } = measured(labels, found);
    expect(total).toEqual({ ...NOTHING, passages: 1, ...counts });
    expect(mistakes[0]).toMatchObject({ kind, vendor: 'wiz', mention: wiz });
  });

  test('each mistake with what is right', () => {
    const labels = { uses: [use(0, 1, 'google'), use(8, 9, 'zte')], traps: [trap] };
    const { mistakes } = measured(labels, [mention(0, 1, 'wiz'), wiz]);
    expect(mistakes.map(({ kind, vendor, why }) => [kind, vendor, why])).toEqual([
      ['wrong-vendor', 'wiz', 'google'],
      ['trap', 'wiz', 'a film'],
      ['missed', 'google', undefined],
      ['missed', 'zte', undefined],
    ]);
  });
});

describe('of labels that cover some vendors, measure counts', () => {
  test.each([
    ['no other vendor', {}, wiz, ['google'], 0],
    ['one of them', {}, wiz, ['wiz'], 1],
    ['none of their products', {}, mention(2, 5, 'wiz', { role: 'product' }), ['wiz'], 0],
    ['any in a trap', { traps: [trap] }, wiz, [], 1],
    ['any on a use of another', { uses: [use(2, 5, 'google')] }, wiz, ['google'], 1],
  ])('%s', (_, labels, found, covers, wrong) => {
    expect(measured(labels, [found], covers).total.wrong).toBe(wrong);
  });
});

describe('measure groups', () => {
  const passages = ['en', 'de', 'ru', 'uk', 'zh', 'zh-TW', 'ja', 'ko', 'ar', 'he', 'hi'].map((lang) =>
    passage({ lang, uses: [use(2, 5, 'wiz')], traps: [{ start: 6, end: 9, why: 'a band' }] }),
  );
  const { total, byLanguage, byGroup, byVendor } = measure(passages, ({ lang }) =>
    lang === 'de' ? [mention(2, 5, 'google'), mention(6, 9, 'google')] : [wiz],
  );

  test('by language', () => {
    expect([...byLanguage.keys()]).toEqual(passages.map(({ lang }) => lang));
    expect(byLanguage.get('en')).toEqual({ ...NOTHING, passages: 1, clean: 1, right: 1, traps: 1 });
    expect(byLanguage.get('de')).toEqual({
      ...NOTHING,
      passages: 1,
      wrong: 2,
      missed: 1,
      traps: 1,
      trapsHit: 1,
    });
  });

  test('by script', () => {
    expect([...byGroup].map(([name, tally]) => `${name} ${tally.passages}`)).toEqual([
      'Latin 2',
      'Cyrillic 2',
      'Han 2',
      'Japanese 1',
      'Korean 1',
      'Arabic, Hebrew 2',
      'Devanagari 1',
    ]);
  });

  test('by vendor: missed of the one meant, wrong of the one said', () => {
    expect(byVendor.get('wiz')).toEqual({ ...NOTHING, right: 10, missed: 1 });
    expect(byVendor.get('google')).toEqual({ ...NOTHING, wrong: 2 });
  });

  test('in all', () => {
    expect(total).toMatchObject({ passages: 11, clean: 10, right: 10, wrong: 2, traps: 11, trapsHit: 1 });
  });
});

describe('ratesOf', () => {
  test('gives percents', () => {
    const tally = { ...NOTHING, passages: 8, clean: 6, right: 6, wrong: 2, missed: 4, traps: 5, trapsHit: 1 };
    expect(ratesOf({ ...tally, brands: 4, brandsFound: 3 })).toEqual({
      precision: 75,
      recall: 60,
      f1: expect.closeTo(66.67, 2),
      trapRate: 20,
      clean: 75,
      brands: 75,
    });
  });

  test('gives none of nothing', () => {
    expect(Object.values(ratesOf(NOTHING))).toEqual(Array(6).fill(undefined));
  });
});
