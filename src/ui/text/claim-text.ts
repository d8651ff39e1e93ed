import type { Jurisdiction } from '../../domain/jurisdiction.ts';
import type { Reason } from '../../domain/mention.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Basis, Targeting } from '../../domain/restriction.ts';
import type { Tone } from '../../domain/tone.ts';
import type { NameRole } from '../../domain/vendor.ts';
import type { Phrase } from './sentence.ts';

/** The words about claims that every surface needs, the card included. Kept apart because the card is in every page. */
export interface ClaimText {
  /** BCP 47, for Intl and the `lang` attribute. */
  readonly locale: string;
  readonly tones: Readonly<Record<Tone, string>>;
  /** Stands for "Warned" where the strongest claim is only reported. */
  readonly reported: string;
  readonly noRecord: string;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly targetings: Readonly<Record<Targeting, string>>;
  /** Of a claim whose source was not read again. */
  readonly notReread: string;
  phrase(phrase: Phrase): string;
  place(jurisdiction: Jurisdiction): string;
  date(date: PartialDate): string;
  /** "checked August 2026" */
  checked(date: string): string;
  doubt(doubt: string): string;
  /** "also under export controls since 24 Jun 2024 and ..." */
  also(phrases: readonly string[]): string;
  /** "and", with the language's commas. */
  list(items: readonly string[]): string;
}

/** A name and the rule by which it was believed. */
export interface WhyMarked {
  readonly name: string;
  readonly role: NameRole;
  readonly reason: Reason;
}

/** The words of the card beyond those about claims. */
export interface CardText {
  readonly claims: ClaimText;
  productOf(product: string, vendor: string): string;
  ownedBy(owner: string, since: string | undefined): string;
  readonly mine: string;
  readonly nothingMine: string;
  /** "also 12 other jurisdictions: ..." */
  elsewhere(count: number, places: string): string;
  /** "Newest date on record: 29 Sep 2024" */
  newest(date: string): string;
  source(publisher: string): string;
  readonly newTab: string;
  readonly whyMarked: string;
  why(why: WhyMarked, vendor: string): string;
  readonly close: string;
}
