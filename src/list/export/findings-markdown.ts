import type { Restriction } from '../../domain/restriction.ts';
import type { PageFindings, VendorOnPage } from './findings.ts';
import { markdownLink, markdownText } from './markdown.ts';

/** What the file says in the person's language; plain text, escaped here. */
export interface FindingsWords {
  /** "Vendors on example.com" */
  readonly heading: string;
  /** One paragraph each under the heading: the day, the list, that it is no legal advice. */
  readonly notes: readonly string[];
  /** "12 mentions, 1 link": under the vendor's name. */
  readonly found: (vendor: VendorOnPage) => string;
  /** One claim in one sentence, with its jurisdiction. */
  readonly sentence: (claim: Restriction) => string;
  /** For a vendor without claims. */
  readonly nothing: string;
}

/** A heading a vendor, a line a claim with links to its sources, those that bind the person first. CommonMark. */
export function findingsMarkdown({ vendors }: PageFindings, words: FindingsWords): string {
  const head = [`# ${markdownText(words.heading)}`, ...words.notes.map(markdownText)];
  return `${[...head, ...vendors.map((vendor) => section(vendor, words))].join('\n\n')}\n`;
}

function section(vendor: VendorOnPage, words: FindingsWords): string {
  const claims = vendor.verdicts.flatMap((verdict) => verdict.claims);
  return [
    `## ${markdownText(vendor.record.name)}`,
    markdownText(words.found(vendor)),
    claims.length === 0
      ? markdownText(words.nothing)
      : claims.map((claim) => claimLine(claim, words)).join('\n'),
  ].join('\n\n');
}

function claimLine(claim: Restriction, { sentence }: FindingsWords): string {
  const sources = claim.sources.map(({ publisher, title, url }) =>
    markdownLink(`${publisher}: ${title}`, url),
  );
  return `- ${markdownText(sentence(claim))} (${sources.join('; ')})`;
}
