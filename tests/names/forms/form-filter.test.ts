import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeTyped } from '../../../src/names/encoding/typed-arrays.ts';
import { foldText, isWordUnit } from '../../../src/names/fold.ts';
import { CYRILLIC_ENDINGS, LATIN_ENDINGS, LATIN_STEM_ENDINGS } from '../../../src/names/forms/affixes.ts';
import { Finder } from '../../../src/names/forms/finder.ts';
import { decodeFormFilter, type FormFilter } from '../../../src/names/forms/form-filter.ts';
import { encodeFormFilter } from '../../../src/names/forms/form-filter-build.ts';
import { anyForm } from './forms.ts';

const filterOf = (forms: readonly string[]) => decodeFormFilter(encodeFormFilter(forms));

/** The offsets at which forms may begin, as a finder sees it. */
function placesIn(text: string, filter: FormFilter): number[] {
  const places: number[] = [];
  new Finder(filter).find(text, (_, start) => {
    places.push(start);
    return -1;
  });
  return places;
}

/** Forms as names are folded: the others of a table are never looked for. */
const anyName = anyForm.map((text) => foldText(text).trim()).filter((form) => isWordUnit(form.charCodeAt(0)));

test('a filter never denies a form that is there', () => {
  fc.assert(
    fc.property(fc.array(anyName, { minLength: 1 }), (forms) => {
      const filter = filterOf(forms);
      for (const form of forms) expect(placesIn(`. ${form} .`, filter)).toContain(2);
    }),
  );
});

test('nor one with an ending', () => {
  const stems = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 4, maxLength: 14 });
  fc.assert(
    fc.property(stems, fc.constantFrom(...LATIN_ENDINGS), (stem, ending) => {
      expect(placesIn(stem + ending, filterOf([stem]))).toEqual([0]);
    }),
  );
  const cyrillic = fc.string({ unit: fc.constantFrom(...'бвгд'), minLength: 4, maxLength: 14 });
  fc.assert(
    fc.property(cyrillic, fc.constantFrom(...CYRILLIC_ENDINGS), (stem, ending) => {
      expect(placesIn(stem + ending, filterOf([stem]))).toEqual([0]);
    }),
  );
});

test.each([...LATIN_ENDINGS, ...LATIN_STEM_ENDINGS, ...CYRILLIC_ENDINGS])(
  'the ending -%s is folded as texts are',
  (ending) => {
    expect(foldText(ending)).toBe(ending);
  },
);

describe('a filter tells where no form begins', () => {
  const filter = filterOf([
    'check point',
    'huawei',
    'internexus',
    'lg',
    'dr.web',
    '华为',
    '화웨이',
    'קספרסקי',
  ]);

  test.each([
    ['a form', 'Huawei', [0]],
    ['a form of two words', 'Check Point', [0]],
    ['its first word with another', 'check list', []],
    ['its first word alone', 'check', []],
    ['a first word before a dot', 'Dr. No', [0]],
    ['a word that begins as a long form does', 'international', []],
    ['a word that begins with a short form', 'lgbt', []],
    ['other words', 'the intel of others', []],
    ['an unspaced form within other text', '买华为手机', [1]],
    ['an unspaced beginning', '华人', []],
    ['a form with particles', '화웨이는', [0]],
    ['a form behind glued letters', 'וקספרסקי', [0]],
    ['a form with a soft hyphen', 'Hua\u00adwei', [0]],
    ['forms between emoji', 'LG😀LG', [0, 4]],
    ['a form behind more spaces', 'Check  \n Point', [0]],
  ])('%s', (_, text, places) => {
    expect(placesIn(text, filter)).toEqual(places);
  });
});

test('a filter that is none is refused', () => {
  const sound = encodeFormFilter(['huawei']);
  expect(() => decodeFormFilter({ ...sound, presence: encodeTyped(new Uint32Array(3)) })).toThrow(TypeError);
  expect(() => decodeFormFilter({ ...sound, presence: '' })).toThrow(TypeError);
});
