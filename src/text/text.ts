import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { Locale } from '../domain/locale.ts';
import { dayOf, type PartialDate } from '../domain/partial-date.ts';
import type { Place } from '../domain/place.ts';
import { type Bound, bind, type Wording } from './bind.ts';
import { formatAge, formatDate, formatRecentAge } from './dates.ts';
import { directionOf, languageName } from './languages.ts';
import type { English } from './messages/en/index.ts';
import type { PageArea } from './messages/page-areas.ts';
import { placeName } from './places.ts';

/** The words in one language: its messages by area, and what Intl writes. Without what only pages use, which is half of it. */
export interface Text extends Bound<Omit<English, PageArea>> {
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  /** "United States", "Texas (US)" */
  place(jurisdiction: Jurisdiction): string;
  /** "29 Sep 2024", "June 2024", "2017": as exact as it is known. */
  date(date: PartialDate): string;
  /** The day of a time in epoch ms. */
  day(epochMs: number): string;
  /** How long ago: "yesterday", "3 weeks ago". Epoch ms. */
  age(then: number, now: number): string;
  /** The same to the minute: "4 minutes ago". Epoch ms. */
  recentAge(then: number, now: number): string;
  /** "A, B and C" */
  enumerate(items: readonly string[]): string;
  /** "A, B, C" */
  commas(items: readonly string[]): string;
  number(value: number): string;
  /** "10 seconds", "1.2 MB" */
  measure(value: number, unit: Unit): string;
  /** The name of a language by its BCP 47 tag: "Japanese". */
  language(tag: string): string;
  /** For sorting as the language does. */
  compare(a: string, b: string): number;
}

/** All words of the interface in one language. */
export interface PageText extends Text, Bound<Pick<English, PageArea>> {}

export type Unit = 'second' | 'minute' | 'hour' | 'byte' | 'kilobyte' | 'megabyte';

/** Puts the messages of a language and Intl's words together. */
export function makeText(locale: Locale, messages: Wording<English>): PageText;
export function makeText(locale: Locale, messages: Wording<Omit<English, PageArea>>): Text;
export function makeText(locale: Locale, messages: Wording<Omit<English, PageArea>>): Text {
  const once = <Value>(make: () => Value): (() => Value) => {
    let made: Value | undefined;
    return () => {
      made ??= make();
      return made;
    };
  };
  const lists = once(() => new Intl.ListFormat(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const collator = once(() => new Intl.Collator(locale));
  const bound = bind<Omit<English, PageArea>>(messages, locale);
  return {
    ...bound,
    locale,
    direction: directionOf(locale),
    place: (jurisdiction) => placeName(jurisdiction, locale),
    date: (date) => formatDate(date, locale),
    day: (epochMs) => formatDate(dayOf(epochMs), locale),
    age: (then, now) => formatAge(then, now, locale),
    recentAge: (then, now) => formatRecentAge(then, now, locale),
    enumerate: (items) => lists().format(items),
    commas: (items) =>
      items.length === 0 ? '' : items.reduce((first, second) => bound.claims.pair({ first, second })),
    number: (value) => numbers().format(value),
    measure: (value, unit) => formatMeasure(value, unit, locale),
    language: (tag) => languageName(tag, locale),
    compare: (a, b) => collator().compare(a, b),
  };
}

/** The same words, with the names that the list has for places which Intl doesn't know. */
export function textWithPlaces<Words extends Text>(text: Words, places: readonly Place[]): Words {
  return { ...text, place: (jurisdiction) => placeName(jurisdiction, text.locale, places) };
}

function formatMeasure(value: number, unit: Unit, locale: string): string {
  const isTime = unit === 'second' || unit === 'minute' || unit === 'hour';
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: isTime || unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(value);
}
