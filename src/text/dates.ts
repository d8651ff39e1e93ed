import { type PartialDate, precisionOf } from '../domain/partial-date.ts';

/** Writes a date exactly as far as it is known: "2017", "June 2024", "29 Sep 2024". */
export function formatDate(date: PartialDate, locale: string): string {
  const precision = precisionOf(date);
  const time = Date.parse(date);
  if (precision === 'year') return inOnePiece(format(locale, { year: 'numeric' }).format(time));
  if (precision === 'month') {
    return inOnePiece(format(locale, { year: 'numeric', month: 'long' }).format(time));
  }
  const whole = format(locale, { year: 'numeric', month: 'short', day: 'numeric' });
  if (locale === 'en') return dayFirst(whole.formatToParts(time));
  if (locale === 'fr') return withFirstOfMonth(whole.formatToParts(time));
  return inOnePiece(whole.format(time));
}

/** No English locale of CLDR writes the day first with the three-letter "Sep". */
function dayFirst(written: readonly Intl.DateTimeFormatPart[]): string {
  const parts = new Map(written.map(({ type, value }) => [type, value]));
  return `${parts.get('day')} ${parts.get('month')} ${parts.get('year')}`;
}

/** French writes the first of a month "1er". Intl writes "1": its formats have no ordinal numbers. */
function withFirstOfMonth(written: readonly Intl.DateTimeFormatPart[]): string {
  return written.map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value)).join('');
}

/** Keeps the "г." of a Russian year on the line of the year. */
function inOnePiece(written: string): string {
  return written.replace(/ г\.$/, '\u00a0г.');
}

const DAY_MS = 86_400_000;

/**
 * How long ago `then` was, in the largest unit that fits: "today", "yesterday", "3 weeks ago". Both are epoch ms. Days are those
 * of the calendar, in UTC as all dates here: an age stands beside a date and must not gainsay it.
 */
export function formatAge(then: number, now: number, locale: string): string {
  const days = Math.max(0, Math.floor(now / DAY_MS) - Math.floor(then / DAY_MS));
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (days < 14) return relative.format(-days, 'day');
  if (days < 61) return relative.format(-Math.floor(days / 7), 'week');
  if (days < 730) return relative.format(-Math.floor(days / 30.44), 'month');
  return relative.format(-Math.floor(days / 365.25), 'year');
}

/** How long ago a check was, which is worth telling to the minute: "4 minutes ago", "2 hours ago", then by days. */
export function formatRecentAge(then: number, now: number, locale: string): string {
  const minutes = Math.max(0, Math.floor((now - then) / 60_000));
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (minutes < 1) return relative.format(0, 'second');
  if (minutes < 60) return relative.format(-minutes, 'minute');
  if (minutes < 24 * 60) return relative.format(-Math.floor(minutes / 60), 'hour');
  return formatAge(then, now, locale);
}

/** Made once each: making one takes longer than writing a hundred dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.values(options).join(' ')}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}
