import { type Chunk, joinPieces, OVERLAP_UNITS, type Pieces, tailOf } from './chunk.ts';
import { isRawText } from './skip.ts';
import { isBlank } from './text-edges.ts';
import { ownOf } from './unclobbered.ts';

/** Long enough that a chunk's own cost is nothing, short enough to be one step of a slice. In UTF-16 units. */
const CHUNK_UNITS = 0x8000;

/** First and last text node of stretches to read. */
export type Spans = Map<Text, Text>;

/** A `TreeWalker` that shows text nodes only, as its type says. */
export interface TextWalker {
  currentNode: Node;
  nextNode(): Text | null;
  previousNode(): Text | null;
}

export function textWalker(root: Node): TextWalker {
  // Nothing but text nodes is handed out; a check of each would be a tenth of the walk. XHTML has sections of CDATA, too.
  const shown = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;
  return document.createTreeWalker(root, shown) as TextWalker;
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
  /** Whether white space stands between the last chunk's text and the next. */
  private isSpaced = false;
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

  /** The next chunk, of at least `least` units where there is so much; undefined at the end. */
  next(least: number = CHUNK_UNITS): Chunk | undefined {
    const first = this.resume();
    if (!first) return undefined;
    const { tail, offset: firstOffset, atStart: isFirst } = this;
    const goesOn = tail !== undefined && firstOffset > 0;
    const pieces: Pieces = { nodes: [], texts: [], spaced: this.isSpaced ? [0] : [], units: 0 };
    const most = Math.max(1, least - (tail?.text.length ?? 0));
    const node = this.leftOut
      ? this.gather(first, this.leftOut, pieces, most)
      : this.gatherCarefully(first, pieces, most);
    this.isSpaced = pieces.spaced.at(-1) === pieces.texts.length;
    const isLast = !node && !this.stopped;
    const chunk = joinPieces(pieces, { tail, goesOn, firstOffset, isFirst, isLast });
    this.leave(node, chunk);
    return chunk;
  }

  /** Gathers texts from a node on, and gives the node to go on with. */
  private gather(first: Text, leftOut: ReadonlySet<Node>, pieces: Pieces, most: number): Text | null {
    const { walker } = this;
    let node: Text | null = first;
    while (node && pieces.units < most) {
      if (this.offset > 0 || (node.length > CHUNK_UNITS && !leftOut.has(node))) {
        this.takePart(node, pieces);
        if (this.offset === 0) node = walker.nextNode();
      } else {
        node = gatherWhole(walker, node, leftOut, pieces, most);
      }
    }
    return node;
  }

  /** As `gather`, where few texts are read: only of spans and what is near them, if there are some. */
  private gatherCarefully(first: Text, pieces: Pieces, most: number): Text | null {
    const { walker, spans } = this;
    let node: Text | null = first;
    while (node && pieces.units < most) {
      const before = pieces.units;
      if (spans) this.meet(node, spans);
      this.takeCarefully(node, pieces);
      if (this.offset > 0) continue;
      node = spans && this.isPast(node, pieces.units - before) ? null : walker.nextNode();
    }
    return node;
  }

  /** Most nodes are blank: only of the others the parent is asked. */
  private takeCarefully(node: Text, pieces: Pieces): void {
    if (this.offset > 0) {
      this.takePart(node, pieces);
      return;
    }
    const { data } = node;
    if (isBlank(data)) {
      if (data.length > 0) pieces.spaced.push(pieces.texts.length);
    } else if (!isRawText(node)) {
      if (data.length > CHUNK_UNITS) this.takePart(node, pieces);
      else take(node, data, pieces);
    }
  }

  /** Takes the part of a node's data that is next; remembers in `offset` when some is left. */
  private takePart(node: Text, pieces: Pieces): void {
    const { data } = node;
    const to = this.offset + CHUNK_UNITS;
    take(node, data.slice(this.offset, to), pieces);
    this.offset = to < data.length ? to : 0;
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

/**
 * Gathers whole texts from a node on, until `most` units are there or one is too long; gives the node to go on with. Most of
 * reading a page is this loop, so it does as little as can be.
 */
function gatherWhole(
  walker: TextWalker,
  first: Text,
  leftOut: ReadonlySet<Node>,
  pieces: Pieces,
  most: number,
): Text | null {
  const { nodes, texts, spaced } = pieces;
  let units = pieces.units;
  let lastSpaced = spaced.at(-1) ?? -1;
  let node: Text | null = first;
  while (node && units < most) {
    if (!leftOut.has(node)) {
      const { data } = node;
      const { length } = data;
      if (length > CHUNK_UNITS) break;
      if (!isBlank(data)) {
        texts.push(data);
        nodes.push(node);
        units += length;
      } else if (length > 0 && lastSpaced !== texts.length) {
        lastSpaced = texts.length;
        spaced.push(lastSpaced);
      }
    }
    node = walker.nextNode();
  }
  pieces.units = units;
  return node;
}

function take(node: Text, text: string, pieces: Pieces): void {
  pieces.nodes.push(node);
  pieces.texts.push(text);
  pieces.units += text.length;
}

function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The last node of a subtree in document order. */
export function lastWithin(node: Node): Node {
  let last = node;
  for (let next = ownOf(last, 'lastChild'); next; next = ownOf(last, 'lastChild')) last = next;
  return last;
}
