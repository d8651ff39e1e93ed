import { BLOCK_BREAK, type Candidate, type Matcher } from '../../names/matcher.ts';
import { type Chunk, lastAtMost } from '../reading/chunk.ts';
import { runsOn } from '../reading/inline.ts';
import { hasBreak, meets, pieceOf, textOverSeams } from '../reading/seams.ts';

/** A place in a tree: from an offset of one text node to an offset of the same or a later one. UTF-16, end exclusive. */
export interface Place {
  readonly start: Text;
  readonly from: number;
  readonly end: Text;
  readonly to: number;
}

/** A candidate of the matcher at its place. Its own offsets mean nothing outside of the chunk it was found in. */
export interface Found extends Place {
  readonly candidate: Candidate;
}

/** Each round settles at least one boundary; no page that people read needs more. */
const MAX_ROUNDS = 6;

/**
 * The names in a chunk's core, each at its place.
 *
 * What a node boundary means (a word goes on, a space, the end of a block) is known only by looking at the elements and
 * their styles. So the chunk has a guess at each: a break where texts touch, nothing where white space tells them
 * apart. Only where a name lies across a boundary, or would if a break weren't there, is the DOM asked; where the
 * guess was wrong the chunk is put right and matched again.
 */
export function readChunk(chunk: Chunk, matcher: Matcher): Found[] {
  let current = chunk;
  for (let round = 0; ; round++) {
    const candidates = matcher.find(current.text);
    const corrections = round < MAX_ROUNDS ? correctionsFor(current, candidates, matcher, round === 0) : [];
    if (corrections.length === 0) return placed(current, candidates);
    current = corrected(current, new Map(corrections));
  }
}

/** Whether a break belongs before the node of that position, where the chunk has it wrong. */
type Correction = readonly [position: number, breaks: boolean];

function correctionsFor(
  chunk: Chunk,
  candidates: readonly Candidate[],
  matcher: Matcher,
  seams: boolean,
): Correction[] {
  const corrections: Correction[] = [];
  for (const { start, end } of candidates) {
    for (const position of boundariesIn(chunk, start, end)) {
      if (!meets(chunk, position, runsOn)) corrections.push([position, true]);
    }
  }
  return seams ? corrections.concat(namesOverSeams(chunk, matcher)) : corrections;
}

/** The nodes that begin within `(start, end)` of the text. */
function boundariesIn({ starts }: Chunk, start: number, end: number): number[] {
  const positions: number[] = [];
  for (let at = lastAtMost(starts, start) + 1; (starts[at] ?? end) < end; at++) positions.push(at);
  return positions;
}

/** Seams whose break is to go, for a name runs across. */
function namesOverSeams(chunk: Chunk, matcher: Matcher): Correction[] {
  const { text, windows } = textOverSeams(chunk);
  if (text === '') return [];
  const starts = windows.map(({ start }) => start);
  return matcher.find(text).flatMap(({ start, end }) => {
    const { positions, seams } = windows[lastAtMost(starts, start)] ?? { positions: [], seams: [] };
    const isOverAll = start < (seams[0] ?? 0) && end > (seams.at(-1) ?? text.length);
    const corrections = positions.map((position): Correction => [position, false]);
    return isOverAll && corrections.every(([position]) => meets(chunk, position, runsOn)) ? corrections : [];
  });
}

/** The chunk with some breaks put in or taken out. */
function corrected(chunk: Chunk, corrections: ReadonlyMap<number, boolean>): Chunk {
  const { starts } = chunk;
  const parts: string[] = [];
  const moved: number[] = [];
  let { coreStart, coreEnd } = chunk;
  let length = 0;
  for (let position = 0; position < starts.length; position++) {
    const had = hasBreak(chunk, position);
    const has = corrections.get(position) ?? had;
    const start = starts[position] ?? 0;
    const piece = pieceOf(chunk, position);
    if (has) parts.push(BLOCK_BREAK);
    if (has) length++;
    if (has !== had) {
      const shift = has ? 1 : -1;
      if (start <= chunk.coreStart) coreStart += shift;
      if (start <= chunk.coreEnd) coreEnd += shift;
    }
    moved.push(length);
    parts.push(piece);
    length += piece.length;
  }
  return { ...chunk, text: parts.join(''), starts: moved, coreStart, coreEnd };
}

function placed(chunk: Chunk, candidates: readonly Candidate[]): Found[] {
  const { nodes, starts, firstOffset, coreStart, coreEnd } = chunk;
  const found: Found[] = [];
  for (const candidate of candidates) {
    if (candidate.start < coreStart || candidate.start >= coreEnd) continue;
    const first = lastAtMost(starts, candidate.start);
    const last = lastAtMost(starts, candidate.end - 1);
    const [start, end] = [nodes[first], nodes[last]];
    if (!start || !end) continue;
    found.push({
      candidate,
      start,
      from: candidate.start - (starts[first] ?? 0) + (first === 0 ? firstOffset : 0),
      end,
      to: candidate.end - (starts[last] ?? 0) + (last === 0 ? firstOffset : 0),
    });
  }
  return found;
}
