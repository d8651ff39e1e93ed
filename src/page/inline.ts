/** Elements that stand for something of their own between two texts, whatever their display. */
const APART = new Set(
  'br hr img picture video audio canvas iframe object embed svg math input select textarea button meter progress'.split(
    ' ',
  ),
);

/**
 * Whether the text of `before` runs on into `after`, the next text node of the same tree that isn't white space: only
 * inline elements begin or end between them, and nothing stands there.
 *
 * The computed display decides, not the tag: a `span` is often a block, a flex item computes to a block, a list item
 * can be inline. That is dear, so it is asked only where a name was found across the two.
 */
export function runsOn(before: Text, after: Text): boolean {
  let at: Node = before;
  for (;;) {
    while (!at.nextSibling) {
      const parent: Element | null = at.parentElement;
      if (!parent || !isInline(parent)) return false;
      at = parent;
    }
    at = at.nextSibling;
    for (;;) {
      if (at === after) return true;
      if (!(at instanceof Element)) break;
      if (!isInline(at)) return false;
      if (!at.firstChild) break;
      at = at.firstChild;
    }
  }
}

function isInline(element: Element): boolean {
  if (APART.has(element.localName)) return false;
  const { display, float } = getComputedStyle(element);
  if (display === '' || display === 'contents' || display.startsWith('inline') || display.startsWith('ruby'))
    return true;
  return float !== 'none' && float !== '' && isDropCap(element);
}

/** A floated first letter is a block by its style and a part of its word to readers. */
function isDropCap(element: Element): boolean {
  return element.textContent?.trim().length === 1;
}
