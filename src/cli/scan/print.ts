import type { Mention } from '../../domain/mention.ts';
import type { Day } from '../../domain/partial-date.ts';
import { type Column, csvTable, markdownTable } from '../../list/export/table.ts';
import { plainTable } from '../table.ts';
import type { ScanDocument } from './document.ts';
import type { Finding } from './findings.ts';
import { type Row, rowOf } from './row.ts';

export const FORMATS = ['table', 'json', 'jsonl', 'csv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** A scanned document with the mentions found in it, in order. */
export interface ScannedDocument {
  readonly document: ScanDocument;
  readonly mentions: readonly Mention[];
}

/** The columns that every table of findings has. */
export const FINDING_COLUMNS: readonly Column<Row>[] = [
  { heading: 'Vendor', text: (row) => row.vendor },
  { heading: 'Mentions', text: (row) => String(row.mentions), alignRight: true },
  { heading: 'My jurisdictions', text: (row) => row.mine },
  { heading: 'Strongest status', text: (row) => row.status },
  { heading: 'Basis', text: (row) => row.basis },
  { heading: 'Since', text: (row) => row.since },
  { heading: 'Others', text: (row) => String(row.others), alignRight: true },
  { heading: 'Source', text: (row) => row.source },
];

/** The result of a scan as text in the format asked for. `nameOf` gives a vendor's display name. */
export function printScan(
  format: Format,
  scanned: readonly ScannedDocument[],
  findings: readonly Finding[],
  nameOf: (vendorId: string) => string,
  day: Day,
): string {
  const rows = () => findings.map((finding) => rowOf(finding, day));
  switch (format) {
    case 'table':
      return findings.length === 0 ? 'No vendor of the list found.\n' : plainTable(FINDING_COLUMNS, rows());
    case 'markdown':
      return markdownTable(FINDING_COLUMNS, rows());
    case 'csv':
      return csvTable(FINDING_COLUMNS, rows());
    case 'json':
      return `${JSON.stringify({ findings: rows(), documents: scanned.map((one) => documentRecord(one, nameOf)) }, null, 2)}\n`;
    case 'jsonl':
      return scanned.map((one) => `${JSON.stringify(documentRecord(one, nameOf))}\n`).join('');
  }
}

function documentRecord({ document, mentions }: ScannedDocument, nameOf: (vendorId: string) => string) {
  return {
    id: document.id,
    mentions: mentions.map(({ start, end, vendor, name, role, reason }) => ({
      start,
      end,
      surface: document.text.slice(start, end),
      vendor: nameOf(vendor),
      vendorId: vendor,
      name,
      role,
      reason,
    })),
  };
}
