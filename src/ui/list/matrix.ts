import type { Jurisdiction } from '../../domain/jurisdiction.ts';
import type { Day } from '../../domain/partial-date.ts';
import { bindsIn, type Home } from '../../domain/place.ts';
import { type Verdict, verdictsOf } from '../../domain/verdict.ts';
import type { VendorRecord } from '../../list/vendor-record.ts';
import type { Match } from './facets.ts';

/** Vendors by jurisdictions. Most cells are empty, so only the others are there. */
export interface Matrix {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly jurisdiction: Jurisdiction;
  /** Whether its acts bind where the person works; those columns come first. */
  readonly mine: boolean;
  /** How many of the rows have a claim there. */
  readonly vendors: number;
}

export interface Row {
  readonly record: VendorRecord;
  /** By column index. */
  readonly cells: ReadonlyMap<number, Verdict>;
}

/** Columns: the person's own jurisdictions in their order, then the others, those with most vendors first. */
export function matrixOf(matches: readonly Match[], mine: readonly Home[], day: Day): Matrix {
  const verdicts = matches.map(({ claims }) => verdictsOf({ restrictions: claims }, mine, day));
  const vendors = new Map<Jurisdiction, number>();
  for (const { jurisdiction } of verdicts.flat())
    vendors.set(jurisdiction, (vendors.get(jurisdiction) ?? 0) + 1);
  const rank = (jurisdiction: Jurisdiction) => {
    const at = mine.findIndex((home) => bindsIn(jurisdiction, home));
    return at < 0 ? mine.length : at;
  };
  const columns = Array.from(
    vendors,
    ([jurisdiction, count]): Column => ({
      jurisdiction,
      mine: rank(jurisdiction) < mine.length,
      vendors: count,
    }),
  ).sort(
    (a, b) =>
      rank(a.jurisdiction) - rank(b.jurisdiction) ||
      b.vendors - a.vendors ||
      (a.jurisdiction < b.jurisdiction ? -1 : 1),
  );
  const at = new Map(columns.map(({ jurisdiction }, index) => [jurisdiction, index]));
  return {
    columns,
    rows: matches.map(({ record }, index) => ({
      record,
      cells: new Map(
        (verdicts[index] ?? []).flatMap((verdict): [number, Verdict][] => {
          const column = at.get(verdict.jurisdiction);
          return column === undefined ? [] : [[column, verdict]];
        }),
      ),
    })),
  };
}

/** A place in the matrix; row -1 is the head, column -1 the vendors' names. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** How far Page Up and Page Down go. */
const PAGE = 10;

/** Where a key leads from a place (WAI-ARIA grid pattern); with Ctrl, arrows go to the next cell that isn't empty. */
export function moved(
  { columns, rows }: Matrix,
  from: Position,
  key: string,
  { ctrl, rtl }: { readonly ctrl: boolean; readonly rtl: boolean },
): Position | undefined {
  const step = stepOf(key, rtl);
  if (step)
    return ctrl ? leap(step) : within({ row: from.row + step.row, column: from.column + step.column });
  switch (key) {
    case 'Home':
      return within({ row: ctrl ? 0 : from.row, column: -1 });
    case 'End':
      return within({ row: ctrl ? rows.length - 1 : from.row, column: columns.length - 1 });
    case 'PageDown':
      return within({ row: from.row + PAGE, column: from.column });
    case 'PageUp':
      return within({ row: from.row - PAGE, column: from.column });
    default:
      return undefined;
  }

  function within({ row, column }: Position): Position {
    return {
      row: Math.max(0, Math.min(rows.length - 1, row)),
      column: Math.max(-1, Math.min(columns.length - 1, column)),
    };
  }

  function leap({ row: down, column: along }: Position): Position {
    let at = from;
    for (;;) {
      const next = within({ row: at.row + down, column: at.column + along });
      if (next.row === at.row && next.column === at.column) return at;
      at = next;
      if (at.column < 0 || rows[at.row]?.cells.has(at.column)) return at;
    }
  }
}

function stepOf(key: string, rtl: boolean): Position | undefined {
  switch (key) {
    case 'ArrowDown':
      return { row: 1, column: 0 };
    case 'ArrowUp':
      return { row: -1, column: 0 };
    case 'ArrowRight':
      return { row: 0, column: rtl ? -1 : 1 };
    case 'ArrowLeft':
      return { row: 0, column: rtl ? 1 : -1 };
    default:
      return undefined;
  }
}
