import type { Day } from '../../domain/partial-date.ts';
import type { Home } from '../../domain/place.ts';
import { verdictsOf } from '../../domain/verdict.ts';
import type { PageFindings } from '../../list/export/findings.ts';
import type { FindingsWords } from '../../list/export/findings-markdown.ts';
import type { TabVendor } from '../../messaging/protocol.ts';
import type { CitedList } from '../../text/citation.ts';
import { sentenceOf, sentenceText } from '../../text/sentence.ts';
import type { Text } from '../../text/text.ts';

interface ExportContext {
  /** Where the person wants the site named. */
  readonly host: string | undefined;
  readonly mine: readonly Home[];
  readonly day: Day;
  readonly list: CitedList;
  readonly isMore: boolean;
}

/** Vendors of a page as they go into a file, in the order in which they are shown. */
export function pageFindings(
  vendors: readonly TabVendor[],
  { host, mine, day, list, isMore }: ExportContext,
): PageFindings {
  return {
    ...(host !== undefined && { host }),
    made: day,
    list: { sequence: list.sequence, published: new Date(list.published).toISOString() },
    isMore,
    vendors: vendors.map(({ record, mentions, links }) => ({
      record,
      mentions,
      links,
      verdicts: verdictsOf(record, mine, day),
    })),
  };
}

/** What a Markdown file of these findings says in the person's language. */
export function findingsWords(
  { host, made, list, isMore }: PageFindings,
  mine: readonly Home[],
  text: Text,
): FindingsWords {
  const { exports } = text;
  const places = text.enumerate(mine.map(({ jurisdiction }) => text.place(jurisdiction)));
  return {
    heading: host === undefined ? exports.heading : exports.headingOn({ host }),
    notes: [
      exports.made({
        date: text.date(made),
        sequence: String(list.sequence),
        published: text.day(Date.parse(list.published)),
      }),
      ...(isMore ? [text.popup.moreThanCounted] : []),
      ...(mine.length > 0 ? [exports.jurisdictions({ places })] : []),
      exports.notAdvice,
    ],
    found: ({ mentions, links }) =>
      text.commas([
        ...(mentions > 0 ? [exports.mentions({ count: mentions })] : []),
        ...(links > 0 ? [exports.links({ count: links })] : []),
        ...(mentions + links === 0 ? [exports.ownSite] : []),
      ]),
    sentence: (claim) => sentenceText(sentenceOf(claim, made, text), text),
    nothing: text.claims.noRecord,
  };
}
