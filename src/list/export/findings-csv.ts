import { type ClaimRow, claimColumns, column } from './claim-columns.ts';
import type { PageFindings, VendorOnPage } from './findings.ts';
import { type Column, csvTable } from './table.ts';

interface Row extends ClaimRow {
  readonly vendor: VendorOnPage;
  readonly mine?: boolean;
}

/** One claim of a found vendor a row, those that bind the person first within each vendor, as CSV. */
export function findingsCsv({ host, made, list, vendors, isMore }: PageFindings): string {
  const columns: Column<Row>[] = [
    column('page', () => host),
    column('mentions', ({ vendor }) => String(vendor.mentions)),
    column('links', ({ vendor }) => String(vendor.links)),
    column('mine', ({ mine }) => (mine === undefined ? undefined : mine ? 'yes' : 'no')),
    ...claimColumns(made),
    column('list', () => String(list.sequence)),
    column('made', () => made),
    column('at_least', () => (isMore ? 'yes' : 'no')),
  ];
  return csvTable(columns, vendors.flatMap(rowsOf));
}

/** A vendor without claims has a row of its own: it was found all the same. */
function rowsOf(vendor: VendorOnPage): Row[] {
  const { record, verdicts } = vendor;
  const rows = verdicts.flatMap(({ claims, mine }) =>
    claims.map((claim): Row => ({ vendor, record, claim, mine })),
  );
  return rows.length > 0 ? rows : [{ vendor, record }];
}
