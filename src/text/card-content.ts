import type { Locale } from '../domain/locale.ts';
import type { Day } from '../domain/partial-date.ts';
import type { Home } from '../domain/place.ts';
import type { Tone } from '../domain/tone.ts';
import { standingOf, type Verdict, verdictsOf } from '../domain/verdict.ts';
import type { VendorRecord } from '../list/vendor-record.ts';
import { alsoOf } from './also.ts';
import { CLAIMS_LANGUAGE } from './claims-language.ts';
import { newestDateOf } from './newest-date.ts';
import { type Sentence, sentenceOf } from './sentence.ts';
import type { Text } from './text.ts';
import { toneWord } from './tone-word.ts';
import { ownedBy } from './vendor-words.ts';
import { type WhyMarked, whyMarked } from './why-marked.ts';

/** All that a card shows, in words. Plain data: the background puts it together, the page script shows it. */
export interface CardContent {
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  /** Language of what the list itself says: publishers of sources, say. */
  readonly claimsLanguage: string;
  readonly name: string;
  /** Whether it is a name of the person's own watch-list that is no vendor's. */
  readonly watched: boolean;
  /** What the mark on the page stands for; absent when neither the list nor the person has a reason for one. */
  readonly mark: Tone | 'watched' | undefined;
  /** Absent when the list has no claim against the vendor. */
  readonly tone: Tone | undefined;
  readonly toneWord: string | undefined;
  /** "FortiGate is a product of Fortinet", "owned by Broadcom since Nov 2023". */
  readonly relation: readonly string[];
  /** Says that nothing is on record here, or at all. */
  readonly nothing: string | undefined;
  readonly sentences: readonly (Sentence & { readonly also: string | undefined })[];
  readonly others: string | undefined;
  readonly newest: string | undefined;
  /** When the claim that counts was last checked against its sources. */
  readonly checked: string | undefined;
  readonly source: { readonly label: string; readonly url: string; readonly newTab: string } | undefined;
  /** The person's own note. */
  readonly note: string | undefined;
  readonly why: string;
  readonly close: string;
  readonly actions: Text['card']['actions'];
}

export interface CardSubject {
  readonly record: VendorRecord;
  /** The person's jurisdictions, most important first. */
  readonly mine: readonly Home[];
  /** The mention at which the card opens. */
  readonly why: WhyMarked;
  readonly day: Day;
  /** The person's own note on the vendor, empty without one; absent when they don't watch for it. */
  readonly note?: string | undefined;
}

/** More names would push the source out of sight; the popup has them all. */
const PLACES_NAMED = 10;

/** The verdicts of the person's jurisdictions in full, or else the strongest one; the rest by name. */
export function cardContent({ record, mine, why, day, note }: CardSubject, text: Text): CardContent {
  const { card, claims } = text;
  const verdicts = verdictsOf(record, mine, day);
  const { verdict: strongest, tone } = standingOf(verdicts);
  const own = verdicts.filter((verdict) => verdict.mine);
  const shown = own.length > 0 || !strongest ? own : [strongest];
  const others = verdicts.filter((verdict) => !shown.includes(verdict));
  const source = strongest?.strongest.sources[0];
  const newest = newestDateOf(record.restrictions);
  const isWatched = note !== undefined;
  return {
    ...frame(text),
    name: record.name,
    watched: false,
    mark: tone ?? (isWatched ? 'watched' : undefined),
    tone,
    toneWord: strongest && toneWord(strongest, text),
    relation: relationOf(record, why, text),
    nothing: !strongest
      ? claims.noRecord
      : own.length === 0 && mine.length > 0
        ? card.nothingMine
        : undefined,
    sentences: shown.map((verdict) => ({
      ...sentenceOf(verdict.strongest, day, text),
      also: alsoOf(verdict, day, text),
    })),
    others:
      others.length > 0
        ? card.elsewhere({ count: others.length, places: placesOf(others, text) })
        : undefined,
    newest: newest && card.newest({ date: text.date(newest) }),
    checked: strongest && claims.checked({ date: text.date(strongest.strongest.asOf) }),
    source: source && {
      label: card.source({ publisher: source.publisher }),
      url: source.url,
      newTab: card.newTab,
    },
    note: note ? card.note({ note }) : undefined,
    // Where the list says nothing, it is the person's wish alone that marks it.
    why: isWatched && !tone ? card.watched : card.whyMarked({ why: whyMarked(why, record.name, text) }),
  };
}

/** The card of a name of the person's own watch-list that is no vendor's. */
export function watchedCardContent(name: string, note: string, text: Text): CardContent {
  return {
    ...frame(text),
    name,
    watched: true,
    mark: 'watched',
    tone: undefined,
    toneWord: undefined,
    relation: [],
    nothing: undefined,
    sentences: [],
    others: undefined,
    newest: undefined,
    checked: undefined,
    source: undefined,
    note: note ? text.card.note({ note }) : undefined,
    why: text.card.watched,
  };
}

function frame({ card, locale, direction }: Text) {
  return {
    locale,
    direction,
    claimsLanguage: CLAIMS_LANGUAGE,
    close: card.close,
    actions: card.actions,
  };
}

function relationOf({ name, owner }: VendorRecord, why: WhyMarked, text: Text): string[] {
  const relation: string[] = [];
  if (why.role === 'product') relation.push(text.card.productOf({ product: why.name, vendor: name }));
  if (owner) relation.push(ownedBy(owner, text));
  return relation;
}

function placesOf(verdicts: readonly Verdict[], text: Text): string {
  const places = verdicts.map(({ jurisdiction }) => text.place(jurisdiction));
  if (places.length <= PLACES_NAMED) return text.enumerate(places);
  return text.card.more({ places: text.commas(places.slice(0, PLACES_NAMED)) });
}
