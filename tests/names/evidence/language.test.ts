import { describe, expect, test } from 'vitest';
import { TOLD_LANGUAGES } from '../../../src/names/evidence/cue-words.ts';
import { isInLanguage } from '../../../src/names/evidence/language.ts';
import { contextIn, cueWords } from './surroundings.ts';

describe('the words around a name are of its language', () => {
  test.each([
    ['French', 'fr', 'Le <Total> des ventes'],
    ['Italian', 'it', 'gli <Amici> della casa'],
    ['German', 'de', 'Das <Haus> und die Stadt'],
    ['Polish', 'pl', 'Jest <Lat> do końca'],
    ['Turkish', 'tr', 'Bu <Sıcak> çok iyi'],
    ['Swedish', 'sv', 'att <Tio> och'],
    ['Finnish', 'fi', 'ja <Kone> on'],
    ['Indonesian', 'id', 'yang <Gojek> dengan'],
    ['Japanese', 'ja', '詳しくは病院の<HP>をご覧ください'],
    ['Hungarian', 'hu', 'A <Nagy> és a'],
  ])('in %s', (_, language, marked) => {
    expect(isInLanguage(contextIn(marked), [language], cueWords)).toBe(true);
  });

  test.each([
    ['as any of several languages', ['it', 'fr'], 'Le <Total> des ventes'],
    ['in capitals', ['fr'], 'LE <TOTAL> DES VENTES'],
    ['in another sentence', ['fr'], 'Dans le parc. <Total>. Bien'],
  ])('%s', (_, languages, marked) => {
    expect(isInLanguage(contextIn(marked), languages, cueWords)).toBe(true);
  });
});

describe('they are not', () => {
  test.each([
    ['of another language', ['fr'], 'The <Total> of all sales'],
    ['with one small word', ['fr'], 'Le <Total> prix'],
    ['with one small word again and again', ['fr'], 'le <Total> le le'],
    ['with the name itself as a word', ['tr'], 'çok <da>'],
    ['with longer words that begin so', ['fr'], 'Lesson <Total> desk paris'],
    ['of a language that is not told', ['eo'], 'la <Totala> de la vendoj'],
    ['of Japanese in Chinese', ['ja'], '请看<HP>的网站'],
    ['of no language', [], 'Le <Total> des ventes'],
    ['without words', ['fr'], '<Total>'],
  ])('%s', (_, languages, marked) => {
    expect(isInLanguage(contextIn(marked), languages, cueWords)).toBe(false);
  });
});

test('only languages that can be told are given', () => {
  expect(TOLD_LANGUAGES).toContain('fr');
  expect(TOLD_LANGUAGES).not.toContain('eo');
});
