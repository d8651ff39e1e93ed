import { BLOCK_BREAK } from '../../names/block-break.ts';
import { EVIDENCE_REACH } from '../../names/evidence/reach.ts';
import { isInName, isJoint, isSpace } from './text-edges.ts';

/** Names that are longer may lose some of the evidence behind them at the end of a chunk. In UTF-16 units. */
const NAME_UNITS = 80;

/**
 * What is read around a core, in UTF-16 units. Chunks overlap by twice as much, so that each name is judged with all its
 * surroundings.
 */
export const CONTEXT_UNITS = EVIDENCE_REACH + NAME_UNITS;
export const OVERLAP_UNITS = 2 * CONTEXT_UNITS;

/** A stretch of a tree's text in document order, with the way back to its nodes. Offsets are UTF-16 units. */
export interface Chunk {
  /** What the matcher reads. A `BLOCK_BREAK` stands between two nodes whose texts touch without a space. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each node, where its text starts in `text`. */
  readonly starts: readonly number[];
  /** Where in the first node the chunk starts; of the others it has the beginning. */
  readonly firstOffset: number;
  /** The nodes before whose text a word may run on over the break: Kasper<b>sky</b>. */
  readonly seams: readonly number[];
  /** Names that start in `[coreStart, coreEnd)` belong to this chunk; the rest is there for its words only. */
  readonly coreStart: number;
  readonly coreEnd: number;
}

/** Texts of nodes that follow each other, blank ones left out. */
export interface Pieces {
  readonly nodes: Text[];
  readonly texts: string[];
  /** The positions of pieces before which there was a blank text, ascending; once or more. */
  readonly spaced: number[];
  /** All their units. */
  units: number;
}

export interface JoinOptions {
  /** The end of the chunk before. */
  readonly tail: Chunk | undefined;
  /** Whether the first piece goes on in the node that `tail` ends with. */
  readonly goesOn: boolean;
  /** Where in the first node the first piece starts. */
  readonly firstOffset: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Joins pieces to a chunk. */
export function joinPieces({ nodes, texts, spaced }: Pieces, options: JoinOptions): Chunk {
  const { tail, goesOn, firstOffset, isFirst, isLast } = options;
  const parts: string[] = tail ? [tail.text] : [];
  const starts: number[] = tail ? [...tail.starts] : [];
  const seams: number[] = tail ? [...tail.seams] : [];
  const known = tail ? tail.nodes.length : 0;
  let length = tail ? tail.text.length : 0;
  let edge = tail ? tail.text.charCodeAt(length - 1) : 0;
  let nextSpaced = 0;
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? '';
    const isSpaced = spaced[nextSpaced] === at;
    while (spaced[nextSpaced] === at) nextSpaced++;
    if (at > 0 || !goesOn) {
      const first = text.charCodeAt(0);
      if (isSpaced) {
        // Of all white space between two texts, one space is enough to tell them apart.
        if (edge > 0x20) {
          parts.push(' ');
          length++;
        }
      } else if (edge > 0x20 && first > 0x20 && !isSpace(edge) && !isSpace(first)) {
        const isSeam = isInName(edge) && isInName(first);
        if (isSeam) seams.push(starts.length);
        if (isSeam || !isJoint(edge, text)) {
          parts.push(BLOCK_BREAK);
          length++;
        }
      }
      starts.push(length);
    }
    parts.push(text);
    length += text.length;
    edge = text.charCodeAt(text.length - 1);
  }
  const newNodes = goesOn ? nodes.slice(1) : nodes;
  return {
    text: parts.join(''),
    nodes: known > 0 && tail ? [...tail.nodes, ...newNodes] : newNodes,
    starts,
    firstOffset: tail ? tail.firstOffset : firstOffset,
    seams,
    coreStart: isFirst ? 0 : Math.min(CONTEXT_UNITS, length),
    coreEnd: isLast ? length : Math.max(0, length - CONTEXT_UNITS),
  };
}

/** The end of a chunk, for the next one to begin with. */
export function tailOf({ text, nodes, starts, firstOffset, seams }: Chunk): Chunk {
  const from = Math.max(0, text.length - OVERLAP_UNITS);
  const first = lastAtMost(starts, from);
  const skipped = from - (starts[first] ?? 0);
  return {
    text: text.slice(from),
    nodes: nodes.slice(first),
    starts: starts.slice(first).map((start) => Math.max(0, start - from)),
    firstOffset: skipped + (first === 0 ? firstOffset : 0),
    seams: seams.filter((seam) => seam > first).map((seam) => seam - first),
    coreStart: 0,
    coreEnd: 0,
  };
}

/** The texts that belong to the chunk to their ends. */
export function textsOfCore({ text, nodes, starts, coreEnd }: Chunk): Text[] {
  return nodes.filter((_, at) => (starts[at + 1] ?? text.length) <= coreEnd);
}

/** The position of the last of the ascending `numbers` that is not above `limit`; 0 if none is. */
export function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
