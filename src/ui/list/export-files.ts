import type { Day } from '../../domain/partial-date.ts';
import { claimsCsv } from '../../list/export/claims-csv.ts';
import { ftmLines } from '../../list/export/ftm-entities.ts';
import { vendorsJson } from '../../list/export/vendor-json.ts';
import type { SavedFile } from '../save-file.ts';
import type { Match } from './facets.ts';

export const EXPORT_FORMATS = ['csv', 'json', 'ftm'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a file is made of and named by. */
export interface Exported {
  /** With the claims that are to stand in the file. */
  readonly matches: readonly Match[];
  /** `list`, or the vendor's id. */
  readonly subject: string;
  readonly list: { readonly sequence: number /** Epoch ms. */; readonly published: number };
  readonly day: Day;
}

/** Without it, spreadsheets take UTF-8 for an old code page and spoil every name that is not in English. */
const BYTE_ORDER_MARK = '\ufeff';

/** The file of that format: `interdict-list-12-2026-11-26.csv`. */
export function exportFile(format: ExportFormat, { matches, subject, list, day }: Exported): SavedFile {
  const records = matches.map(({ record, claims }) => ({ ...record, restrictions: claims }));
  const name = `interdict-${subject}-${list.sequence}-${day}`;
  switch (format) {
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv', text: BYTE_ORDER_MARK + claimsCsv(records, day) };
    case 'json': {
      const published = new Date(list.published).toISOString();
      const text = vendorsJson(records, { sequence: list.sequence, published }, day);
      return { name: `${name}.json`, type: 'application/json', text };
    }
    case 'ftm':
      return { name: `${name}.ftm.ndjson`, type: 'application/x-ndjson', text: ftmLines(records, day) };
  }
}
