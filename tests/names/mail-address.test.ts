import { describe, expect, test } from 'vitest';
import { found, matcherOf } from './names.ts';

const matcher = matcherOf({ 'mail-ru': ['Mail.ru'], google: ['Gmail', 'Google'], huawei: ['Huawei'] });

describe('a name in an e-mail address is no mention', () => {
  test.each([
    ['behind the sign', 'write to anna@mail.ru or ben.o-k@gmail.com'],
    ['in a longer domain', 'sales@support.huawei.com'],
    ['before the sign', 'google@example.org'],
    ['inside the local part', 'huawei.press+news@example.org'],
  ])('%s', (_, text) => {
    expect(found(matcher, text)).toEqual([]);
  });
});

describe('a name beside the sign is one', () => {
  test.each([
    ['as a handle', 'says @Huawei today', ['huawei:Huawei']],
    ['after an address', 'a@b.example, Google', ['google:Google']],
    ['before a lone sign', 'Google @ noon', ['google:Google']],
    ['as a host without mailbox', 'see mail.ru', ['mail-ru:mail.ru']],
  ])('%s', (_, text, mentions) => {
    expect(found(matcher, text)).toEqual(mentions);
  });
});
