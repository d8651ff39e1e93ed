import { describe, expect, test } from 'vitest';
import { checkNameText } from '../../../../src/list/source/checks/name-text.ts';
import { readList, told } from '../small-list.ts';

function withName(text: string, lang = 'en') {
  return readList({ acme: `name: Acme\nnames:\n  ${lang}:\n    - ${JSON.stringify(text)}\n` });
}

describe('checkNameText', () => {
  test.each([
    ['Acme', 'en'],
    ['华为', 'zh'],
    ['Dr.Web', 'ru'],
    ['Société', 'en'],
    ['چین\u200cی', 'fa'],
    ['1С-Битрикс24', 'ru'],
    ['Яндекс Cloud', 'ru'],
  ])('is content with %j under %s', (text, lang) => {
    expect(checkNameText(withName(text, lang))).toEqual([]);
  });

  test.each([
    [' Acme', 'has outer spaces'],
    ['Socie\u0301te', 'is not in Unicode form NFC'],
    ['X', 'is a single letter'],
    ['델', 'is a single letter'],
    ['Kаspersky', 'has letters of two alphabets in one word'],
    ['Alpha Βeta', 'has letters of two alphabets in one word'],
  ])('tells %j', (text, problem) => {
    expect(told(checkNameText(withName(text)))).toEqual([
      `list/vendors/acme.yaml:4:7 error: name ${JSON.stringify(text)} ${problem}`,
    ]);
  });

  test('looks at products too', () => {
    const list = readList({
      acme: 'name: Acme\nnames:\n  en:\n    - Acme\nproducts:\n  - text: A\n    weak: a letter\n',
    });
    expect(told(checkNameText(list))).toEqual([
      'list/vendors/acme.yaml:6:5 error: name "A" is a single letter',
    ]);
  });
});
