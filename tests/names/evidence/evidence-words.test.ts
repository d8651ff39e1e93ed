import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EvidenceWords } from '../../../src/names/evidence/evidence-words.ts';
import { type SurroundingText, surroundingText } from '../../../src/names/evidence/surrounding-text.ts';
import { contextIn } from './surroundings.ts';

const anyBeginning: Partial<SurroundingText> = { beginnings: { mayHave: () => true } };

/** The words found on a side of the marked name, with the texts where they stand. */
function foundIn(
  marked: string,
  words: readonly string[],
  side: 'before' | 'behind' = 'behind',
  given: Partial<SurroundingText> = {},
): string[] {
  const context = contextIn(marked);
  const surroundings = { ...surroundingText(context, side), ...given };
  const found: string[] = [];
  new EvidenceWords('own', words).find(surroundings, (word, start, end) => {
    const text = context.text.slice(surroundings.offsetOf(start), surroundings.offsetOf(end - 1) + 1);
    found.push(`${word}:${text}`);
  });
  return found;
}

describe('a word is found', () => {
  test.each([
    ['as it is', '<Wiz> chip', 'chip', 'chip'],
    ['in other letters', '<Wiz> CHÍP', 'chip', 'CHÍP'],
    ['with an ending', '<Wiz> scanners', 'scanner', 'scanners'],
    ['over punctuation', '<Wiz> cloud, security', 'cloud security', 'cloud, security'],
    ['over invisible characters', '<Wiz> ch\u00adip', 'chip', 'ch\u00adip'],
    ['of letters that fold to several', '<Wiz> straße', 'strasse', 'straße'],
    ['within Chinese', '<小米>手机壳', '手机', '手机'],
    ['within a Korean compound', '<Wiz> 정보보안', '보안', '보안'],
    ['behind a Hebrew prefix', '<Wiz> והשבב', 'שבב', 'שבב'],
  ])('%s', (_, marked, word, text) => {
    expect(foundIn(marked, [word])).toEqual([`${word}:${text}`]);
  });

  test('on its side only', () => {
    expect(foundIn('a chip <Wiz> wafer', ['chip', 'wafer'])).toEqual(['wafer:wafer']);
    expect(foundIn('a chip <Wiz> wafer', ['chip', 'wafer'], 'before')).toEqual(['chip:chip']);
  });

  test('so many times at most, nearest to the name', () => {
    const text = Array.from({ length: 30 }, (_, at) => `chip ${at}`).join(' ');
    const places = (marked: string, side: 'before' | 'behind') => {
      const surroundings = surroundingText(contextIn(marked), side);
      const starts: number[] = [];
      new EvidenceWords('own', ['chip']).find(surroundings, (_, start) => starts.push(start));
      return { starts, length: surroundings.form.length };
    };
    const behind = places(`<Wiz> ${text}`, 'behind');
    expect(behind.starts[0]).toBeLessThan(2);
    expect(behind.starts.length).toBeLessThan(10);
    const before = places(`${text} <Wiz>`, 'before');
    expect(before.length - (before.starts[0] ?? 0)).toBeLessThan(10);
  });
});

describe('a word is not found', () => {
  test.each([
    ['within another', '<Wiz> microchip', 'chip'],
    ['that a longer one begins with', '<Wiz> chipmunk', 'chip'],
    ['behind too many Hebrew letters', '<Wiz> והבלמשכשבב', 'שבב'],
    ['behind other Hebrew letters', '<Wiz> צשבב', 'שבב'],
    ['that another Hindi word begins with', '<Wiz> कारण', 'कार'],
    ['that the name itself is', '<chip> falls', 'chip'],
  ])('%s', (_, marked, word) => {
    expect(foundIn(marked, [word])).toEqual([]);
  });
});

test('how words begin never hides one that is there', () => {
  const letter = fc.constantFrom(...'ab cdéßж手机보안שבבهوก字の-.,\u00ad😀');
  const text = fc.array(letter, { maxLength: 40 }).map((letters) => letters.join(''));
  const word = fc.constantFrom(
    'a',
    'ab',
    'abc',
    'ab cd',
    'ж',
    '手机',
    '手机手',
    '보안',
    'שבב',
    'הו',
    'هو',
    'ก',
    '字の',
  );
  fc.assert(
    fc.property(text, text, fc.uniqueArray(word), (before, behind, words) => {
      const marked = `${before} <Wiz> ${behind}`;
      for (const side of ['before', 'behind'] as const)
        expect(foundIn(marked, words, side)).toEqual(foundIn(marked, words, side, anyBeginning));
    }),
  );
});
