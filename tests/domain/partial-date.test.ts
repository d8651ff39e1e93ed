import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDates,
  dayOf,
  earliestDay,
  isSurelyAfter,
  isSurelyBefore,
  latestDay,
  parseDay,
  parsePartialDate,
} from '../../src/domain/partial-date.ts';
import { date, day } from './claims.ts';

describe('parsePartialDate', () => {
  test.each(['2024', '2024-02', '2024-02-29', '1999-12-31'])('takes %s', (text) => {
    expect(parsePartialDate(text)).toBe(text);
  });

  test.each(['', '24', '2024-13', '2024-00', '2023-02-29', '2024-2-1', '2024-06-31', '2024-06-', ' 2024'])(
    'refuses "%s"',
    (text) => {
      expect(parsePartialDate(text)).toBeUndefined();
    },
  );

  test('a day is a whole one', () => {
    expect(parseDay('2024-06')).toBeUndefined();
    expect(parseDay('2024-06-01')).toBe('2024-06-01');
  });
});

describe('a partial date', () => {
  test('may mean any of its days', () => {
    expect([earliestDay(date('2024')), latestDay(date('2024'))]).toEqual(['2024-01-01', '2024-12-31']);
    expect([earliestDay(date('2024-02')), latestDay(date('2024-02'))]).toEqual(['2024-02-01', '2024-02-29']);
    expect([earliestDay(date('2024-02-03')), latestDay(date('2024-02-03'))]).toEqual([
      '2024-02-03',
      '2024-02-03',
    ]);
  });

  test('is surely before a day only when all its days are', () => {
    expect(isSurelyBefore(date('2024-06'), day('2024-06-30'))).toBe(false);
    expect(isSurelyBefore(date('2024-06'), day('2024-07-01'))).toBe(true);
    expect(isSurelyAfter(date('2024-06'), day('2024-06-01'))).toBe(false);
    expect(isSurelyAfter(date('2024-06'), day('2024-05-31'))).toBe(true);
  });

  test('sorts by its first day, the less exact first', () => {
    expect(['2024-02-01', '2024-01-15', '2024', '2024-01', '2023-12'].map(date).sort(compareDates)).toEqual([
      '2023-12',
      '2024',
      '2024-01',
      '2024-01-15',
      '2024-02-01',
    ]);
  });

  test('every day of every time is a day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        (time) => {
          const today = dayOf(time.getTime());
          expect(parseDay(today)).toBe(today);
          expect(latestDay(today)).toBe(today);
        },
      ),
    );
  });
});
