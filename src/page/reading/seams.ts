import { BLOCK_BREAK } from '../../names/block-break.ts';
import type { Chunk } from './chunk.ts';
import { mayRunOn, type runsOn } from './inline.ts';

/** How far before and behind its seams a name that runs across them is looked for, in UTF-16 units. */
const SEAM_UNITS = 64;
/** A name in so many pieces is still put together; letters in elements of their own are one. */
const MAX_PIECES = 12;
const MAX_UNITS = 256;

/** Some texts in a row without some of the breaks between them: what stands there if they run on into each other. */
export interface Window {
  /** The nodes before which a break was left out, as their positions in the chunk. */
  readonly positions: readonly number[];
  /** Where the window and its seams are in the text that holds all windows. */
  readonly start: number;
  readonly seams: readonly number[];
}

/**
 * The texts around the seams at which a word may run on, with the words before and behind: a name can have several. Most
 * seams are ends of blocks, as the tags alone tell.
 */
export function textOverSeams(chunk: Chunk): { readonly text: string; readonly windows: readonly Window[] } {
  const windows: Window[] = [];
  let text = '';
  const open = new Set(chunk.seams.filter((position) => isOpen(chunk, position)));
  for (const first of open) {
    if (isAmongLetters(chunk, open, first)) continue;
    for (const { window, seams, positions } of windowsFrom(chunk, open, first)) {
      const start = text.length;
      windows.push({ positions, start, seams: seams.map((seam) => start + seam) });
      text += window + BLOCK_BREAK;
    }
  }
  return { text, windows };
}

interface WindowText extends Omit<Window, 'start'> {
  readonly window: string;
}

/** The windows over a seam and ever more of those behind it. */
function* windowsFrom(chunk: Chunk, open: ReadonlySet<number>, first: number): Generator<WindowText> {
  let window = textBefore(chunk, first);
  const seams: number[] = [];
  const positions: number[] = [];
  let pieces = 0;
  for (let position = first; position < chunk.nodes.length; position++) {
    const piece = pieceOf(chunk, position);
    const isSeam = open.has(position);
    if (!isSeam && hasBreak(chunk, position)) return;
    if (isSeam) {
      seams.push(window.length);
      positions.push(position);
    }
    window += piece.slice(0, SEAM_UNITS);
    if (isSeam && !isAmongLetters(chunk, open, position + 1)) {
      pieces++;
      yield {
        window: window + textBehind(chunk, position),
        seams: [...seams],
        positions: [...positions],
      };
    }
    if (pieces === MAX_PIECES || piece.length > SEAM_UNITS || window.length > MAX_UNITS) return;
  }
}

/** The tags may let a word run on. Scripts for animated headings put each letter into an element, a `div` even. */
function isOpen(chunk: Chunk, position: number): boolean {
  return isLetter(chunk, position - 1) || isLetter(chunk, position) || meets(chunk, position, mayRunOn);
}

/** Whether a seam stands between single letters and so does the one before it: they go together or not at all. */
function isAmongLetters(chunk: Chunk, open: ReadonlySet<number>, position: number): boolean {
  return (
    open.has(position) &&
    open.has(position - 1) &&
    isLetter(chunk, position - 2) &&
    isLetter(chunk, position - 1) &&
    isLetter(chunk, position)
  );
}

function isLetter(chunk: Chunk, position: number): boolean {
  return pieceOf(chunk, position).trim().length === 1;
}

/** The text before the break before a node. */
function textBefore({ text, starts }: Chunk, position: number): string {
  const end = (starts[position] ?? 0) - 1;
  return text.slice(Math.max(0, end - SEAM_UNITS), end);
}

/** The text behind a node up to the next break. */
function textBehind(chunk: Chunk, position: number): string {
  const start = chunk.starts[position + 1];
  if (start === undefined || hasBreak(chunk, position + 1)) return '';
  const text = chunk.text.slice(start, start + SEAM_UNITS);
  const end = text.indexOf(BLOCK_BREAK);
  return end < 0 ? text : text.slice(0, end);
}

/** Whether the node of that position and the one before it meet so. */
export function meets({ nodes }: Chunk, position: number, test: typeof runsOn): boolean {
  const [before, after] = [nodes[position - 1], nodes[position]];
  return before !== undefined && after !== undefined && test(before, after);
}

/** The text of one node in the chunk. */
export function pieceOf(chunk: Chunk, position: number): string {
  const { text, starts } = chunk;
  const next = position + 1;
  const end = next < starts.length ? (starts[next] ?? 0) - (hasBreak(chunk, next) ? 1 : 0) : text.length;
  return text.slice(starts[position] ?? 0, end);
}

/** Whether a break stands before the node of that position. */
export function hasBreak({ text, starts }: Chunk, position: number): boolean {
  return position > 0 && text[(starts[position] ?? 0) - 1] === BLOCK_BREAK;
}
