import type { Day } from '../../domain/partial-date.ts';
import { type Restriction, statusOn } from '../../domain/restriction.ts';
import { toneOf } from '../../domain/tone.ts';
import type { VendorRecord } from '../vendor-record.ts';
import type { Column } from './table.ts';

/** A claim with its vendor; without one, a vendor that the list has nothing against. */
export interface ClaimRow {
  readonly record: Pick<VendorRecord, 'id' | 'name' | 'seat' | 'owner'>;
  readonly claim?: Restriction;
}

/** The columns of every table of claims; sources stand best first. Statuses and tones are those of `day`. */
export function claimColumns(day: Day): Column<ClaimRow>[] {
  return [
    column('vendor_id', ({ record }) => record.id),
    column('vendor', ({ record }) => record.name),
    column('seat', ({ record }) => record.seat),
    column('owner', ({ record }) => record.owner?.name),
    ofClaim('claim_id', ({ id }) => id),
    ofClaim('jurisdiction', ({ jurisdiction }) => jurisdiction),
    ofClaim('kind', ({ kind }) => kind),
    ofClaim('status', (claim) => statusOn(claim, day)),
    ofClaim('tone', (claim) => toneOf(claim, day)),
    ofClaim('basis', ({ basis }) => basis),
    ofClaim('targeting', ({ targeting }) => targeting),
    ofClaim('authority', ({ authority }) => authority),
    ofClaim('instrument', ({ instrument }) => instrument),
    ofClaim('scope', ({ scope }) => scope),
    ofClaim('announced', ({ announced }) => announced),
    ofClaim('effective', ({ effective }) => effective),
    ofClaim('ended', ({ ended }) => ended),
    ofClaim('expires', ({ expires }) => expires),
    ofClaim('as_of', ({ asOf }) => asOf),
    ofClaim('confirmed', ({ confirmed }) => confirmed),
    ofClaim('doubt', ({ doubt }) => doubt),
    ofClaim('summary', ({ summary }) => summary),
    ofClaim('source', ({ sources }) => sources[0].url),
    ofClaim('more_sources', ({ sources }) =>
      sources
        .slice(1)
        .map(({ url }) => url)
        .join(' '),
    ),
    // Empty for the public list; `list` is the number of that one in the table of findings.
    ofClaim('claim_list', ({ list }) => list?.name),
  ];
}

/** A column whose cell stays empty where a row has nothing to say. */
export function column<Row>(heading: string, text: (row: Row) => string | undefined): Column<Row> {
  return { heading, text: (row) => text(row) ?? '' };
}

function ofClaim(heading: string, text: (claim: Restriction) => string | undefined): Column<ClaimRow> {
  return column(heading, ({ claim }) => claim && text(claim));
}
