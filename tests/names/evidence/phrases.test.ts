import { describe, expect, test } from 'vitest';
import { phraseAgainst } from '../../../src/names/evidence/phrases.ts';
import { markedIn } from './surroundings.ts';

const phrases = [
  '',
  'orca whale',
  'proton m',
  'palo alto california',
  'eugene kaspersky',
  'the wiz musical',
  '小米粥',
  'лига мета',
];

function against(marked: string) {
  const { text, start, end } = markedIn(marked);
  return phraseAgainst(text, start, end, phrases);
}

describe('a phrase covers a name', () => {
  test.each([
    ['that begins it', 'an <Orca> whale', 'orca whale'],
    ['that ends it', 'by Eugene <Kaspersky>', 'eugene kaspersky'],
    ['that stands within it', 'saw The <Wiz> musical', 'the wiz musical'],
    ['over punctuation', 'in <Palo Alto>, California', 'palo alto california'],
    ['over a line end', 'Eugene\n<Kaspersky>', 'eugene kaspersky'],
    ['in any letter case', 'EUGENE <KASPERSKY>', 'eugene kaspersky'],
    ['with an ending', 'the <Orca> whales', 'orca whale'],
    ['with an ending in Cyrillic', 'наша Лига <Мета>ми', 'лига мета'],
    ['without spaces', '喝<小米>粥吧', '小米粥'],
    ['beside another name that it doesn’t cover', 'Kaspersky and Eugene <Kaspersky>', 'eugene kaspersky'],
  ])('%s', (_, marked, phrase) => {
    expect(against(marked)).toBe(phrase);
  });
});

describe('no phrase covers a name', () => {
  test.each([
    ['that stands beside it', 'an orca whale and <Orca>'],
    ['that stands before it', '<Orca> and an orca whale'],
    ['behind more letters', 'Neugene <Kaspersky>'],
    ['when more than an ending follows', 'an <Orca> whaleboat'],
    ['when anything follows a short last word', 'a <Proton> mug'],
    ['with a word between', 'an <Orca> or whale'],
    ['in Chinese with another word', '买<小米>手机'],
    ['alone', '<Orca>'],
  ])('%s', (_, marked) => {
    expect(against(marked)).toBeUndefined();
  });
});

test('without phrases there is none', () => {
  expect(phraseAgainst('Orca whale', 0, 4, [])).toBeUndefined();
});
