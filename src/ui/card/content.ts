import type { Day } from '../../domain/partial-date.ts';
import type { Home } from '../../domain/place.ts';
import type { Tone } from '../../domain/tone.ts';
import { standingOf, type Verdict, verdictsOf } from '../../domain/verdict.ts';
import type { VendorRecord } from '../../messaging/protocol.ts';
import { alsoOf } from '../text/also.ts';
import type { CardText, WhyMarked } from '../text/claim-text.ts';
import { type Sentence, sentenceOf } from '../text/sentence.ts';
import { toneWord } from '../text/tone-word.ts';
import { newestDateOf } from './newest-date.ts';

/** All that a card shows, in words. Plain data. */
export interface CardContent {
  readonly locale: string;
  readonly name: string;
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
  readonly why: string;
  readonly close: string;
}

/** More names would push the source out of sight; the popup has them all. */
const PLACES_NAMED = 10;

/** The verdicts of the person's jurisdictions in full, or else the strongest one; the rest by name. */
export function cardContent(
  record: VendorRecord,
  mine: readonly Home[],
  why: WhyMarked,
  day: Day,
  text: CardText,
): CardContent {
  const { claims } = text;
  const verdicts = verdictsOf(record, mine, day);
  const { verdict: strongest, tone } = standingOf(verdicts);
  const own = verdicts.filter((verdict) => verdict.mine);
  const shown = own.length > 0 || !strongest ? own : [strongest];
  const others = verdicts.filter((verdict) => !shown.includes(verdict));
  const source = strongest?.strongest.sources[0];
  const newest = newestDateOf(record.restrictions);
  return {
    locale: claims.locale,
    name: record.name,
    tone,
    toneWord: strongest && toneWord(strongest, claims),
    relation: relationOf(record, why, text),
    nothing: !strongest
      ? claims.noRecord
      : own.length === 0 && mine.length > 0
        ? text.nothingMine
        : undefined,
    sentences: shown.map((verdict) => ({
      ...sentenceOf(verdict.strongest, day, claims),
      also: alsoOf(verdict, day, claims),
    })),
    others: others.length > 0 ? text.elsewhere(others.length, placesOf(others, text)) : undefined,
    newest: newest && text.newest(claims.date(newest)),
    checked: strongest && claims.checked(claims.date(strongest.strongest.asOf)),
    source: source && { label: text.source(source.publisher), url: source.url, newTab: text.newTab },
    why: `${text.whyMarked}: ${text.why(why, record.name)}`,
    close: text.close,
  };
}

function relationOf({ name, owner }: VendorRecord, why: WhyMarked, text: CardText): string[] {
  const relation: string[] = [];
  if (why.role === 'product') relation.push(text.productOf(why.name, name));
  if (owner) relation.push(text.ownedBy(owner.name, owner.since && text.claims.date(owner.since)));
  return relation;
}

function placesOf(verdicts: readonly Verdict[], { claims }: CardText): string {
  const places = verdicts.map(({ jurisdiction }) => claims.place(jurisdiction));
  if (places.length <= PLACES_NAMED) return claims.list(places);
  return `${places.slice(0, PLACES_NAMED).join(', ')} …`;
}
