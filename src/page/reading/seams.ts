import { BLOCK_BREAK } from '../../names/block-break.ts';
import type { Chunk } from './chunk.ts';
import { mayRunOn, type runsOn } from './inline.ts';

/** How far before and behind a seam a name that runs across it is looked for, in UTF-16 units. */
const SEAM_UNITS = 64;
/** A word in so many pieces, each so short, is still put together: animated headings have an element for each letter. */
const MAX_PIECES = 12;
const MAX_PIECE_UNITS = 16;

/** Some texts in a row without the breaks between them: what stands there if they run on into each other. */
export interface Window {
  /** The node after the first seam, as its position in the chunk; the others follow it. */
  readonly first: number;
  /** Where the window and its seams are in the text that holds all windows. */
  readonly start: number;
  readonly seams: readonly number[];
}

/** The texts around the seams at which a word may run on. Most seams are ends of blocks, as the tags alone tell. */
export function textOverSeams(chunk: Chunk): { readonly text: string; readonly windows: readonly Window[] } {
  const windows: Window[] = [];
  let text = '';
  const open = new Set(chunk.seams.filter((position) => meets(chunk, position, mayRunOn)));
  for (const first of open) {
    let window = pieceOf(chunk, first - 1).slice(-SEAM_UNITS);
    const seams: number[] = [];
    for (let position = first; open.has(position) && seams.length < MAX_PIECES; position++) {
      const piece = pieceOf(chunk, position);
      seams.push(window.length);
      window += piece.slice(0, SEAM_UNITS);
      windows.push({ first, start: text.length, seams: seams.map((seam) => text.length + seam) });
      text += window + BLOCK_BREAK;
      if (piece.length > MAX_PIECE_UNITS) break;
    }
  }
  return { text, windows };
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
