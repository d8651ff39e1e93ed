import type { Jurisdiction } from './jurisdiction.ts';
import type { ListLabel } from './list-label.ts';
import { type Day, isSurelyAfter, isSurelyBefore, type PartialDate } from './partial-date.ts';

/** What an act does. `other` stands for a kind that a newer list knows and this version doesn't. */
export const KINDS = [
  'prohibition',
  'sanctions',
  'government-use',
  'procurement',
  'critical-infrastructure',
  'equipment-authorization',
  'market-access',
  'operations-order',
  'export-control',
  'military-designation',
  'investment-ban',
  'advisory',
  'investigation',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** Where an act stands. `suspended` includes enjoined by a court; `reported` means that only reports say so. */
export const STATUSES = [
  'proposed',
  'announced',
  'in-force',
  'reported',
  'suspended',
  'lifted',
  'expired',
  'annulled',
  'other',
] as const;
export type Status = (typeof STATUSES)[number];

/** `official`: a published act of the authority. `press`: reports only. */
export const BASES = ['official', 'press'] as const;
export type Basis = (typeof BASES)[number];

/** Whether the act names the vendor, covers it in effect, or only sets a rule for its class. */
export const TARGETINGS = ['named', 'covers', 'class'] as const;
export type Targeting = (typeof TARGETINGS)[number];

/** `source`: a cited page was read and says this. `knowledge`: from general knowledge, the cited page was not read. */
export const CONFIRMATIONS = ['source', 'knowledge'] as const;
export type Confirmation = (typeof CONFIRMATIONS)[number];

export interface Source {
  readonly publisher: string;
  readonly title: string;
  /** Always https. */
  readonly url: string;
  readonly date?: PartialDate;
}

/** One step of an act's way: proposed, adopted, enjoined, in force again ... */
export interface StatusChange {
  readonly status: Status;
  readonly date: PartialDate;
  readonly note?: string;
}

/** What the vendor itself said to an act, in one line of the list's own words. */
export interface Answer {
  readonly date: PartialDate;
  readonly text: string;
  readonly source: Source;
}

/** Words of a newer list that this version doesn't know, as the list has them; the field itself says `other` or less. */
export type UnknownWords = Readonly<Partial<Record<'kind' | 'status' | 'basis' | 'targeting', string>>>;

/** A claim: one act of one authority against one vendor, as sources tell it. */
export interface Restriction {
  /** Stable and unique in the whole list: `<vendor>/<claim>`; with `@<list>` behind it when another list says so. */
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  readonly kind: Kind;
  readonly status: Status;
  readonly basis: Basis;
  readonly targeting: Targeting;
  readonly authority: string;
  readonly instrument: string;
  /** Who may not do what, in one line. */
  readonly scope: string;
  readonly summary: string;
  readonly announced?: PartialDate;
  readonly effective?: PartialDate;
  /** When it was lifted, annulled or ran out. */
  readonly ended?: PartialDate;
  /** When it runs out by its own terms unless renewed. */
  readonly expires?: PartialDate;
  readonly history: readonly StatusChange[];
  /** Oldest first. */
  readonly answers: readonly Answer[];
  /** Best first; at least one. */
  readonly sources: readonly [Source, ...Source[]];
  /** When the claim was last checked against its sources. */
  readonly asOf: PartialDate;
  readonly confirmed: Confirmation;
  /** What stays in doubt, in one line. */
  readonly doubt?: string;
  readonly unknownWords?: UnknownWords;
  /** The list that says so; absent when it is the public one. */
  readonly list?: ListLabel;
}

/**
 * The status that may be shown for `day`. It only ever weakens what the list says: an act past its end or expiry is
 * not in force, and one whose effective date has not come is only announced. A pending act is never promoted,
 * for between the announcement and the date it may have been changed.
 */
export function statusOn(restriction: Restriction, day: Day): Status {
  const { status, effective, ended, expires } = restriction;
  switch (status) {
    case 'lifted':
    case 'expired':
    case 'annulled':
      return status;
    case 'proposed':
    case 'announced':
    case 'in-force':
    case 'reported':
    case 'suspended':
    case 'other':
      if (ended !== undefined && isSurelyBefore(ended, day)) return 'lifted';
      if (expires !== undefined && isSurelyBefore(expires, day)) return 'expired';
      if (status === 'in-force' && effective !== undefined && isSurelyAfter(effective, day))
        return 'announced';
      return status;
  }
}

/** The id that the claim has in its own list. */
export function ownId({ id, list }: Pick<Restriction, 'id' | 'list'>): string {
  const mark = `@${list?.id}`;
  return list !== undefined && id.endsWith(mark) ? id.slice(0, -mark.length) : id;
}

/** The date that tells since when: effective, else announced. */
export function sinceOf(restriction: Restriction): PartialDate | undefined {
  return restriction.effective ?? restriction.announced;
}
