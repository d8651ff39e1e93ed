import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EvidenceWords } from '../../../src/names/evidence/evidence-words.ts';
import { PairSet, pairOf } from '../../../src/names/evidence/pair-set.ts';
import { surroundingText } from '../../../src/names/evidence/surrounding-text.ts';
import { contextIn } from './surroundings.ts';

/** The words found on a side of the marked name, with the texts where they stand. */
function foundIn(marked: string, words: readonly string[], side: 'before' | 'behind' = 'behind'): string[] {
  const context = contextIn(marked);
  const surroundings = surroundingText(context, side);
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

test('a set of pairs never denies one that is there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
      const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      expect(PairSet.of(text).mayHave(pairOf(text.slice(from, to)))).toBe(true);
    }),
  );
});
