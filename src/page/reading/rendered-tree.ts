import { isElement, isRendered, ownOf, parentElementOf, rootOf } from './unclobbered.ts';

/** The element around a node in the tree as it is rendered: a slot around what it takes, a host around its shadow tree. */
export function renderedParentOf(node: Text | Element): Element | null {
  const slot = isElement(node) ? ownOf(node, 'assignedSlot') : node.assignedSlot;
  if (slot) return slot;
  const parent = parentElementOf(node);
  if (parent) return parent;
  const root = rootOf(node);
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * An element's styles; undefined where the browser was told not to render what is in an element around it. There the question
 * alone would change something: in Chromium 156, once the style of an element in closed `details` was asked for, a range
 * around them measures less.
 */
export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return !isRendered(element) && isInLocked(element) ? undefined : getComputedStyle(element);
}

/** Whether a rendered element doesn't render what is right in it, but a summary. (CSS Containment 2, "skips its contents".) */
export function isLocked(element: Element): boolean {
  if (element instanceof HTMLDetailsElement && !element.open) return true;
  return getComputedStyle(element).contentVisibility === 'hidden';
}

function isInLocked(element: Element): boolean {
  let at = renderedParentOf(element);
  while (at && !isRendered(at)) at = renderedParentOf(at);
  return at !== null && isLocked(at);
}
