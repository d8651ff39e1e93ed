import { BLOCK_BREAK } from '../../names/block-break.ts';
import { isRawText } from './skip.ts';
import { isBlank, isInName, isSpace } from './text-edges.ts';

/** Long enough that a chunk's own cost is nothing, short enough to be one step of a slice. In UTF-16 units. */
const CHUNK_UNITS = 0x8000;

/**
 * How far the words around a name can be evidence, in UTF-16 units, with room to spare: the matcher looks at 160.
 * Chunks overlap by twice as much, so that each name is judged with all its surroundings.
 */
export const CONTEXT_UNITS = 200;
const OVERLAP_UNITS = 2 * CONTEXT_UNITS;

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

/** First and last text node of stretches to read. */
export type Spans = Map<Text, Text>;

/** A `TreeWalker` that shows text nodes only, as its type says. */
export interface TextWalker {
  currentNode: Node;
  nextNode(): Text | null;
  previousNode(): Text | null;
}

export function textWalker(root: Node): TextWalker {
  // SHOW_TEXT hands out nothing but text nodes; a check of each would be a tenth of the walk.
  return (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT) as TextWalker;
}

/**
 * Walks over the text nodes of one tree and joins their texts to chunks.
 *
 * It asks the DOM for nothing but each node's data. Elements, styles and block boundaries would cost as much again as
 * the whole walk, and they matter only where a name lies across nodes (`read-chunk.ts`); white space at a node's edge
 * tells words apart just as a boundary does. Nodes of nothing but white space, most of all on usual pages, are left out.
 *
 * The page may change the tree between two calls of `next`: a live range marks meanwhile where the walk stands.
 */
export class TextWalk {
  private readonly walker: TextWalker;
  private readonly leftOut: ReadonlySet<Node> | undefined;
  private readonly spans: Spans | undefined;
  private marker: Range | undefined;
  private node: Text | null;
  /** Units of `node` that were read already: above zero only within a very long node and at the start of a span. */
  private offset = 0;
  /** Whether nothing stands before the next chunk that could matter to its first names. */
  private atStart = true;
  private tail: Chunk | undefined;
  /** The last node of the spans met so far, until it was read. */
  private last: Text | undefined;
  /** Units read since the last span ended. */
  private beyond = 0;
  private stopped = false;

  private constructor(walker: TextWalker, node: Text | null, leftOut?: ReadonlySet<Node>, spans?: Spans) {
    this.walker = walker;
    this.node = node;
    this.leftOut = leftOut;
    this.spans = spans;
  }

  /** Reads a whole tree but the text nodes of `leftOut`. */
  static over(root: Document | ShadowRoot, leftOut: ReadonlySet<Node>): TextWalk {
    const walker = textWalker(root);
    return new TextWalk(walker, walker.nextNode(), leftOut);
  }

  /** Reads from an offset of a node on, to the end of the tree. */
  static from(root: Document | ShadowRoot, first: Text, offset: number): TextWalk {
    const walker = textWalker(root);
    walker.currentNode = first;
    const walk = new TextWalk(walker, first);
    walk.goBack(offset);
    return walk;
  }

  /**
   * Reads a span from its first node on, and each other of `spans` that it meets on its way and takes out of the map;
   * with the text around them. Ends where none is near. The walker is of their tree; it can be used for one walk after
   * another.
   */
  static along(walker: TextWalker, first: Text, spans: Spans): TextWalk {
    walker.currentNode = first;
    const walk = new TextWalk(walker, first, undefined, spans);
    walk.last = spans.get(first) ?? first;
    spans.delete(first);
    walk.goBack(0);
    return walk;
  }

  /** Whether the walk stands in the middle of a text node. */
  get isWithinText(): boolean {
    return this.offset > 0;
  }

