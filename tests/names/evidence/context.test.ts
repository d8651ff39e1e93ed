import { describe, expect, test } from 'vitest';
import { contextIn } from './surroundings.ts';

describe('the sentence of a name', () => {
  test.each([
    ['ends where the text does', 'so <Wiz> grew', 'so ', ' grew'],
    ['ends with full stops', 'It rains. So <Wiz> grew. All left.', 'So ', ' grew'],
    ['ends with other marks', 'Why? So <Wiz> grew! All left.', 'So ', ' grew'],
    ['ends behind a quotation mark', 'He said “no.” So <Wiz> grew', 'So ', ' grew'],
    ['may start with the name', 'It rains. <Wiz> grew', '', ' grew'],
    ['may end with the name', 'So grew <Wiz>. All left', 'So grew ', ''],
    [
      'goes on behind an abbreviation',
      'so Acme Inc. said <Wiz> corp. grew',
      'so Acme Inc. said ',
      ' corp. grew',
    ],
    ['goes on behind a dot in a number', 'at 3.5 <Wiz> grew 4.5 %', 'at 3.5 ', ' grew 4.5 %'],
    ['goes on behind a line end', 'then\nso <Wiz> grew\nand left', 'then\nso ', ' grew\nand left'],
    ['ends with its block', 'a list\0so <Wiz> grew\0b list', 'so ', ' grew'],
    ['ends with a danda in Hindi', 'बारिश हुई।अब <मेटा> बढ़ा। सब गए', 'अब ', ' बढ़ा'],
    ['ends with the marks of Arabic and Urdu', 'لماذا؟ ثم <ميتا> نمت۔ ثم', 'ثم ', ' نمت'],
    ['ends without a space in Chinese', '下雨。买<小米>手机。再见', '买', '手机'],
  ])('%s', (_, marked, before, after) => {
    const { sentenceBefore, sentenceAfter } = contextIn(marked);
    expect([sentenceBefore, sentenceAfter]).toEqual([before, after]);
  });
});

test('the surroundings go beyond the sentence', () => {
  const { text, around, surface } = contextIn('It rains. So <Wiz> grew. All left.');
  expect(text.slice(around.from, around.to)).toBe('It rains. So Wiz grew. All left.');
  expect(surface).toBe('Wiz');
});

test('the block holds the sentence and nothing of other blocks', () => {
  const { text, block } = contextIn('a list\0It rains. So <Wiz> grew. All left.\0b list');
  expect(text.slice(block.from, block.to)).toBe('It rains. So Wiz grew. All left.');
});

test('the surroundings of a long text have an end', () => {
  const far = 'x'.repeat(10_000);
  const { name, around, block, sentence } = contextIn(`${far}<Wiz>${far}`);
  expect(name.from - around.from).toBeLessThan(1000);
  expect(around.to - name.to).toBe(name.from - around.from);
  expect(block).toEqual(around);
  expect(sentence).toEqual(around);
});
