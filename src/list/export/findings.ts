import type { Day } from '../../domain/partial-date.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { VendorRecord } from '../vendor-record.ts';
import type { ListStamp } from './vendor-json.ts';

/** What was found on a page, as it goes into a file: no text, title or path of the page. */
export interface PageFindings {
  /** Host name of the page, where the person wants it in the file. */
  readonly host?: string;
  /** The day of the export: statuses and tones are those of that day. */
  readonly made: Day;
  readonly list: ListStamp;
  /** There is more on the page than is counted: each count is the least there is. */
  readonly isMore?: boolean;
  /** In the order in which they are to stand. */
  readonly vendors: readonly VendorOnPage[];
}

export interface VendorOnPage {
  readonly record: VendorRecord;
  readonly mentions: number;
  /** Links to the vendor's own sites. */
  readonly links: number;
  /** In the order in which they are to stand: the person's own jurisdictions first. */
  readonly verdicts: readonly Verdict[];
}