  /** The next chunk, of at least `least` units where there is so much; undefined at the end. */
  next(least: number = CHUNK_UNITS): Chunk | undefined {
    let node = this.resume();
    if (!node) return undefined;
    const { walker, leftOut, spans, tail } = this;
    const parts: string[] = tail ? [tail.text] : [];
    const nodes: Text[] = tail ? [...tail.nodes] : [];
    const starts: number[] = tail ? [...tail.starts] : [];
    const seams: number[] = tail ? [...tail.seams] : [];
    const firstOffset = tail ? tail.firstOffset : this.offset;
    let length = tail ? tail.text.length : 0;
    let edge = tail ? tail.text.charCodeAt(length - 1) : 0;
    let goesOn = tail !== undefined && this.offset > 0;
    while (node && length < least) {
      let units = 0;
      if (spans) this.meet(node, spans);
      if (!(leftOut ? leftOut.has(node) : isRawText(node))) {
        let data = node.data;
        if (this.offset > 0 || data.length > CHUNK_UNITS) data = this.cut(data);
        units = data.length;
        if (!goesOn && isBlank(data)) {
          // Of all white space between two texts, one space is enough to tell them apart. (Frameworks leave empty nodes.)
          if (units > 0 && edge > 0x20) {
            parts.push(' ');
            length++;
            edge = 0x20;
          }
        } else {
          if (!goesOn) {
            const first = data.charCodeAt(0);
            if (edge > 0x20 && first > 0x20 && !isSpace(edge) && !isSpace(first)) {
              if (isInName(edge) && isInName(first)) seams.push(nodes.length);
              parts.push(BLOCK_BREAK);
              length++;
            }
            nodes.push(node);
            starts.push(length);
          }
          parts.push(data);
          length += units;
          edge = data.charCodeAt(units - 1);
        }
      }
      goesOn = this.offset > 0;
      if (!goesOn) node = spans && this.isPast(node, units) ? null : walker.nextNode();
    }
    const ends = !node && !this.stopped;
    const chunk: Chunk = {
      text: parts.join(''),
      nodes,
      starts,
      firstOffset,
      seams,
      coreStart: this.atStart ? 0 : Math.min(CONTEXT_UNITS, length),
      coreEnd: ends ? length : Math.max(0, length - CONTEXT_UNITS),
    };
    this.leave(node, chunk);
    return chunk;
  }

  /** Starts far enough before an offset of the first node for the names around it to be judged again. */
  private goBack(offset: number): void {
    let missing = OVERLAP_UNITS - offset;
    while (missing > 0) {
      const before = this.walker.previousNode();
      if (!before) return;
      this.node = before;
      if (!isRawText(before)) missing -= before.length;
    }
    this.atStart = false;
    this.offset = -missing;
  }

  /** The part of a node's data that is next; remembers in `offset` when some is left. */
  private cut(data: string): string {
    const from = this.offset;
    const to = from + CHUNK_UNITS;
    this.offset = to < data.length ? to : 0;
    return data.slice(from, to);
  }

  private meet(node: Text, spans: Spans): void {
    const end = spans.get(node);
    if (!end) return;
    spans.delete(node);
    if (!this.last || isBefore(this.last, end)) this.last = end;
  }

  /** Whether nothing more is to be read after this node, of which `units` were. */
  private isPast(node: Text, units: number): boolean {
    if (this.last) {
      if (this.last !== node) return false;
      this.last = undefined;
      this.beyond = 0;
      return false;
    }
    this.beyond += units;
    this.stopped = this.beyond >= OVERLAP_UNITS;
    return this.stopped;
  }

  private leave(node: Text | null, chunk: Chunk): void {
    this.node = node;
    this.atStart = false;
    this.tail = node ? tailOf(chunk) : undefined;
    if (node) {
      this.marker ??= document.createRange();
      this.marker.setStart(node, 0);
    } else {
      // A live range in a tree costs the page a little with each change it makes.
      this.marker?.setStart(document, 0);
      this.marker?.collapse(true);
    }
  }

  /** The node to go on with: where the marker is now, if the page took away the one that was next. */
  private resume(): Text | null {
    const { node, marker, walker } = this;
    if (!marker) return node;
    if (this.last?.isConnected === false) {
      this.last = undefined;
      this.beyond = 0;
    }
    if (!node || marker.startContainer === node) return node;
    const { startContainer: parent, startOffset } = marker;
    const next = parent.childNodes[startOffset];
    this.offset = 0;
    this.tail = undefined;
    walker.currentNode = next ?? lastWithin(parent);
    return next instanceof Text ? next : walker.nextNode();
  }
}

function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The last node of a subtree in document order. */
export function lastWithin(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** The end of a chunk, for the next one to begin with. */
function tailOf({ text, nodes, starts, firstOffset, seams }: Chunk): Chunk {
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
