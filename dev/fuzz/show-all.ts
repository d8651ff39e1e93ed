import { dayOf } from '../../src/domain/partial-date.ts';
import { homesOf } from '../../src/domain/place.ts';
import { verdictsOf } from '../../src/domain/verdict.ts';
import { claimsCsv } from '../../src/list/export/claims-csv.ts';
import { findingsMarkdown } from '../../src/list/export/findings-markdown.ts';
import { ftmLines } from '../../src/list/export/ftm-entities.ts';
import { vendorsJson } from '../../src/list/export/vendor-json.ts';
import type { ListContent } from '../../src/list/list.ts';
import { recordOf } from '../../src/list/vendor-record.ts';
import { cardContent } from '../../src/text/card-content.ts';
import { citationOf } from '../../src/text/citation.ts';
import { ar } from '../../src/text/messages/ar/index.ts';
import { english } from '../../src/text/messages/en/index.ts';
import { mailAddress, reportText } from '../../src/text/report.ts';
import { sentenceOf, sentenceText } from '../../src/text/sentence.ts';
import { makeText, textWithPlaces } from '../../src/text/text.ts';
import { Broken, NOW } from './rule.ts';

const TODAY = dayOf(NOW);
const TEXTS = [makeText('en', english), makeText('ar', ar)];

/** All texts that the interface and its files make of a list. */
export function showAll({ vendors, places }: ListContent): void {
  const mine = homesOf(
    vendors.flatMap(({ restrictions }) => restrictions.map((claim) => claim.jurisdiction)).slice(0, 3),
    places,
  );
  const records = vendors.map(recordOf);
  const cited = { sequence: 12, published: NOW };
  const files = [
    claimsCsv(records, TODAY),
    vendorsJson(records, { sequence: 12, published: '2026' }, TODAY),
    ftmLines(records, TODAY),
  ];
  for (const file of files) if (!file.isWellFormed()) throw new Broken('A file that no encoding keeps');
  for (const plain of TEXTS) {
    const text = textWithPlaces(plain, places);
    const verdicts = records.map((record) => ({
      record,
      mentions: 1,
      links: 0,
      verdicts: verdictsOf(record, mine, TODAY),
    }));
    const markdown = findingsMarkdown(
      { made: TODAY, list: { sequence: 12, published: '2026' }, vendors: verdicts },
      {
        heading: 'H',
        notes: [],
        found: () => 'f',
        sentence: (claim) => sentenceText(sentenceOf(claim, TODAY, text), text),
        nothing: 'n',
      },
    );
    if (/(?<!\\)</.test(markdown)) throw new Broken('Markdown with HTML in it');
    for (const record of records) {
      const why = {
        name: record.name,
        role: 'product',
        reason: { rule: 'near', evidence: record.name },
      } as const;
      const card = cardContent({ record, mine, why, day: TODAY }, text);
      if (card.source && !card.source.url.startsWith('https://'))
        throw new Broken(`A card links to ${card.source.url}`);
      for (const claim of record.restrictions) {
        citationOf(record.name, claim, { day: TODAY, list: cited, format: 'plain' }, text);
        const citation = citationOf(
          record.name,
          claim,
          { day: TODAY, list: cited, format: 'markdown' },
          text,
        );
        if (/<(?!https:)/.test(citation.replaceAll('\\<', '')))
          throw new Broken('A citation with HTML in it');
        mailAddress(
          reportText({ kind: 'wrong', vendor: record.name, claim }, { list: cited, version: '1' }, text),
        );
      }
    }
  }
}
