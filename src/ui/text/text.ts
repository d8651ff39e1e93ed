import type { Place } from '../../domain/place.ts';
import type { Kind, Status } from '../../domain/restriction.ts';
import type { UpdateError, UpdateOutcome } from '../../update/outcome.ts';
import type { CardText, ClaimText } from './claim-text.ts';
import type { OptionsText } from './options-text.ts';
import { withPlaces } from './places.ts';
import type { PopupText } from './popup-text.ts';

/** All words of the interface in one language. A language is one such object, put together from a folder beside `en/`. */
export interface Text {
  /** BCP 47, for Intl and the `lang` attribute. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly claims: ClaimText;
  readonly card: CardText;
  readonly evidence: EvidenceText;
  readonly list: ListText;
  readonly popup: PopupText;
  readonly options: OptionsText;
}

/** The same words, with the names that the list has for places which Intl doesn't know. */
export function textWithPlaces(text: Text, places: readonly Place[]): Text {
  const claims = withPlaces(text.claims, places);
  return { ...text, claims, card: { ...text.card, claims } };
}

/** The words of a claim shown in full. */
export interface EvidenceText {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  /** The badge of an official act and of one known from the press only. */
  readonly official: string;
  readonly press: string;
  readonly authority: string;
  readonly instrument: string;
  readonly announced: string;
  readonly effective: string;
  readonly ended: string;
  readonly expires: string;
  readonly history: string;
  /** What the vendor itself said to the act. */
  readonly answers: string;
  readonly sources: string;
  readonly checked: string;
  /** The word of a sector's id; the id itself where a newer list brings one without a word. */
  sector(id: string): string;
  readonly alsoWritten: string;
  readonly legalNames: string;
  readonly products: string;
  readonly units: string;
  readonly note: string;
  /** "4 acts" */
  acts(count: number): string;
}

/** The words about the list in use: its age, its checks and what went wrong with them. */
export interface ListText {
  /** "List 12" */
  number(sequence: number): string;
  published(date: string, age: string): string;
  /** "290 vendors, 781 claims" */
  size(vendors: number, claims: number): string;
  checked(age: string): string;
  readonly neverChecked: string;
  readonly bundled: string;
  readonly downloaded: string;
  readonly noAddress: string;
  readonly check: string;
  readonly checking: string;
  readonly checkFailed: string;
  readonly old: string;
  expired(date: string): string;
  outcome(outcome: UpdateOutcome): string;
  error(error: UpdateError): string;
  age(then: number, now: number): string;
  recentAge(then: number, now: number): string;
  day(epochMs: number): string;
}
