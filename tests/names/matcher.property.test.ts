import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeMatcher } from '../../src/names/decode.ts';
import { foldName, foldText } from '../../src/names/fold.ts';
import { buildNamesIndex } from '../../src/names/index/build-names-index.ts';
import { BLOCK_BREAK, findMentions } from '../../src/names/matcher.ts';
import { found, matcherOf, name, vendorId } from './names.ts';

const NAMES = [
  'Huawei',
  'Check Point',
  '华为',
  'ファーウェイ',
  '화웨이',
  'Касперский',
  'كاسبرسكي',
  'Dr.Web',
  'TP-Link',
  'ZTE',
];
const matcher = matcherOf({ any: NAMES });
const FORMS = new Set(NAMES.map(foldName));

const ignorable = fc.constantFrom('', '', '', '\u00ad', '\u200b', '\u2060', '\ufeff');
const anyName = fc.constantFrom(...NAMES);
const filler = fc.constantFrom(' , ', '. ', ' \u0000 ', '; ', ' — ', '\n\n', ' 😀 ', ' xyz ');
const anyText = fc.string({
  unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), anyName, filler),
});

describe('any text', () => {
  test('spans lie in the text, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let previous = 0;
        for (const { start, end } of matcher.find(text)) {
          expect(start).toBeGreaterThanOrEqual(previous);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          previous = end;
        }
      }),
    );
  });

  test('every span, folded, is a form of the vendor or an inflected one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of matcher.find(text)) {
          const folded = foldName(text.slice(start, end));
          expect([...FORMS].some((form) => folded.startsWith(form.slice(0, -2)))).toBe(true);
        }
      }),
    );
  });

  test('a text without the folded form of any name has none', () => {
    // Letters of names and what joins them, so that names nearly come about all the time.
    const letters = fc.constantFrom(
      ...new Set(NAMES.join('')),
      ' ',
      '-',
      '.',
      '\u00ad',
      '\u0301',
      BLOCK_BREAK,
    );
    const nearly = fc.string({ unit: fc.oneof(letters, fc.constantFrom('Huaw', 'Check', 'Касп', 'ファー')) });
    // A name of six letters and more may have another ending.
    const stems = [...FORMS].map((form) => (form.length < 6 ? form : form.slice(0, -2)));
    const hasNone = (text: string) => !stems.some((stem) => foldText(text).includes(stem));
    fc.assert(
      fc.property(nearly.filter(hasNone), (text) => {
        expect(matcher.find(text)).toEqual([]);
      }),
    );
  });

  test('a name among fillers is found whatever invisible characters split it', () => {
    fc.assert(
      fc.property(
        filler,
        anyName,
        filler,
        fc.array(ignorable, { minLength: 16, maxLength: 16 }),
        (before, one, after, marks) => {
          const spelled = [...one]
            .map((letter, at) => (at === 0 ? letter : `${marks[at % 16]}${letter}`))
            .join('');
          const text = before + spelled + after;
          expect(matcher.find(text).map(({ start, end }) => text.slice(start, end))).toEqual([spelled]);
        },
      ),
    );
  });

  test('a block boundary inside a name hides it', () => {
    fc.assert(
      fc.property(anyName, fc.nat(), (one, seed) => {
        // Within the first letters, for the rest of a long Cyrillic name may be an inflected form by itself.
        const at = 1 + (seed % Math.min(one.length - 1, 3));
        expect(matcher.find(one.slice(0, at) + BLOCK_BREAK + one.slice(at))).toEqual([]);
      }),
    );
  });

  test('what lies before and behind a block boundary is found as if alone', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const joined = matcher.find(first + BLOCK_BREAK + second).length;
        expect(joined).toBe(matcher.find(first).length + matcher.find(second).length);
      }),
    );
  });
});

describe('hostile texts end, and find what is there', () => {
  test.each([
    ['a name a hundred thousand times', 'Check Point '.repeat(100_000), 100_000],
    ['half a name a million times', 'Check '.repeat(1_000_000), 0],
    ['combining marks only', '\u0301'.repeat(200_000), 0],
    ['a name behind combining marks', `Huawei${'\u0301'.repeat(200_000)}`, 1],
    ['unpaired surrogates', '\ud800'.repeat(200_000), 0],
    ['one word without end', 'h'.repeat(1_000_000), 0],
    ['white space inside a name', `Check${' '.repeat(200_000)}Point`, 1],
  ])('%s', (_, text, count) => {
    expect(matcher.find(text)).toHaveLength(count);
  });
});

describe('weak names without end are judged each by what is near', () => {
  const weakNames = matcherOf({
    wiz: [name('Wiz', { weak: true, near: ['cloud', 'agentless'], not: ['musical', 'the Wiz musical'] })],
    xiaomi: [name('小米', { weak: true, near: ['手机'], not: ['小米粥', '谷子'] })],
  });

  test.each([
    ['alone', 'Wiz, '.repeat(20_000), 20_000, 0],
    ['with words', 'Wiz cloud '.repeat(10_000), 10_000, 10_000],
    ['with words against them', 'Wiz cloud musical '.repeat(10_000), 10_000, 0],
    ['without spaces', '小米'.repeat(20_000), 20_000, 0],
    ['in one sentence of words', `${'cloud '.repeat(50_000)}Wiz`, 1, 1],
    ['among full stops', 'Wiz. . . ! '.repeat(10_000), 10_000, 0],
    ['with much white space', `Wiz.${' '.repeat(200_000)}Wiz`, 2, 0],
  ])('%s', (_, text, candidates, mentions) => {
    expect(weakNames.find(text)).toHaveLength(candidates);
    expect(findMentions(weakNames, text)).toHaveLength(mentions);
  });
});

describe('the index', () => {
  const vendors = [
    {
      id: vendorId('a'),
      names: [name('Huawei'), name('HUAWEI'), name('Wiz', { weak: true, near: ['cloud'] })],
      evidence: ['x'],
      sectors: [],
    },
    { id: vendorId('b'), names: [name('Тесла'), name('华为')], evidence: [], sectors: [] },
  ];

  test('is the same for the same vendors, and plain JSON', () => {
    const index = buildNamesIndex(vendors);
    expect(buildNamesIndex(structuredClone(vendors))).toEqual(index);
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
  });

  test('that contradicts itself is refused', () => {
    const index = buildNamesIndex(vendors);
    expect(() =>
      decodeMatcher({ ...index, forms: { ...index.forms, folded: index.forms.folded.slice(1) } }),
    ).toThrow(TypeError);
    expect(() => decodeMatcher({ ...index, vendors: ['Not An Id', 'b'] })).toThrow(TypeError);
  });

  test('without names finds nothing', () => {
    expect(found(decodeMatcher(buildNamesIndex([])), 'Huawei and 华为')).toEqual([]);
  });
});
