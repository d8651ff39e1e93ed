import type { Column } from '../../list/export/table.ts';
import { plainTable } from '../table.ts';
import { type Measured, type Mistake, ratesOf, type Tally } from './measure.ts';
import type { Corpus } from './read-corpus.ts';

interface Row {
  readonly name: string;
  readonly tally: Tally;
}

const COLUMNS: readonly Column<Row>[] = [
  { heading: '', text: ({ name }) => name },
  { heading: 'passages', text: ({ tally }) => String(tally.passages), alignRight: true },
  { heading: 'uses', text: ({ tally }) => String(tally.right + tally.missed), alignRight: true },
  { heading: 'precision', text: ({ tally }) => rate(ratesOf(tally).precision), alignRight: true },
  { heading: 'recall', text: ({ tally }) => rate(ratesOf(tally).recall), alignRight: true },
  { heading: 'F1', text: ({ tally }) => rate(ratesOf(tally).f1), alignRight: true },
  {
    heading: 'traps hit',
    text: ({ tally }) => `${tally.trapsHit}/${tally.traps} ${rate(ratesOf(tally).trapRate)}`,
    alignRight: true,
  },
  { heading: 'clean passages', text: ({ tally }) => rate(ratesOf(tally).clean), alignRight: true },
];

const VENDOR_COLUMNS: readonly Column<Row>[] = [
  { heading: 'vendor', text: ({ name }) => name },
  { heading: 'right', text: ({ tally }) => String(tally.right), alignRight: true },
  { heading: 'wrong', text: ({ tally }) => String(tally.wrong), alignRight: true },
  { heading: 'missed', text: ({ tally }) => String(tally.missed), alignRight: true },
];

/** The figures of a corpus as tables: in all, by group of scripts, by language and, if wanted, by vendor. */
export function printScore(corpus: Corpus, measured: Measured, byVendor: boolean): string {
  const { total, byGroup, byLanguage } = measured;
  const rows = (tallies: ReadonlyMap<string, Tally>) =>
    [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, tally]) => ({ name, tally }));
  const parts = [
    plainTable(COLUMNS, [{ name: corpus.name, tally: total }, ...rows(byGroup), ...rows(byLanguage)]),
    `Brands found (they needn't be): ${total.brandsFound} of ${total.brands}.\n`,
  ];
  if (corpus.unlisted > 0)
    parts.push(`${corpus.unlisted} labelled uses are of vendors that the list lacks.\n`);
  if (byVendor) parts.push(`\n${plainTable(VENDOR_COLUMNS, rows(measured.byVendor))}`);
  return parts.join('');
}

/** One mistake as two lines: what it is, and where. */
export function printMistake({ kind, passage, place, vendor, mention, why }: Mistake): string {
  const { text } = passage;
  const around = `${text.slice(Math.max(0, place.start - 50), place.start)}⟦${text.slice(place.start, place.end)}⟧${text.slice(place.end, place.end + 50)}`;
  const reason = mention ? ` by ${Object.values(mention.reason).join(' ')}` : '';
  return `${kind} ${passage.id}: ${vendor}${reason}${why ? ` (${why})` : ''}\n    ${around.replace(/[\s\0]+/g, ' ')}\n`;
}

function rate(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(1);
}
