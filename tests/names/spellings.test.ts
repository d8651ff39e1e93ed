import { describe, expect, test } from 'vitest';
import { found, matcherOf, name } from './names.ts';

describe('spellings of one vendor that fold to the same form', () => {
  const matcher = matcherOf({
    rapid: ['Rapid-7', name('Rapid 7', { weak: true, near: ['scanner'] })],
    weibo: [name('ویبو', { lang: 'fa' }), name('ويبو', { lang: 'ar', weak: true, near: ['منصة'] })],
    sentinel: [
      name('Sentinel One', { weak: true, near: ['endpoint'], not: ['Sentinel One satellite'] }),
      name('Sentinel-One', { weak: true, near: ['agent'], not: ['Sentinel-One radar'] }),
    ],
  });

  test.each([
    ['the strong spelling needs no evidence', 'Update Rapid-7 now', ['rapid:Rapid-7']],
    ['in any letter case', 'UPDATE RAPID-7 NOW', ['rapid:RAPID-7']],
    ['the weak one does', 'The rapid 7 days ended. Rapid 7 days follow', []],
    ['and is believed with it', 'It is a scanner by Rapid 7', ['rapid:Rapid 7']],
    ['letters of two alphabets that fold to one tell apart, too', 'گزارش ویبو', ['weibo:ویبو']],
    ['and the weak letters stay weak', 'تقرير ويبو', []],
    [
      'of equal rule: evidence of the other spelling counts',
      'Every endpoint has Sentinel-One',
      ['sentinel:Sentinel-One'],
    ],
    ['of equal rule: and so do its exclusions', 'The agent saw the Sentinel One radar', []],
  ])('%s', (_, text, mentions) => {
    expect(found(matcher, text)).toEqual(mentions);
  });
});

test('a name for look-up only is never found in a text', () => {
  const matcher = matcherOf({
    x: [name('X', { weak: true, lookUpOnly: true, near: ['posted'] }), 'Twitter'],
  });
  expect(found(matcher, 'posted on X, once Twitter')).toEqual(['x:Twitter']);
});

test('a stem does not hide a longer name that begins with its whole form', () => {
  const matcher = matcherOf({ opera: [name('Опера', { weak: true, near: ['браузер'] }), 'Опера Мини'] });
  expect(found(matcher, 'Опера Мини и опера Верди')).toEqual(['opera:Опера Мини']);
});
