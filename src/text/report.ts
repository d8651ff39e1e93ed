import { ownId, type Restriction } from '../domain/restriction.ts';
import type { CitedList } from './citation.ts';
import { listWords } from './sentence.ts';
import type { Text } from './text.ts';

/** What a person wants to tell the list's publisher. */
export type Report =
  /** Something in the list is wrong; without a claim, something about the vendor. */
  | { readonly kind: 'wrong'; readonly vendor: string; readonly claim?: Restriction }
  /** A vendor or an act isn't in the list; `name` is what was looked up, empty without one. */
  | { readonly kind: 'missing'; readonly name: string };

/**
 * A text for a person to fill in and paste or mail. Nothing is sent by itself, and nothing of the page is in it: no address,
 * no title, no text.
 */
export function reportText(
  report: Report,
  { list, version }: { readonly list: CitedList; readonly version: string },
  text: Text,
): { readonly subject: string; readonly body: string } {
  const words = text.report;
  const other = report.kind === 'wrong' && report.claim && listWords(report.claim, text);
  const about = [
    other || words.list({ sequence: String(list.sequence), published: text.day(list.published) }),
    words.version({ version }),
  ];
  if (report.kind === 'missing') {
    return {
      subject: words.missing.subject({ name: report.name || words.missing.unnamed }),
      body: [
        words.missing.vendor({ name: report.name }).trimEnd(),
        words.missing.restriction,
        words.missing.source,
        '',
        ...about,
      ].join('\n'),
    };
  }
  const { vendor, claim } = report;
  return {
    subject: words.wrong.subject({ vendor }),
    body: [
      words.wrong.vendor({ vendor }),
      ...(claim
        ? [words.wrong.claim({ id: ownId(claim), authority: claim.authority, instrument: claim.instrument })]
        : []),
      words.wrong.problem,
      words.wrong.source,
      '',
      ...about,
    ].join('\n'),
  };
}

/** The report as an address that opens the person's own mail program, without a recipient unless one is given (RFC 6068). */
export function mailAddress(
  { subject, body }: { readonly subject: string; readonly body: string },
  to = '',
): string {
  const lines = body.replace(/\n/g, '\r\n');
  return `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
