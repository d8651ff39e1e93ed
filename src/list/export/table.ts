/** A column of a text table: its heading and how it reads a row. */
export interface Column<Row> {
  readonly heading: string;
  readonly text: (row: Row) => string;
  readonly alignRight?: boolean;
}

/** A table in GitHub's Markdown. */
export function markdownTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return `${[
    line(columns.map(({ heading }) => heading)),
    line(columns.map(({ alignRight }) => (alignRight ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map(({ text }) => text(row)))),
  ].join('\n')}\n`;
}

/** A table as CSV (RFC 4180). Cells that a spreadsheet would run as a formula get a leading apostrophe. */
export function csvTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `${cells.map(csvCell).join(',')}\r\n`;
  return (
    line(columns.map(({ heading }) => heading)) +
    rows.map((row) => line(columns.map(({ text }) => text(row)))).join('')
  );
}

/** What formulas begin with, in full width, too (OWASP, "CSV Injection"). A dash alone stands for nothing. */
const FORMULA = /^(?:[=+@\t\r\n＝＋＠]|[-－].)/s;

function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
