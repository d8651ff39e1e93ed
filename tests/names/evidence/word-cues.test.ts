import { describe, expect, test } from 'vitest';
import { wordCues } from '../../../src/names/evidence/word-cues.ts';
import { buildNamesIndex } from '../../../src/names/index/build-names-index.ts';
import { decodeNamesIndex } from '../../../src/names/index/names-index.ts';
import { name, vendorId } from '../names.ts';
import { contextIn } from './surroundings.ts';

/** A vendor of one weak name, and so many others that "software" is a word of all and "toaster" of none but them. */
const index = decodeNamesIndex(
  buildNamesIndex(
    [
      {
        id: vendorId('orca'),
        names: [
          name('Orca', {
            weak: true,
            near: ['agentless', '手机', 'AI', 'कार', 'رقائق', 'אות', 'アプリ'],
            not: ['ocean'],
          }),
        ],
        evidence: ['cloud security', 'scanner', 'уязвимость', '보안', 'software'],
        sectors: ['security'],
      },
      ...Array.from({ length: 20 }, (_, at) => ({
        id: vendorId(`other-${at}`),
        names: [],
        evidence: ['software', 'toaster'],
        sectors: [],
      })),
    ],
    { security: ['malware'] },
  ),
);

/** The cues of a text as `kind:word`. */
function told(marked: string): string[] {
  return wordCues(contextIn(marked), index.evidenceOf(0)).map(({ kind, evidence }) => `${kind}:${evidence}`);
}

describe('in the sentence of a name is told', () => {
  test.each([
    ['a word of its own', 'the agentless <Orca>', ['own-word:agentless']],
    ['a word of its vendor', '<Orca> is a scanner', ['vendor-word:scanner']],
    ['a phrase of its vendor', 'in Cloud-Security: <Orca>', ['vendor-word:cloud security']],
    ['a word that many vendors have', '<Orca> is software', ['common-word:software']],
    ['a word of its sector', '<Orca> finds malware', ['sector-word:malware']],
    ['a word against it', '<Orca> in the ocean', ['against-word:ocean']],
    [
      'a word with an ending',
      'agentless <Orca> scanners',
      ['own-word:agentless', 'vendor-word:scanner', 'more-words:scanner'],
    ],
    ['a word in another case', 'нашли уязвимостей у <Orca>', ['vendor-word:уязвимост']],
    ['a word without spaces', '新款<Orca>手机', ['own-word:手机']],
    ['a word within a Korean compound', '정보보안 <Orca>', ['vendor-word:보안']],
    ['a short word', '<Orca> with AI', ['own-word:ai']],
    ['a Hindi word in another case', '<Orca> कारों', ['own-word:कार']],
    ['an Arabic word with a letter behind it', '<Orca> رقائقه', ['own-word:رقائق']],
    ['a Katakana word at the end of a compound', 'スマホアプリの<Orca>', ['own-word:アプリ']],
    ['one of a kind', 'scanner <Orca> scanner', ['vendor-word:scanner']],
    ['nothing by a word of other vendors', '<Orca> is a toaster', []],
    ['nothing by a short word within another', '<Orca> has aims', []],
    ['nothing by a Hindi word that begins so', '<Orca> कार्य कारण', []],
    ['nothing by a Hebrew word that begins so', '<Orca> אותו', []],
    ['nothing by a Katakana word that begins so', '<Orca>のアプリコット', []],
    ['nothing by a longer word', '<Orca> has oceanography', []],
    ['nothing without words', '<Orca>', []],
  ])('%s', (_, marked, cues) => {
    expect(told(marked)).toEqual(cues);
  });
});

describe('in the sentences around is told', () => {
  test.each([
    ['a word', 'It rains. <Orca> sings. A scanner fell.', ['word-around:scanner']],
    ['a word against it', 'See the ocean. <Orca> sings.', ['against-around:ocean']],
    [
      'of several words the most telling',
      'A scanner fell. <Orca> sings. It is agentless.',
      ['word-around:agentless', 'more-words:agentless'],
    ],
    ['nothing from far away', `A scanner fell. ${'It rains. '.repeat(50)}<Orca> sings.`, []],
  ])('%s', (_, marked, cues) => {
    expect(told(marked)).toEqual(cues);
  });
});

test('a second and a third word are told', () => {
  expect(told('the agentless scanner of <Orca>. It finds malware.')).toEqual([
    'own-word:agentless',
    'vendor-word:scanner',
    'word-around:malware',
    'more-words:scanner',
    'many-words:malware',
  ]);
});

test('words against a name are none of several', () => {
  expect(told('the scanner <Orca> in the ocean')).toEqual(['vendor-word:scanner', 'against-word:ocean']);
});
