import { describe, expect, test } from 'vitest';
import { formatAge, formatDate, formatRecentAge } from '../../src/text/dates.ts';
import { date } from '../domain/claims.ts';
import { NOW } from '../ui/records.ts';
import { EN } from './english.ts';

describe('a date', () => {
  test('is told as exactly as it is known', () => {
    expect(EN.date(date('2017'))).toBe('2017');
    expect(EN.date(date('2024-06'))).toBe('June 2024');
    expect(EN.date(date('2024-09-29'))).toBe('29 Sep 2024');
  });

  test('does not slip to a neighbour day in any time zone', () => {
    expect(EN.date(date('2024-01-01'))).toBe('1 Jan 2024');
    expect(EN.date(date('2023-12'))).toBe('December 2023');
  });

  test('follows the order of its language', () => {
    expect(formatDate(date('2024-09-29'), 'ja')).toBe('2024年9月29日');
    expect(formatDate(date('2024-06'), 'de')).toBe('Juni 2024');
    expect(formatDate(date('2017'), 'zh-CN')).toBe('2017年');
  });

  test('is an ordinal number in French on the first of a month, and only then', () => {
    expect(formatDate(date('2026-01-01'), 'fr')).toBe('1er janv. 2026');
    expect(formatDate(date('2026-01-11'), 'fr')).toBe('11 janv. 2026');
    expect(formatDate(date('2026-01'), 'fr')).toBe('janvier 2026');
  });

  test('keeps the word for the year beside it in Russian', () => {
    expect(formatDate(date('2024-09-29'), 'ru')).toBe('29 сент. 2024\u00a0г.');
    expect(formatDate(date('2024-06'), 'ru')).toBe('июнь 2024\u00a0г.');
  });
});

describe('an age', () => {
  const HOUR = 3_600_000;
  const DAY = 24 * HOUR;

  test.each([
    [0, 'today'],
    [DAY, 'yesterday'],
    [13 * DAY, '13 days ago'],
    [20 * DAY, '2 weeks ago'],
    [90 * DAY, '2 months ago'],
    [800 * DAY, '2 years ago'],
  ])('of %i ms is told in the largest unit that fits', (ms, expected) => {
    expect(formatAge(NOW - ms, NOW, 'en')).toBe(expected);
  });

  test('goes by the days of the calendar, as the date beside it', () => {
    const midnight = Date.UTC(2026, 7, 20);
    expect(formatAge(midnight - 1, midnight, 'en')).toBe('yesterday');
    expect(formatAge(midnight - DAY - 1, midnight, 'en')).toBe('2 days ago');
    expect(formatAge(midnight, midnight + DAY - 1, 'en')).toBe('today');
  });

  test('to come is told as today: clocks differ', () => {
    expect(formatAge(NOW + DAY, NOW, 'en')).toBe('today');
  });

  test.each([
    [0, 'now'],
    [4 * 60_000, '4 minutes ago'],
    [5 * HOUR, '5 hours ago'],
    [30 * HOUR, 'yesterday'],
  ])('of a check, %i ms, is told to the minute', (ms, expected) => {
    expect(formatRecentAge(NOW - ms, NOW, 'en')).toBe(expected);
  });
});
