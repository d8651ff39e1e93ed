import { lastWithin, type Spans, type TextWalker, textWalker } from './text-walk.ts';
import { ownOf, rootOf } from './unclobbered.ts';

/** What changed in the trees since it was last taken. */
export interface Changes {
  readonly spans: ReadonlyMap<Document | ShadowRoot, Spans>;
  /** Text nodes whose text is another. */
  readonly texts: readonly Text[];
  /** Elements that came; shadow trees may have come with them. */
  readonly elements: readonly Element[];
  /** How many places that was in. */
  readonly places: number;
}

export interface WatcherPorts {
  readonly isOurs: (node: Node) => boolean;
  /** Called with each delivery of mutations, before anything is painted: with the texts that became others. */
  readonly onChange: (texts: readonly Text[]) => void;
  /** Called instead where too much changed to be kept: nothing more is heard of until `watch`. */
  readonly onFlood: () => void;
  /** The document has another root: it was opened and written anew. */
  readonly onReplaced: () => void;
}

/** More places than this are not kept: reading all anew is cheaper by then than telling what changed. */
const MOST_PLACES = 5000;
/** More mutations than this at once are not even looked at. */
const MOST_AT_ONCE = 2000;

/** The shadow trees that are watched besides the document. */
interface WatchedRoots {
  readonly known: ReadonlySet<ShadowRoot>;
}

/**
 * Collects what the page changes, as cheaply as it can: no DOM is asked while mutations come in.
 *
 * Attributes are not watched. Style and class change with every frame of an animation, on most pages for nothing; what
 * depends on them, whether a name is shown, is looked at again on the few occasions when it changes (`lifecycle.ts`).
 */
export class Watcher {
  private readonly observer: MutationObserver;
  private readonly ports: WatcherPorts;
  private readonly texts = new Set<Text>();
  private readonly added = new Set<Node>();
  /** Nodes before which something went. */
  private readonly edges = new Set<Node>();
  /** Nodes at whose end something went. */
  private readonly ends = new Set<Node>();
  private readonly root = document.documentElement;
  private isResting = false;

  /** Watches until `signal` is aborted. */
  constructor(ports: WatcherPorts, signal: AbortSignal) {
    this.ports = ports;
    this.observer = new MutationObserver((records) => {
      const texts: Text[] = [];
      if (records.length > MOST_AT_ONCE) this.flood();
      else if (this.collect(records, texts)) ports.onChange(texts);
    });
    signal.addEventListener('abort', () => this.observer.disconnect());
  }

  /** Watches this tree too, at once or, while it rests, from then on when it is told to watch again. */
  observe(root: Document | ShadowRoot): void {
    if (!this.isResting) this.observer.observe(root, { characterData: true, childList: true, subtree: true });
  }

  /** Stops watching; what was collected is forgotten. */
  rest(): void {
    this.observer.disconnect();
    this.isResting = true;
    this.forget();
  }

  /** Watches the document and these trees again. */
  watch({ known }: WatchedRoots): void {
    this.isResting = false;
    this.observe(document);
    for (const root of known) this.observe(root);
    if (document.documentElement !== this.root) this.ports.onReplaced();
  }

  /** Hands out what was collected, as places in the trees as they are now. */
  take(roots: WatchedRoots): Changes {
    const spans = new SpanCollector(roots.known);
    const elements: Element[] = [];
    for (const text of this.texts) spans.add(text, text);
    for (const node of this.added) {
      if (!node.isConnected) continue;
      spans.addContent(node);
      if (node instanceof Element) elements.push(node);
    }
    for (const node of this.edges) if (node.isConnected) spans.addBefore(node);
    for (const node of this.ends) if (node.isConnected) spans.addBefore(lastWithin(node));
    const changes = { spans: spans.byRoot, texts: [...this.texts], elements, places: this.places() };
    this.forget();
    return changes;
  }

  /** In how many places something changed since it was last taken; that is forgotten. */
  takePlaces(): number {
    const places = this.places();
    this.forget();
    return places;
  }

