import type { Day } from '../../../domain/partial-date.ts';
import { type Restriction, statusOn } from '../../../domain/restriction.ts';
import { toneOf } from '../../../domain/tone.ts';
import type { Vendor } from '../../../domain/vendor.ts';
import { type Column, csvTable } from '../../table.ts';

interface Row {
  readonly vendor: Vendor;
  readonly claim: Restriction;
}

/** One claim a row, with its vendor; sources, best first, in the last columns. RFC 4180. */
export function claimsCsv(vendors: readonly Vendor[], day: Day): string {
  const rows = vendors.flatMap((vendor) => vendor.restrictions.map((claim): Row => ({ vendor, claim })));
  return csvTable(columns(day), rows);
}

function columns(day: Day): Column<Row>[] {
  const of = (heading: string, text: (row: Row) => string | undefined): Column<Row> => ({
    heading,
    text: (row) => text(row) ?? '',
  });
  return [
    of('vendor_id', ({ vendor }) => vendor.id),
    of('vendor', ({ vendor }) => vendor.name),
    of('seat', ({ vendor }) => vendor.seat),
    of('owner', ({ vendor }) => vendor.owner?.name),
    of('claim_id', ({ claim }) => claim.id),
    of('jurisdiction', ({ claim }) => claim.jurisdiction),
    of('kind', ({ claim }) => claim.kind),
    of('status', ({ claim }) => statusOn(claim, day)),
    of('tone', ({ claim }) => toneOf(claim, day)),
    of('basis', ({ claim }) => claim.basis),
    of('targeting', ({ claim }) => claim.targeting),
    of('authority', ({ claim }) => claim.authority),
    of('instrument', ({ claim }) => claim.instrument),
    of('scope', ({ claim }) => claim.scope),
    of('announced', ({ claim }) => claim.announced),
    of('effective', ({ claim }) => claim.effective),
    of('ended', ({ claim }) => claim.ended),
    of('expires', ({ claim }) => claim.expires),
    of('as_of', ({ claim }) => claim.asOf),
    of('confirmed', ({ claim }) => claim.confirmed),
    of('doubt', ({ claim }) => claim.doubt),
    of('summary', ({ claim }) => claim.summary),
    of('source', ({ claim }) => claim.sources[0].url),
    of('more_sources', ({ claim }) =>
      claim.sources
        .slice(1)
        .map(({ url }) => url)
        .join(' '),
    ),
  ];
}
