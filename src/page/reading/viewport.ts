import { textWalker } from './text-walk.ts';
import { ownOf, rootOf } from './unclobbered.ts';

/** A place in the text of the document itself; offset in UTF-16 units. */
export interface CaretPlace {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Heights at which the view is sampled, as parts of its own: at its top, below a bar that may stick to it, and further down. Each
 * takes about a millisecond, on a very long page five.
 */
export const VIEW_SAMPLES = [0.05, 0.15, 0.5, 0.95];

/** The text at a height of the view. */
export function placeInView(sample: number): CaretPlace | undefined {
  return caretAt(innerWidth / 2, innerHeight * sample);
}

/** The text at a point of the view, or the next one after it. */
export function caretAt(x: number, y: number, shadowRoots: ShadowRoot[] = []): CaretPlace | undefined {
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots });
  const node = caret?.offsetNode;
  if (!caret || !node) return undefined;
  if (node instanceof Text) return { node, offset: caret.offset };
  const walker = textWalker(rootOf(node));
  walker.currentNode = ownOf(node, 'childNodes')[caret.offset] ?? node;
  const text = walker.currentNode instanceof Text ? walker.currentNode : walker.nextNode();
  return text ? { node: text, offset: 0 } : undefined;
}