  private collect(records: readonly MutationRecord[], texts: Text[]): boolean {
    let isAny = false;
    for (const record of records) {
      const { target } = record;
      if (target instanceof Text) {
        this.texts.add(target);
        texts.push(target);
        isAny = true;
      } else if (this.collectChildren(target, record)) {
        isAny = true;
      }
    }
    if (this.places() > MOST_PLACES) {
      this.flood();
      return false;
    }
    return isAny;
  }

  private flood(): void {
    this.rest();
    this.ports.onFlood();
  }

  private collectChildren(target: Node, record: MutationRecord): boolean {
    const { addedNodes } = record;
    const first = addedNodes[0];
    if (first) {
      if (target === document && first instanceof Element) this.ports.onReplaced();
      if (this.ports.isOurs(first)) return false;
      const last = addedNodes[addedNodes.length - 1];
      if (target.firstChild === first && target.lastChild === last && target instanceof Element) {
        this.added.add(target);
        return true;
      }
      for (let at = 0; at < addedNodes.length; at++) this.added.add(addedNodes[at] ?? first);
      // What went was in their place: they are read with what stands around them.
      return true;
    }
    const gone = record.removedNodes[0];
    if (gone) {
      if (this.ports.isOurs(gone)) return false;
      if (record.nextSibling) this.edges.add(record.nextSibling);
      else this.ends.add(target);
    }
    return gone !== undefined;
  }

  private places(): number {
    return this.texts.size + this.added.size + this.edges.size + this.ends.size;
  }

  private forget(): void {
    this.texts.clear();
    this.added.clear();
    this.edges.clear();
    this.ends.clear();
  }
}

class SpanCollector {
  readonly byRoot = new Map<Document | ShadowRoot, Spans>();
  private readonly known: ReadonlySet<ShadowRoot>;
  private readonly walkers = new Map<Node, TextWalker>();

  constructor(known: ReadonlySet<ShadowRoot>) {
    this.known = known;
  }

  add(first: Text, last: Text): void {
    const root = this.rootOf(first);
    if (!root) return;
    const spans = this.byRoot.get(root);
    if (spans) spans.set(first, last);
    else this.byRoot.set(root, new Map([[first, last]]));
  }

  /** The text of a node; of one without text, what stands before it, for it may part a name that was whole. */
  addContent(node: Node): void {
    const firstChild = ownOf(node, 'firstChild');
    const only = firstChild && firstChild === ownOf(node, 'lastChild') ? firstChild : node;
    if (only instanceof Text) {
      this.add(only, only);
      return;
    }
    const walker = this.walkerFor(node);
    if (!walker) return;
    walker.currentNode = node;
    const first = walker.nextNode();
    if (first && ownOf(node, 'contains').call(node, first)) {
      const end = lastWithin(node);
      walker.currentNode = end;
      this.add(first, (end instanceof Text ? end : walker.previousNode()) ?? first);
    } else {
      this.addBefore(node);
    }
  }

  /** The text at or before a node: a name can be whole or parted now where something came or went. */
  addBefore(node: Node): void {
    if (node instanceof Text) {
      this.add(node, node);
      return;
    }
    const walker = this.walkerFor(node);
    if (!walker) return;
    walker.currentNode = node;
    const text = walker.previousNode() ?? walker.nextNode();
    if (text) this.add(text, text);
  }

  private walkerFor(node: Node): TextWalker | undefined {
    const root = this.rootOf(node);
    if (!root) return undefined;
    const walker = this.walkers.get(root) ?? textWalker(root);
    this.walkers.set(root, walker);
    return walker;
  }

  /** The tree of a node, if it is read. Where there is but one, its top needn't be looked for. */
  private rootOf(node: Node): Document | ShadowRoot | undefined {
    if (!node.isConnected) return undefined;
    if (this.known.size === 0) return document;
    const root = rootOf(node);
    if (root === document) return document;
    return root instanceof ShadowRoot && this.known.has(root) ? root : undefined;
  }
}
