import { claimLines } from '../src/cli/scan/claim-lines.ts';
import { findingsOf } from '../src/cli/scan/findings.ts';
import { FINDING_COLUMNS } from '../src/cli/scan/print.ts';
import { rowOf } from '../src/cli/scan/row.ts';
import { plainTable } from '../src/cli/table.ts';
import { dayOf } from '../src/domain/partial-date.ts';
import type { Home } from '../src/domain/place.ts';
import type { TabFindings } from '../src/messaging/protocol.ts';

/** Prints what the extension found on a page, as `interdict scan --claims` prints it. */
export function printFindings(findings: TabFindings, mine: readonly Home[]): void {
  const day = dayOf(Date.now());
  const counts = new Map(findings.vendors.map(({ record, mentions }) => [record, mentions]));
  const found = findingsOf(counts, mine, day);
  if (found.length === 0) {
    console.log('No vendor of the list found.');
    return;
  }
  const rows = found.map((finding) => rowOf(finding, day));
  console.log(plainTable(FINDING_COLUMNS, rows));
  console.log(found.map((finding) => claimLines(finding, day)).join('\n'));
}
