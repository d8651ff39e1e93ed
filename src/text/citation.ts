import type { Day } from '../domain/partial-date.ts';
import { ownId, type Restriction, type Source } from '../domain/restriction.ts';
import { listWords, sentenceOf, sentenceText } from './sentence.ts';
import type { Text } from './text.ts';

/** How a citation is written: for any text field, or as Markdown with links. */
export const CITATION_FORMATS = ['plain', 'markdown'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** Which list a citation rests on. */
export interface CitedList {
  readonly sequence: number;
  /** Epoch ms. */
  readonly published: number;
}

/**
 * A claim as evidence for a file: vendor, the sentence, authority and act, what it covers, its sources with addresses, when it
 * was checked, and by which list. Several lines, without one at the end.
 */
export function citationOf(
  vendor: string,
  claim: Restriction,
  { day, list, format }: { readonly day: Day; readonly list: CitedList; readonly format: CitationFormat },
  text: Text,
): string {
  const { citation } = text;
  const write = format === 'markdown' ? escapeMarkdown : plain;
  const sentence = write(sentenceText(sentenceOf(claim, day, text), text));
  const { authority, instrument, scope } = claim;
  return [
    citation.sentence({ vendor: format === 'markdown' ? `**${write(vendor)}**` : vendor, sentence }),
    write(citation.act({ authority, instrument, scope })),
    ...claim.sources.map((source) => `- ${sourceLine(source, format, text)}`),
    write(checkedLine(claim, list, text)),
  ].join('\n');
}

function checkedLine(claim: Restriction, { sequence, published }: CitedList, text: Text): string {
  const { citation } = text;
  const checked = text.date(claim.asOf);
  const list = listWords(claim, text);
  return list === undefined
    ? citation.checked({ checked, sequence: String(sequence), published: text.day(published), id: claim.id })
    : citation.checkedOther({ checked, list, id: ownId(claim) });
}

function sourceLine(source: Source, format: CitationFormat, { citation, date }: Text): string {
  const write = format === 'markdown' ? escapeMarkdown : plain;
  const named = write(source.title);
  const title =
    format === 'markdown' ? `[${named}](<${source.url.replace(/[<>]/g, encodeURIComponent)}>)` : named;
  const publisher = write(source.publisher);
  const line = source.date
    ? citation.sourceDated({ title, publisher, date: date(source.date) })
    : citation.source({ title, publisher });
  return format === 'markdown' ? line : `${line}: ${source.url}`;
}

/** Signs that mean something in CommonMark are escaped wherever they stand: 2.4 allows it for all ASCII punctuation. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

function plain(text: string): string {
  return text;
}
