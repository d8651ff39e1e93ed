import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { END, FoldedWindow, foldName, foldText, OTHER } from '../../src/names/fold.ts';

describe('foldName makes spellings equal', () => {
  test.each([
    ['letter case', 'HUAWEI', 'huawei'],
    ['full width', 'Ｈｕａｗｅｉ', 'huawei'],
    ['ligature', 'ﬁbocom', 'fibocom'],
    ['diacritics', 'Kàspérsky', 'kaspersky'],
    ['diacritics as combining marks', 'Ka\u0300spersky\u0301', 'kaspersky'],
    ['soft hyphen and zero-width', 'Kas\u00adper\u200bsky', 'kaspersky'],
    ['no-break space', 'Check\u00a0Point', 'check point'],
    ['line break inside', 'Palo\n   Alto', 'palo alto'],
    ['hyphen between words', 'Check-Point', 'check point'],
    ['curly apostrophe', 'Kaspersky’s', "kaspersky's"],
    ['mathematical letters', '𝐙𝐓𝐄', 'zte'],
    ['half-width katakana', 'ﾌｧｰｳｪｲ', 'ファーウェイ'],
    ['katakana middle dot', 'チェック・ポイント', 'チェック ポイント'],
    ['Arabic letter variants', 'أبل', 'ابل'],
    ['Hebrew points', 'קַסְפֶּרְסְקִי', 'קספרסקי'],
    ['Cyrillic short i', 'Касперский', 'касперскии'],
    ['German sharp s', 'Straße', 'strasse'],
  ])('%s', (_, spelling, folded) => {
    expect(foldName(spelling)).toBe(folded);
  });

  test.each([
    ['a dash between spaces', 'Palo - Alto'],
    ['two hyphens', 'Palo--Alto'],
    ['a comma', 'Palo, Alto'],
    ['an em dash', 'Palo—Alto'],
    ['a block boundary', 'Palo\u0000Alto'],
  ])('%s does not join words', (_, text) => {
    expect(foldName(text)).not.toBe('palo alto');
  });

  test('voiced Japanese kana stay different letters', () => {
    expect(foldName('バイドゥ')).not.toBe(foldName('ハイトゥ'));
  });
});

describe('what is told beforehand is what folding means', () => {
  /** What becomes of a character that is no letter, by Unicode alone. */
  const meaningOf = (character: string) => {
    if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return '';
    if (/['‘’]/.test(character)) return "'";
    if (/[\s·•・]/.test(character)) return ' ';
    return [...character.normalize('NFKC')]
      .map((part) => (/[\p{L}\p{N}\p{M}.&+/!]/u.test(part) ? part : String.fromCharCode(OTHER)))
      .join('');
  };

  test.each([
    ...'–—“”„‹›«»©®°×±£€†‡→←↑↓▼▾。、，：；？（）「」『』【】《》‘’\u00a0\u2009\u202f\u3000·•・\u00ad\u200b\u200d\u200e\u200f\ufe0f\ufeff…',
  ])('%j', (sign) => {
    expect(foldText(`a${sign}b`)).toBe(`a${meaningOf(sign)}b`);
  });

  test('of emoji, none is a letter, a digit or a mark', () => {
    const emoji = Array.from({ length: 0x800 }, (_, at) => String.fromCodePoint(0x1f300 + at));
    expect(emoji.filter((one) => foldText(one) !== meaningOf(one))).toEqual([]);
  });
});

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'a',
      'Z',
      'é',
      'e\u0301',
      'ﬁ',
      'ß',
      '\u00ad',
      '\u200d',
      ' ',
      '-',
      '華',
      'ﾊ',
      '한',
      'й',
      'أ',
      '𝐀',
      '😀',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('folding any text', () => {
  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => foldText(foldText(text)) === foldText(text) || hasOther(foldText(text))),
    );
  });

  test('that holds for each single character', () => {
    const wrong: string[] = [];
    for (let codePoint = 0; codePoint < 0x20000; codePoint++) {
      const folded = foldText(String.fromCodePoint(codePoint));
      if (!hasOther(folded) && foldText(folded) !== folded) wrong.push(codePoint.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test('raw ends never fall and never pass the end of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const window = new FoldedWindow();
        window.reset(text, 0);
        let previous = 0;
        for (let at = 0; window.unit(at) !== END; at++) {
          const end = window.endOf(at);
          expect(end).toBeGreaterThanOrEqual(previous);
          expect(end).toBeLessThanOrEqual(text.length);
          previous = end;
        }
      }),
    );
  });

  test('the text up to a unit folds to the units so far', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'É', '\u00ad', '華', '한', 'й', '𝐀') }), (text) => {
        const window = new FoldedWindow();
        window.reset(text, 0);
        let folded = '';
        for (let at = 0; window.unit(at) !== END; at++) {
          folded += String.fromCharCode(window.unit(at));
          expect(foldText(text.slice(0, window.endOf(at)))).toBe(folded);
        }
      }),
    );
  });
});

/** `OTHER` stands for "no name has this"; it is no text that could be folded again. */
function hasOther(folded: string): boolean {
  return folded.includes(String.fromCharCode(OTHER));
}
