import { ComposedWalk } from './composed-walk.ts';
import type { Place } from './read-chunk.ts';

/** Places in document order; `trees` are the shadow trees that they are in. What is no longer in the document comes last. */
export function inDocumentOrder<Any extends Place>(
  places: Iterable<Any>,
  trees: ReadonlyMap<Element, ShadowRoot>,
): Any[] {
  const left = Map.groupBy(places, ({ start }) => start);
  const ordered: Any[] = [];
  const take = (text: Text) => {
    const here = left.get(text);
    if (!here) return;
    left.delete(text);
    ordered.push(...here.sort((a, b) => a.from - b.from));
  };
  const walk = new ComposedWalk(trees);
  for (let text = walk.next(document); text && left.size > 0; text = walk.next(text)) take(text);
  for (const text of left.keys()) take(text);
  return ordered;
}

/** Negative when `a` comes first; a shadow tree stands where its host begins. Places of other documents come out equal. */
export function comparePlaces(a: Place, b: Place): number {
  return a.start === b.start ? a.from - b.from : compareNodes(a.start, b.start);
}

/** Negative when `a` comes first, as `comparePlaces`. */
export function compareNodes(a: Node, b: Node): number {
  const position = a.compareDocumentPosition(b);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED)) {
    if (position & Node.DOCUMENT_POSITION_FOLLOWING) return -1;
    return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0;
  }
  const [pathA, pathB] = [pathOf(a), pathOf(b)];
  const parting = pathA.findIndex((step, depth) => step !== pathB[depth]);
  const [stepA, stepB] = [pathA[parting], pathB[parting]];
  const inOneTree = stepA && stepB && stepA.getRootNode() === stepB.getRootNode();
  return inOneTree ? compareNodes(stepA, stepB) : 0;
}

/** The hosts of the shadow trees that the node is in, outermost first, and the node itself. */
function pathOf(node: Node): Node[] {
  const path = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    path.unshift(root.host);
  return path;
}
