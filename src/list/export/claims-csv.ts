import type { Day } from '../../domain/partial-date.ts';
import type { VendorRecord } from '../vendor-record.ts';
import { claimColumns } from './claim-columns.ts';
import { csvTable } from './table.ts';

/** One claim a row, with its vendor, as CSV. */
export function claimsCsv(
  vendors: readonly Pick<VendorRecord, 'id' | 'name' | 'seat' | 'owner' | 'restrictions'>[],
  day: Day,
): string {
  const rows = vendors.flatMap((record) => record.restrictions.map((claim) => ({ record, claim })));
  return csvTable(claimColumns(day), rows);
}
