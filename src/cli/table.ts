import type { Column } from '../list/export/table.ts';

/** A table in plain text. Widths count wide East Asian characters as two cells. */
export function plainTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => columns.map(({ text }) => text(row))),
  ];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => width(line[at] ?? ''))));
  const lines = cells.map((line) =>
    line
      .map((cell, at) => {
        const padding = ' '.repeat((widths[at] ?? 0) - width(cell));
        return columns[at]?.alignRight ? padding + cell : cell + padding;
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((count) => '-'.repeat(count)).join('  ');
  return `${[lines[0], rule, ...lines.slice(1)].join('\n')}\n`;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

function width(text: string): number {
  return [...text].length + (text.match(WIDE)?.length ?? 0);
}
