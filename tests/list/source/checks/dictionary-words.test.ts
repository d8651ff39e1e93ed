import { describe, expect, test } from 'vitest';
import { checkDictionaryWords } from '../../../../src/list/source/checks/dictionary-words.ts';
import { readList, told } from '../small-list.ts';

const WORDS: Readonly<Record<string, string[]>> = { temu: ['pl', 'id'], google: ['en'], acme: ['en'] };
const languagesOf = (folded: string) => WORDS[folded] ?? [];

function problemsOf(name: string, frequent = '[]\n') {
  const list = readList({ acme: `name: Acme\nnames:\n  en:\n    - ${name}\n`, 'frequent-names': frequent });
  return told(checkDictionaryWords(list, languagesOf));
}

describe('checkDictionaryWords', () => {
  test.each([
    ['a name that is no word', 'Acmeon'],
    ['a longer name with a word in it', 'Acme Tools'],
    ['a weak name', 'text: Acme\n      weak: the top'],
    ['a name in its letter case', 'text: TEMU\n      cased: true'],
    ['a name for look-up only', 'text: Acme\n      lookUpOnly: true'],
    ['a name that is weak just there', 'text: Temu\n      weak: ago\n      weakIn: [pl, id]'],
  ])('is content with %s', (_, name) => {
    expect(problemsOf(name)).toEqual([]);
  });

  test('is content with names that word lists have as names', () => {
    expect(problemsOf('Google', '- GOOGLE\n')).toEqual([]);
  });

  test.each([
    ['Acme', 'strong name "Acme" is a frequent word (en)'],
    ['TÉMU', 'strong name "TÉMU" is a frequent word (pl, id)'],
    ['text: Temu\n      weak: ago\n      weakIn: [pl]', 'strong name "Temu" is a frequent word (id)'],
  ])('tells %j', (name, problem) => {
    expect(problemsOf(name)).toEqual([`list/vendors/acme.yaml:4:7 error: ${problem}`]);
  });
});
