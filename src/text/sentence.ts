import { type Day, isSurelyBefore, type PartialDate } from '../domain/partial-date.ts';
import {
  type Basis,
  type Kind,
  type Restriction,
  type Status,
  sinceOf,
  statusOn,
} from '../domain/restriction.ts';
import { unreachable } from '../domain/result.ts';
import { phraseWords } from './phrase.ts';
import type { Text } from './text.ts';

/** What a claim says on a day, before it is put into the words of a language. */
export type Phrase =
  | { readonly form: 'in-force'; readonly kind: Kind; readonly since: PartialDate | undefined }
  | {
      readonly form: 'announced';
      readonly kind: Kind;
      readonly on: PartialDate | undefined;
      readonly effective: PartialDate | undefined;
      /** The effective date has passed, and no source has told since that the act took effect. */
      readonly overdue: boolean;
    }
  | {
      readonly form: 'proposed' | 'reported' | 'suspended' | 'lifted' | 'expired' | 'annulled' | 'unknown';
      readonly kind: Kind;
      readonly on: PartialDate | undefined;
    };

/** The sentence about one claim in its parts, so that each surface can set them apart. */
export interface Sentence {
  /** "United States" */
  readonly place: string;
  /** "United States: ", how the sentence begins where it is set in parts: with the space after it where it takes one. */
  readonly lead: string;
  /** "sale prohibited since 29 Sep 2024" */
  readonly what: string;
  /** Between what holds and who says so, where the sentence is set in parts. */
  readonly dash: string;
  readonly basis: Basis;
  /** "official" or "press reports, no official text" */
  readonly basisWords: string;
  /** "List: Example Corp", which stands beside whoever says so; absent when it is the public list. */
  readonly list: string | undefined;
  /** What weakens the claim: it names only a class, its source was not re-read. */
  readonly notes: readonly string[];
  /** "; covers the vendor without naming it": the notes where the sentence is set in parts. */
  readonly noteTails: readonly string[];
}

/** Says what `claim` means on `day`. */
export function sentenceOf(claim: Restriction, day: Day, text: Text): Sentence {
  const basis = shownBasis(claim);
  const { claims } = text;
  const place = text.place(claim.jurisdiction);
  const notes = notesOf(claim, text);
  return {
    place,
    lead: withSpace(claims.placeLead({ place })),
    what: phraseWords(phraseOf(claim, day), text),
    dash: claims.dash,
    basis,
    basisWords: claims.bases[basis],
    list: listWords(claim, text),
    notes,
    noteTails: notes.map((note) => claims.noteTail({ note })),
  };
}

/** A full-width colon has its space in itself. */
function withSpace(lead: string): string {
  return lead.endsWith('：') ? lead : `${lead} `;
}

/** The whole sentence as plain text: "United States: sale prohibited since 29 Sep 2024 – official". */
export function sentenceText({ place, what, basisWords, list, notes }: Sentence, { claims }: Text): string {
  const said = claims.sentence({ place, what, basis: basisWords });
  const sentence = list === undefined ? said : claims.ofList({ sentence: said, list });
  return notes.reduce((told, note) => claims.noted({ sentence: told, note }), sentence);
}

/**
 * "List: Example Corp" of a claim that is not the public list's: an organisation's own rule must not be taken for a state's
 * act, so the name stands with it wherever it is shown.
 */
export function listWords({ list }: Pick<Restriction, 'list'>, { claims }: Text): string | undefined {
  return list && claims.list({ name: list.name });
}

/** What is only reported has no official text, whatever else the record says. */
export function shownBasis(claim: Restriction): Basis {
  return claim.status === 'reported' ? 'press' : claim.basis;
}

/** What weakens a claim and must stand beside it wherever it is shown. */
export function notesOf(claim: Restriction, text: Text): string[] {
  const notes: string[] = [];
  if (claim.targeting !== 'named') notes.push(text.claims.targetings[claim.targeting]);
  if (claim.confirmed === 'knowledge') notes.push(text.claims.notReread);
  return notes;
}

/** Which form the claim takes on `day`, and with which date. */
export function phraseOf(claim: Restriction, day: Day): Phrase {
  const { kind, announced, effective, ended, expires } = claim;
  const status = statusOn(claim, day);
  switch (status) {
    case 'in-force':
      return { form: 'in-force', kind, since: sinceOf(claim) };
    case 'announced': {
      const overdue = effective !== undefined && isSurelyBefore(effective, day);
      return { form: 'announced', kind, on: announced, effective, overdue };
    }
    case 'proposed':
      return { form: 'proposed', kind, on: announced };
    case 'reported':
      return { form: 'reported', kind, on: announced ?? claim.sources[0].date };
    case 'suspended':
      return { form: 'suspended', kind, on: lastChangeTo('suspended', claim) };
    case 'lifted':
    case 'annulled':
      return { form: status, kind, on: ended ?? lastChangeTo(status, claim) };
    case 'expired':
      return { form: 'expired', kind, on: ended ?? expires ?? lastChangeTo(status, claim) };
    case 'other':
      return { form: 'unknown', kind, on: sinceOf(claim) };
    default:
      return unreachable(status);
  }
}

/** Since when the claim has the status that it has on `day`, as far as it is known. */
export function statusSince(claim: Restriction, day: Day): PartialDate | undefined {
  const phrase = phraseOf(claim, day);
  return phrase.form === 'in-force' ? phrase.since : phrase.on;
}

function lastChangeTo(status: Status, claim: Restriction): PartialDate | undefined {
  return claim.history.findLast((change) => change.status === status)?.date;
}
