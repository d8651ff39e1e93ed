import { BLOCK_BREAK, type Candidate, type Matcher } from '../names/matcher.ts';
import { runsOn } from './inline.ts';
import { type Chunk, lastAtMost } from './text-walk.ts';

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

/** How far before and behind a seam a name that runs across it is looked for; longer ones are not split by markup. */
const SEAM_UNITS = 64;

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
      if (!meets(chunk, position)) corrections.push([position, true]);
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

function meets({ nodes }: Chunk, position: number): boolean {
  const [before, after] = [nodes[position - 1], nodes[position]];
  return before !== undefined && after !== undefined && runsOn(before, after);
}

/** Seams whose break is to go, for a name runs across. Seams that are near each other are looked at together. */
function namesOverSeams(chunk: Chunk, matcher: Matcher): Correction[] {
  const { text, starts, seams } = chunk;
  const corrections: Correction[] = [];
  const places = seams.map((position) => starts[position] ?? 0);
  for (let at = 0; at < places.length; at++) {
    const first = places[at] ?? 0;
    let last = first;
    for (; (places[at + 1] ?? Number.POSITIVE_INFINITY) - last <= SEAM_UNITS; at++)
      last = places[at + 1] ?? last;
    const from = Math.max(0, first - SEAM_UNITS);
    const window = text.slice(from, last + SEAM_UNITS);
    for (const { start, end } of matcher.find(window.replaceAll(BLOCK_BREAK, ''))) {
      const across = boundariesIn(
        chunk,
        from + rawOffset(window, start),
        from + rawOffset(window, end - 1) + 1,
      );
      const broken = across.filter((position) => hasBreak(chunk, position));
      if (across.every((position) => meets(chunk, position))) {
        for (const position of broken) corrections.push([position, false]);
      }
    }
  }
  return corrections;
}

/** The offset in `text` of the unit that is at `offset` once the breaks are taken out. */
function rawOffset(text: string, offset: number): number {
  let at = 0;
  for (let left = offset; ; at++) {
    if (text[at] === BLOCK_BREAK) continue;
    if (left-- === 0) return at;
  }
}

function hasBreak({ text, starts }: Chunk, position: number): boolean {
  return position > 0 && text[(starts[position] ?? 0) - 1] === BLOCK_BREAK;
}

/** The chunk with some breaks put in or taken out. */
function corrected(chunk: Chunk, corrections: ReadonlyMap<number, boolean>): Chunk {
  const { text, starts } = chunk;
  const parts: string[] = [];
  const moved: number[] = [];
  let { coreStart, coreEnd } = chunk;
  let length = 0;
  for (let position = 0; position < starts.length; position++) {
    const had = hasBreak(chunk, position);
    const has = corrections.get(position) ?? had;
    const start = starts[position] ?? 0;
    const next = position + 1;
    const end = next < starts.length ? (starts[next] ?? 0) - (hasBreak(chunk, next) ? 1 : 0) : text.length;
    if (has) parts.push(BLOCK_BREAK);
    if (has) length++;
    if (has !== had) {
      const shift = has ? 1 : -1;
      if (start <= chunk.coreStart) coreStart += shift;
      if (start <= chunk.coreEnd) coreEnd += shift;
    }
    moved.push(length);
    parts.push(text.slice(start, end));
    length += end - start;
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
