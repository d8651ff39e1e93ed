import { describe, expect, test } from 'vitest';
import { companyCues } from '../../../src/names/evidence/company.ts';
import { cue } from '../../../src/names/evidence/cue.ts';
import { contextIn, cueWords } from './surroundings.ts';

/** Words are told in their folded form. */
describe('a word for a company is told', () => {
  test.each([
    ['before the name', 'the startup <Orca> grew', 'startup'],
    ['before a quoted name', 'компания «<Мета>» выросла', 'компания'],
    ['behind the name', 'so said <Orca> CEO Anna', 'ceo'],
    ['behind a possessive', "it fell with <Orca>'s shares", 'shares'],
    ['in German', 'der Hersteller <Orca> wuchs', 'hersteller'],
    ['in Arabic', 'قالت شركة <ميتا> أمس', 'شركه'],
    ['in Hebrew', 'חברת <מטא> הודיעה', 'חברת'],
    ['behind it in Turkish', 'dün <Orca> şirketi büyüdü', 'sirketi'],
    ['behind it in Hindi', 'आज <मेटा> कंपनी', 'कंपनी'],
    ['behind it in Chinese', '<小米>公司宣布', '公司'],
    ['before it in Chinese', '手机厂商<小米>宣布', '厂商'],
    ['behind it in Japanese', '<メタ>社は発表した', '社は'],
    ['behind it in Korean', '어제 <메타>측은 말했다', '측은'],
  ])('%s', (_, marked, word) => {
    expect(companyCues(contextIn(marked), cueWords)).toEqual([cue('company', word)]);
  });
});

test.each([
  ['right behind', '<Orca> Inc. grew'],
  ['behind a comma', '<Orca>, LLC grew'],
  ['in German', 'die <Orca> GmbH wuchs'],
])('a legal form %s is told', (_, marked) => {
  expect(companyCues(contextIn(marked), cueWords).map(({ kind }) => kind)).toEqual(['legal-form']);
});

test.each(['<Orca>® grew', 'so <Orca>™, too'])('a sign of a trademark is told: %s', (marked) => {
  expect(companyCues(contextIn(marked), cueWords).map(({ kind }) => kind)).toEqual(['trademark']);
});

describe('nothing is told', () => {
  test.each([
    ['when the word is further off', 'the startup that <Orca> is'],
    ['when a sentence ends between', 'We have a firm. <Orca> sings. Shares fell'],
    ['when the word is on its other side', 'shares <Orca> firm'],
    ['by a longer word', 'the firmware <Orca> and shareware'],
    ['by a legal form in small letters', 'in <Orca> se habla'],
    ['by the beginning of a word', '<Orca> Incidents'],
    ['by a sign of a trademark further off', '<Orca> and Bay®'],
  ])('%s', (_, marked) => {
    expect(companyCues(contextIn(marked), cueWords)).toEqual([]);
  });
});
