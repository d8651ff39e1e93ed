import type { Day } from '../../domain/partial-date.ts';
import { sinceOf, statusOn } from '../../domain/restriction.ts';
import type { Finding } from './findings.ts';

/** A finding as one line of a table: the claim that decides where the person works, else the strongest elsewhere. */
export interface Row {
  readonly vendor: string;
  readonly mentions: number;
  /** Verdicts in the person's jurisdictions, `US restricted; CN warned`. */
  readonly mine: string;
  /** The deciding claim, `US: in force, prohibition`. */
  readonly status: string;
  readonly basis: string;
  readonly since: string;
  readonly source: string;
  /** How many further jurisdictions have a claim. */
  readonly others: number;
}

export function rowOf({ vendor, mentions, verdicts, standing }: Finding, day: Day): Row {
  const mine = verdicts.filter((verdict) => verdict.mine);
  const claim = standing.verdict?.strongest;
  return {
    vendor: vendor.name,
    mentions,
    mine: mine.map(({ jurisdiction, tone }) => `${jurisdiction} ${tone}`).join('; ') || '-',
    status: claim
      ? `${claim.jurisdiction}: ${words(statusOn(claim, day))}, ${words(claim.kind)}`
      : 'no restriction on record',
    basis: claim?.basis ?? '-',
    since: (claim && sinceOf(claim)) ?? '-',
    source: claim?.sources[0].url ?? '-',
    others: verdicts.length - mine.length,
  };
}

function words(code: string): string {
  return code.replaceAll('-', ' ');
}
