import type { Day } from '../../domain/partial-date.ts';
import type { PageFindings } from './findings.ts';
import { jsonText, type ListStamp, type VendorJson, vendorJson } from './vendor-json.ts';

/** Vendors of a page. A field may come; none goes or changes its meaning while `version` stays. */
export interface FindingsJson {
  readonly format: 'interdict-findings';
  readonly version: 1;
  /** The day of the export: statuses and tones are those of that day. */
  readonly made: Day;
  readonly list: ListStamp;
  /** Host name of the page, if the person wanted it in the file. */
  readonly page?: { readonly host: string };
  /** Whether there may be more on the page: then each count is the least there is. */
  readonly atLeast: boolean;
  readonly findings: readonly {
    readonly mentions: number;
    readonly links: number;
    /** Jurisdictions of the person's own in which a claim binds, as they are ordered. */
    readonly mine: readonly string[];
    readonly vendor: VendorJson;
  }[];
}

export function findingsJson({ host, made, list, vendors, isMore = false }: PageFindings): string {
  const { sequence, published } = list;
  return jsonText({
    format: 'interdict-findings',
    version: 1,
    made,
    list: { sequence, published },
    ...(host !== undefined && { page: { host } }),
    atLeast: isMore,
    findings: vendors.map(({ record, mentions, links, verdicts }) => ({
      mentions,
      links,
      mine: verdicts.filter((verdict) => verdict.mine).map(({ jurisdiction }) => jurisdiction),
      vendor: vendorJson(
        record,
        verdicts.flatMap(({ claims }) => claims),
        made,
      ),
    })),
  } satisfies FindingsJson);
}
