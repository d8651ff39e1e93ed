import { plainTable } from '../../src/cli/table.ts';

/** A line of the table of what is to be reached. */
export interface Row {
  readonly what: string;
  readonly figure: number;
  /** `F` is the floor, the cost of merely reading a page; `x` a ratio of two other figures. */
  readonly unit: 'F' | 'x' | 'ms' | 'µs' | '/ms' | 'kB' | 'MB';
  /** What is to be reached, and what would be very good. A row without them explains another. */
  readonly bar?: number;
  readonly stretch?: number;
  readonly isMoreBetter?: boolean;
}

/** What one part of the benchmark gives. */
export interface Part {
  readonly rows: readonly Row[];
  /** All else that it measured, as text and as data. */
  readonly text?: string;
  readonly data?: unknown;
}

/** How far a row got: `stretch`, `bar`, or `missed`; nothing where nothing was asked. */
export function reachedBy({ figure, bar, stretch, isMoreBetter = false }: Row): string {
  const reaches = (limit: number | undefined) =>
    limit !== undefined && (isMoreBetter ? figure >= limit : figure <= limit);
  if (reaches(stretch)) return 'stretch';
  if (reaches(bar)) return 'bar';
  return bar === undefined ? '' : 'missed';
}

/** The rows as a table in plain text. */
export function rowsTable(rows: readonly Row[]): string {
  return plainTable(
    [
      { heading: 'what', text: ({ what }) => what },
      { heading: 'figure', text: ({ figure }) => inWords(figure), alignRight: true },
      { heading: '', text: ({ unit }) => unit },
      { heading: 'bar', text: ({ bar }) => inWords(bar), alignRight: true },
      { heading: 'stretch', text: ({ stretch }) => inWords(stretch), alignRight: true },
      { heading: 'reached', text: reachedBy },
    ],
    rows,
  );
}

/** With as many digits as mean something. */
function inWords(figure: number | undefined): string {
  if (figure === undefined) return '';
  if (!Number.isFinite(figure)) return 'never';
  return figure.toFixed(figure < 10 ? 2 : figure < 100 ? 1 : 0);
}
