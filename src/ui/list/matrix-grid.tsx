// biome-ignore-all lint/a11y/useSemanticElements: a table needs all its cells, 20,000 and more; a grid may leave empty ones out
// biome-ignore-all lint/a11y/useFocusableInteractive: what takes the focus is the link in a cell
import type { VNode } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../domain/verdict.ts';
import { listWords } from '../../text/sentence.ts';
import type { PageText } from '../../text/text.ts';
import { toneWord } from '../../text/tone-word.ts';
import { usePageText } from '../components/text-context.ts';
import { ToneIcon } from '../components/tone-icon.tsx';
import { useGradually } from '../components/use-gradually.ts';
import { type Column, type Matrix, moved, type Position, type Row } from './matrix.ts';
import { hrefOf } from './route.ts';

/**
 * The matrix as a grid with one stop for the Tab key. Of 20,000 cells and more only those with something in them are made,
 * and the empty one that the keyboard stands on.
 */
export function MatrixGrid({ matrix }: { matrix: Matrix }): VNode {
  const text = usePageText();
  const words = text.listPage.matrix;
  const { columns, rows } = matrix;
  const [at, setAt] = useState<Position>({ row: 0, column: -1 });
  const here = clamped(at, matrix);
  // The same nodes again and again: moving through the grid makes the rows anew that are left and come to, and no others.
  const plain = useMemo(
    () => matrix.rows.map((_, index) => gridRow(matrix, index, text, undefined)),
    [matrix, text],
  );
  const count = Math.max(useGradually(rows, rows.length), here.row + 1);
  const mine = columns.filter((column) => column.mine).length;
  const grid = useRef<HTMLDivElement>(null);
  const moving = useRef(false);
  const id = useId();

  // At once, for the next key may come before the browser has painted.
  useLayoutEffect(() => {
    if (!moving.current) return;
    moving.current = false;
    const cell = grid.current?.querySelector<HTMLElement>('[data-here="true"]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const rtl = text.direction === 'rtl';
    const next = moved(matrix, here, event.key, { ctrl: event.ctrlKey, rtl });
    if (!next) return;
    event.preventDefault();
    moving.current = true;
    setAt(next);
  };

  return (
    <>
      <p class="visually-hidden" id={id}>
        {words.keys}
      </p>
      <div class="matrix">
        <div
          role="grid"
          class="matrix__grid"
          ref={grid}
          aria-label={words.label}
          aria-describedby={id}
          aria-readonly="true"
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          data-mine={mine > 0 && mine < columns.length}
          style={{ '--columns': columns.length, '--mine': mine }}
          onKeyDown={onKeyDown}
          onFocusIn={(event) => {
            const place = positionOf(event.target);
            if (place) setAt(place);
          }}
        >
          <Head columns={columns} text={text} />
          {plain
            .slice(0, count)
            .map((row, index) => (index === here.row ? gridRow(matrix, index, text, here.column) : row))}
        </div>
      </div>
    </>
  );
}

/** `here` is the column that the keyboard stands on, if it is in this row. */
function gridRow(
  { rows, columns }: Matrix,
  index: number,
  text: PageText,
  here: number | undefined,
): VNode | null {
  const row = rows[index];
  return row ? (
    <GridRow key={row.record.id} row={row} index={index} columns={columns} text={text} here={here} />
  ) : null;
}

function Head({ columns, text }: { columns: readonly Column[]; text: PageText }): VNode {
  const words = text.listPage.matrix;
  return (
    <div role="row" class="matrix__row matrix__head" aria-rowindex={1}>
      <div role="columnheader" class="matrix__corner" aria-colindex={1}>
        {words.vendor}
      </div>
      {columns.map(({ jurisdiction, mine, vendors }, index) => {
        const place = text.place(jurisdiction);
        return (
          <div
            key={jurisdiction}
            role="columnheader"
            class="matrix__place"
            data-mine={mine}
            aria-colindex={index + 2}
            aria-label={words.column({ place, vendors })}
            title={words.column({ place, vendors })}
            style={{ gridColumn: index + 2 }}
          >
            <span class="matrix__place-name">{place}</span>
            <span class="matrix__place-code" aria-hidden="true">
              {jurisdiction}
            </span>
          </div>
        );
      })}
    </div>
  );
}

interface GridRowProps {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly text: PageText;
  /** The column that the keyboard stands on, if it is in this row; -1 is the vendor's name. */
  readonly here: number | undefined;
}

function GridRow({ row: { record, cells }, index, columns, text, here }: GridRowProps): VNode {
  const empty = here !== undefined && here >= 0 && !cells.has(here) ? columns[here] : undefined;
  return (
    <div role="row" class="matrix__row" aria-rowindex={index + 2}>
      <div role="rowheader" class="matrix__vendor" aria-colindex={1}>
        <a
          href={hrefOf(record.id)}
          dir="auto"
          tabIndex={here === -1 ? 0 : -1}
          data-here={here === -1}
          data-at={`${index},-1`}
        >
          {record.name}
        </a>
      </div>
      {Array.from(cells, ([column, verdict]) => (
        <GridCell
          key={column}
          vendor={record.name}
          verdict={verdict}
          row={index}
          column={column}
          text={text}
          here={here === column}
        />
      ))}
      {empty && here !== undefined && (
        <div
          key="empty"
          role="gridcell"
          class="matrix__cell"
          aria-colindex={here + 2}
          aria-label={text.listPage.matrix.emptyCell({
            vendor: record.name,
            place: text.place(empty.jurisdiction),
          })}
          tabIndex={0}
          data-here
          data-at={`${index},${here}`}
          style={{ gridColumn: here + 2 }}
        />
      )}
    </div>
  );
}

interface GridCellProps {
  readonly vendor: string;
  readonly verdict: Verdict;
  readonly row: number;
  readonly column: number;
  readonly text: PageText;
  readonly here: boolean;
}

/** A tone's sign on its tint; leads to the strongest act. */
function GridCell({ vendor, verdict, row, column, text, here }: GridCellProps): VNode {
  const { jurisdiction, tone, strongest, claims } = verdict;
  const cell = text.listPage.matrix.cell({
    vendor,
    place: text.place(jurisdiction),
    tone: toneWord(verdict, text),
    acts: claims.length,
  });
  const list = listWords(strongest, text);
  const words = list === undefined ? cell : text.claims.ofList({ sentence: cell, list });
  return (
    <div role="gridcell" class="matrix__cell" aria-colindex={column + 2} style={{ gridColumn: column + 2 }}>
      <a
        class={`matrix__sign tone-${tone} tint-${tone}`}
        href={hrefOf(strongest.id)}
        aria-label={words}
        title={words}
        tabIndex={here ? 0 : -1}
        data-here={here}
        data-at={`${row},${column}`}
      >
        <ToneIcon tone={tone} />
      </a>
    </div>
  );
}

/** Where an element of the grid stands, if it is one that takes the focus. */
function positionOf(target: EventTarget | null): Position | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const [row, column] = (target.dataset.at ?? '').split(',').map(Number);
  return row === undefined || column === undefined || Number.isNaN(row) ? undefined : { row, column };
}

/** The place, or the nearest to it in a matrix that has become smaller. */
function clamped({ row, column }: Position, { rows, columns }: Matrix): Position {
  return { row: Math.min(row, rows.length - 1), column: Math.min(column, columns.length - 1) };
}
