import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Finder } from '../../../src/names/forms/finder.ts';
import { decodeFormFilter } from '../../../src/names/forms/form-filter.ts';
import { encodeFormFilter } from '../../../src/names/forms/form-filter-build.ts';

const FORMS = {
  latin: ['huawei', 'check point', 'zte', '3m'],
  cyrillic: ['касперскии', 'яндекс'],
  han: ['华为', '大疆创新', '臺'],
  kana: ['ファーウェイ', 'さくら'],
  thai: ['หัวเว่ย'],
  hangul: ['화웨이', '삼성'],
  hebrew: ['קספרסקי', 'הואווי'],
  arabic: ['هواوي', 'كاسبرسكي'],
  devanagari: ['हुआवे'],
};
const finder = new Finder(decodeFormFilter(encodeFormFilter(Object.values(FORMS).flat())));

/** Letters with which no form begins, punctuation, and what is not as usual. */
const FILLERS = {
  ...{ latin: 'qxé', cyrillic: 'жщ', han: '学校的', kana: 'のを', thai: 'กข', hangul: '있는' },
  ...{ hebrew: 'שגו', arabic: 'صغب', devanagari: 'कखी' },
  ...{ spaces: ' \n', signs: '.,-', irregular: '\u00ad\u200d…ﬁ😀𠀀ﾊ' },
};
const filler = fc.constantFrom(...Object.values(FILLERS).flatMap((letters) => [...letters]));
const fillers = fc.array(filler, { maxLength: 12 }).map((letters) => letters.join(''));

describe.each(Object.entries(FORMS))('a form in %s', (_, forms) => {
  const form = fc.constantFrom(...forms);

  test('is looked at at the start of a word, whatever is around it', () => {
    fc.assert(
      fc.property(fillers, form, fillers, (before, name, after) => {
        const text = `${before} ${name} ${after}`;
        expect(placesIn(text)).toContain(before.length + 1);
      }),
    );
  });

  test('is looked at when invisible characters split it', () => {
    fc.assert(
      fc.property(fillers, form, fc.nat(), (before, name, at) => {
        const cut = 1 + (at % (name.length - 1 || 1));
        const text = `${before} ${name.slice(0, cut)}\u00ad${name.slice(cut)} `;
        expect(placesIn(text)).toContain(before.length + 1);
      }),
    );
  });
});

describe.each(['han', 'kana', 'thai'] as const)('in a run of %s', (script) => {
  test('a form is looked at wherever it is', () => {
    const letters = fc
      .array(fc.constantFrom(...FILLERS[script]), { maxLength: 12 })
      .map((one) => one.join(''));
    fc.assert(
      fc.property(letters, fc.constantFrom(...FORMS[script]), letters, (before, name, after) => {
        expect(placesIn(before + name + after)).toContain(before.length);
      }),
    );
  });
});

test.each([
  ['Hebrew', 'ושהואווי', 'שש'],
  ['Arabic', 'وبهواوي', 'صغ'],
])('a form in %s is looked at behind letters that are glued before it', (_, word, other) => {
  expect(placesIn(`${other} ${word} ${other}`)).toEqual([other.length + 1]);
});

test('nothing is looked at where no form can be', () => {
  expect(placesIn('学校的 のを กข 있는 שגו صغب कखी жщ qxé')).toEqual([]);
});

test('it goes on behind what was found', () => {
  const looks: number[] = [];
  finder.find('华为华为 삼성 삼성', (_, start) => {
    looks.push(start);
    return start + 2;
  });
  expect(looks).toEqual([0, 2, 5, 8]);
});

function placesIn(text: string): number[] {
  const places: number[] = [];
  finder.find(text, (_, start) => {
    places.push(start);
    return -1;
  });
  return places;
}
