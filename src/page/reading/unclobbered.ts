/*
 * What is asked of elements that may be forms. A form answers to the names of its fields before its own properties (HTML,
 * [LegacyOverrideBuiltIns]), in Chromium to extensions as well: with a field named `closest`, its `closest` is that field,
 * wherever it stands. A walk by such properties may never end: a field set can be around the form that it belongs to.
 */

/** A property that an element has by itself, or, of any node, one that all nodes have. */
export function ownOf<Key extends keyof Node>(node: Node, key: Key): Node[Key];
export function ownOf<Key extends keyof Element>(element: Element, key: Key): Element[Key];
export function ownOf(node: Node, key: string): unknown {
  return Reflect.get(Element.prototype, key, node);
}

/** Also of one that came from a frame, which is of the types there. */
export function isElement(node: Node): node is Element {
  return ownOf(node, 'nodeType') === Node.ELEMENT_NODE;
}

export function closestOf(element: Element, selector: string): Element | null {
  return ownOf(element, 'closest').call(element, selector);
}

export function isRendered(element: Element, options?: CheckVisibilityOptions): boolean {
  return ownOf(element, 'checkVisibility').call(element, options);
}

export function rootOf(node: Node): Node {
  return ownOf(node, 'getRootNode').call(node);
}

export function parentElementOf(node: Node): Element | null {
  return ownOf(node, 'parentElement');
}

/** The document's links, `a` and `area` with an address; live, and gone through only as far as it is asked. */
export function linksOf(document: Document): ArrayLike<HTMLAnchorElement | HTMLAreaElement> {
  return Reflect.get(Document.prototype, 'links', document);
}
