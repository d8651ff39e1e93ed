import { textWalker } from './text-walk.ts';

/** A place in the text of the document itself; offset in UTF-16 units. */
export interface CaretPlace {
  readonly node: Text;
  readonly offset: number;
}

/** Heights at which the view is sampled: at its top, below a bar that may stick to it, and further down. */
const SAMPLES = [0.05, 0.15, 0.5, 0.95];

/** The text at some heights of the view, first to last. Takes about a millisecond even on a very long page. */
export function placesInView(): CaretPlace[] {
  const places: CaretPlace[] = [];
  for (const sample of SAMPLES) {
    const place = caretAt(innerWidth / 2, innerHeight * sample);
    if (place && !places.some(({ node }) => node === place.node)) places.push(place);
  }
  return places;
}

/** The text at a point of the view, or the next one after it. */
export function caretAt(x: number, y: number, shadowRoots: ShadowRoot[] = []): CaretPlace | undefined {
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots });
  const node = caret?.offsetNode;
  if (!caret || !node) return undefined;
  if (node instanceof Text) return { node, offset: caret.offset };
  const walker = textWalker(node.getRootNode());
  walker.currentNode = node.childNodes[caret.offset] ?? node;
  const text = walker.currentNode instanceof Text ? walker.currentNode : walker.nextNode();
  return text ? { node: text, offset: 0 } : undefined;
}
