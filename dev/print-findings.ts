import { findingsOf } from '../src/cli/scan/findings.ts';
import { FINDING_COLUMNS } from '../src/cli/scan/print.ts';
import { rowOf } from '../src/cli/scan/row.ts';
import { plainTable } from '../src/cli/table.ts';
import type { Jurisdiction } from '../src/domain/jurisdiction.ts';
import { dayOf } from '../src/domain/partial-date.ts';
import type { TabFindings } from '../src/messaging/protocol.ts';

/** Prints what the extension found on a page, in the table that `interdict scan` prints. */
export function printFindings(findings: TabFindings, mine: readonly Jurisdiction[]): void {
  const day = dayOf(Date.now());
  const counts = new Map(findings.vendors.map(({ record, mentions }) => [record, mentions]));
  const rows = findingsOf(counts, mine, day).map((finding) => rowOf(finding, day));
  console.log(rows.length === 0 ? 'No vendor of the list found.' : plainTable(FINDING_COLUMNS, rows));
}
