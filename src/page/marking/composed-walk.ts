import { lastWithin } from '../reading/text-walk.ts';
import { rootOf } from '../reading/unclobbered.ts';

/**
 * Steps over texts in the order in which people read them: a shadow tree stands where its host begins. `trees` are the
 * shadow trees to enter, by their hosts; each host that a tree is within belongs to them.
 *
 * Comparing two nodes instead takes the browser up to a millisecond where thousands of elements stand side by side
 * (Chromium walks over the siblings between them).
 */
export class ComposedWalk {
  private readonly trees: ReadonlyMap<Element, ShadowRoot>;
  private readonly shown: number;
  private readonly walkers = new Map<Node, TreeWalker>();

  constructor(trees: ReadonlyMap<Element, ShadowRoot>) {
    this.trees = trees;
    this.shown =
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION | (trees.size > 0 ? NodeFilter.SHOW_ELEMENT : 0);
  }

  /** The first text behind a node, in it too. */
  next(from: Node): Text | undefined {
    let node = from;
    for (;;) {
      const walker = this.walkerAt(node);
      const next = walker.nextNode();
      if (next instanceof Text) return next;
      if (next instanceof Element) node = this.trees.get(next) ?? next;
      else if (walker.root instanceof ShadowRoot) node = walker.root.host;
      else return undefined;
    }
  }

  /** The last text before a node. */
  previous(from: Node): Text | undefined {
    let node = from;
    for (;;) {
      const walker = this.walkerAt(node);
      let previous = walker.previousNode();
      if (!previous && walker.root instanceof ShadowRoot) {
        node = walker.root.host;
        continue;
      }
      // Before what a host has comes its shadow tree, the last node of it first.
      for (let tree = this.treeOf(previous); tree; tree = this.treeOf(previous)) previous = lastWithin(tree);
      if (!previous) return undefined;
      if (previous instanceof Text) return previous;
      node = previous;
    }
  }

  private treeOf(node: Node | null): ShadowRoot | undefined {
    return node instanceof Element ? this.trees.get(node) : undefined;
  }

  private walkerAt(node: Node): TreeWalker {
    const root = this.trees.size > 0 ? rootOf(node) : document;
    const walker = this.walkers.get(root) ?? document.createTreeWalker(root, this.shown);
    this.walkers.set(root, walker);
    walker.currentNode = node;
    return walker;
  }
}

/** The shadow trees that some texts are in, by their hosts, those around them too. */
export function treesOf(texts: Iterable<Text>): Map<Element, ShadowRoot> {
  const trees = new Map<Element, ShadowRoot>();
  for (const text of texts) {
    let root = text.getRootNode();
    while (root instanceof ShadowRoot && !trees.has(root.host)) {
      trees.set(root.host, root);
      root = root.host.getRootNode();
    }
  }
  return trees;
}
