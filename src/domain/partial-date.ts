import type { Brand } from './brand.ts';

/** A calendar date as exact as its source is: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601, proleptic Gregorian). */
export type PartialDate = Brand<string, 'PartialDate'>;

/** A whole calendar day, `YYYY-MM-DD`. Every `Day` is a `PartialDate`. */
export type Day = Brand<PartialDate, 'Day'>;

export type DatePrecision = 'year' | 'month' | 'day';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Returns the date when `text` is a real calendar date in one of the three shapes, else `undefined`. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return undefined;
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month)))) {
    return undefined;
  }
  return text as PartialDate;
}

/** Returns the day when `text` is a whole, real calendar day, else `undefined`. */
export function parseDay(text: string): Day | undefined {
  const date = parsePartialDate(text);
  return date !== undefined && precisionOf(date) === 'day' ? (date as Day) : undefined;
}

/** The calendar day of `epochMs` in UTC: claims carry no time zone, so neither does the day they are judged on. */
export function dayOf(epochMs: number): Day {
  return new Date(epochMs).toISOString().slice(0, 10) as Day;
}

export function precisionOf(date: PartialDate): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The first day that `date` may mean: `2024-06` gives `2024-06-01`. */
export function earliestDay(date: PartialDate): Day {
  return (date + '-01-01'.slice(date.length - 4)) as Day;
}

/** The last day that `date` may mean: `2024-02` gives `2024-02-29`. */
export function latestDay(date: PartialDate): Day {
  if (precisionOf(date) === 'day') return date as Day;
  const year = Number(date.slice(0, 4));
  const month = precisionOf(date) === 'month' ? Number(date.slice(5, 7)) : 12;
  return `${date.slice(0, 4)}-${twoDigits(month)}-${twoDigits(daysInMonth(year, month))}` as Day;
}

/** Whether every day that `date` may mean lies before `day`. */
export function isSurelyBefore(date: PartialDate, day: Day): boolean {
  return latestDay(date) < day;
}

/** Whether every day that `date` may mean lies after `day`. */
export function isSurelyAfter(date: PartialDate, day: Day): boolean {
  return earliestDay(date) > day;
}

/** Orders dates by the first day they may mean; the less exact of two equal starts comes first. For `Array.sort`. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [first, second] = [earliestDay(a), earliestDay(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.length - b.length;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
