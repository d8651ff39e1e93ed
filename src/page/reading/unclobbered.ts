/*
 * What is asked of elements that may be forms. A form answers to the names of its fields before its own properties (HTML,
 * [LegacyOverrideBuiltIns]), in Chromium to extensions as well: with a field named `closest`, its `closest` is that field.
 * A document does so with the names of its forms and pictures.
 */

const { closest, checkVisibility } = Element.prototype;
const { getRootNode } = Node.prototype;
const parentElement = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;

export function closestOf(element: Element, selector: string): Element | null {
  return closest.call(element, selector);
}

export function isRendered(element: Element, options?: CheckVisibilityOptions): boolean {
  return checkVisibility.call(element, options);
}

export function rootOf(node: Node): Node {
  return getRootNode.call(node);
}

export function parentElementOf(node: Node): Element | null {
  return parentElement?.call(node) ?? null;
}

/** The document's links, `a` and `area` with an address; live, and gone through only as far as it is asked. */
export function linksOf(document: Document): ArrayLike<HTMLAnchorElement | HTMLAreaElement> {
  return Reflect.get(Document.prototype, 'links', document);
}
