import { describe, expect, test } from 'vitest';
import { bind } from '../../src/text/bind.ts';

const english = {
  plain: 'Nothing here',
  found: '{count, plural, one {# vendor} other {# vendors}} on {host}',
  none: '{count, plural, =0 {none} other {{count} of {all}}}',
  inner: { title: 'Off for {host}' },
} as const;

describe('bound messages', () => {
  const text = bind<typeof english>(english, 'en');

  test('without arguments are themselves', () => {
    expect(text.plain).toBe('Nothing here');
  });

  test('take their arguments by name, in inner areas too', () => {
    expect(text.inner.title({ host: 'news.example.com' })).toBe('Off for news.example.com');
    expect(text.none({ count: 2, all: 3 })).toBe('2 of 3');
  });

  test('follow the plural rules of their language', () => {
    expect([1, 2].map((count) => text.found({ count, host: 'a' }))).toEqual([
      '1 vendor on a',
      '2 vendors on a',
    ]);
    const russian = bind<{ days: '{count, plural, one {#} few {#} many {#} other {#}}' }>(
      { days: '{count, plural, one {# день} few {# дня} many {# дней} other {# дня}}' },
      'ru',
    );
    expect([1, 3, 5, 21].map((count) => russian.days({ count }))).toEqual([
      '1 день',
      '3 дня',
      '5 дней',
      '21 день',
    ]);
  });

  test('write numbers as their language does', () => {
    const count = { count: 12_345 };
    const one = '{count, plural, one {#} other {#}}';
    expect(bind<{ one: typeof one }>({ one }, 'en').one(count)).toBe('12,345');
    expect(bind<{ one: typeof one }>({ one }, 'de').one(count)).toBe('12.345');
  });

  test('do not take a value for a message', () => {
    expect(text.inner.title({ host: '{count} <b>' })).toBe('Off for {count} <b>');
  });
});
