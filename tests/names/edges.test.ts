import { describe, expect, test } from 'vitest';
import { found, matcherOf } from './names.ts';

const matcher = matcherOf({
  kaspersky: [
    'Kaspersky',
    'Касперский',
    'Лаборатория Касперского',
    'カスペルスキー',
    '카스퍼스키',
    'קספרסקי',
    'كاسبرسكي',
    '卡巴斯基',
  ],
  huawei: ['Huawei', '华为', 'ファーウェイ', '화웨이', 'Хуавей'],
  dell: ['デル', '델'],
  intel: ['Intel', 'Intel Corporation'],
  tesla: ['Тесла'],
  'vm-ware': ['VMware', 'VM웨어'],
  'dr-web': ['Dr.Web'],
  wiz: ['米ウィズ'],
});

describe('a name is found', () => {
  test.each([
    ['alone', 'Huawei', ['huawei:Huawei']],
    ['before punctuation', 'Huawei, Intel.', ['huawei:Huawei', 'intel:Intel']],
    ['as the longest form', 'Intel Corporation said', ['intel:Intel Corporation']],
    ['with an English possessive', "Kaspersky's report", ['kaspersky:Kaspersky']],
    ['with a glued Latin ending', 'użytkownicy Kasperskyego i Huaweia', ['huawei:Huaweia']],
    ['in German compounds with hyphen', 'Huawei-Technik', ['huawei:Huawei']],
    [
      'in Russian cases',
      'Касперскому, Теслы, Хуавеем',
      ['kaspersky:Касперскому', 'tesla:Теслы', 'huawei:Хуавеем'],
    ],
    ['with Korean particles', '화웨이는 카스퍼스키에서도', ['huawei:화웨이', 'kaspersky:카스퍼스키']],
    ['behind Hebrew prefixes', 'וקספרסקי הודיעה', ['kaspersky:קספרסקי']],
    ['behind Arabic prefixes', 'وبكاسبرسكي', ['kaspersky:كاسبرسكي']],
    ['inside Chinese text', '中国华为公司与卡巴斯基', ['huawei:华为', 'kaspersky:卡巴斯基']],
    ['between kana and kanji', '米ファーウェイ製', ['huawei:ファーウェイ']],
    ['beside another script', '采用Huawei芯片', ['huawei:Huawei']],
    ['in mixed scripts', 'VM웨어는', ['vm-ware:VM웨어']],
    ['with a dot inside', 'антивирус Dr.Web.', ['dr-web:Dr.Web']],
    ['keyed by one Han character', '米ウィズが', ['wiz:米ウィズ']],
    ['with a ligature and soft hyphens', 'Kas\u00adpers\u00adky', ['kaspersky:Kas\u00adpers\u00adky']],
    ['after an emoji', '😀Huawei😀', ['huawei:Huawei']],
    ['in letters of mathematics', '𝐇𝐮𝐚𝐰𝐞𝐢 rises', ['huawei:𝐇𝐮𝐚𝐰𝐞𝐢']],
    ['at the very end of Han text', '我买了华为', ['huawei:华为']],
  ])('%s', (_, text, mentions) => {
    expect(found(matcher, text)).toEqual(mentions);
  });
});

describe('no name is found', () => {
  test.each([
    ['inside another Latin word', 'intelligence unintel'],
    ['before digits', 'Huawei2000x'],
    ['inside a Katakana word', 'モデルとデルタ'],
    ['inside a Hangul word', '모델 델타'],
    ['behind letters that are no prefix', 'צקספרסקי'],
    ['with an ending no language has', 'Huaweizzz'],
  ])('%s', (_, text) => {
    expect(found(matcher, text)).toEqual([]);
  });
});
