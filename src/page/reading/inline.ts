import { styleOf } from './rendered-tree.ts';
import { ownOf, parentElementOf } from './unclobbered.ts';

/** Elements that stand for something of their own between two texts, whatever their display. */
const APART = new Set(
  'br hr img picture video audio canvas iframe object embed svg math input select textarea button meter progress'.split(
    ' ',
  ),
);

/** Elements that are seldom anything but blocks, cells or not shown at all. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header legend li main menu nav noscript ol optgroup option p pre script search section style summary ' +
    'table tbody td template tfoot th thead tr ul'
  ).split(' '),
);

/**
 * Whether the text of `before` runs on into `after`, a text node after it in the same tree with none but blank ones in
 * between: only inline elements begin or end between them, and nothing stands there.
 *
 * The computed display decides, not the tag: a `span` is often a block, a flex item computes to a block, a list item
 * can be inline. That is dear, so it is asked only where a name was found across the two.
 */
export function runsOn(before: Text, after: Text): boolean {
  return isAllInline(before, after, isInline);
}

/** A first guess at `runsOn` by tags alone: false where a block of HTML begins or ends. */
export function mayRunOn(before: Text, after: Text): boolean {
  return isAllInline(before, after, ({ localName }) => !APART.has(localName) && !BLOCKS.has(localName));
}

/** Whether all elements that begin or end between two text nodes are inline by a test. */
function isAllInline(before: Text, after: Text, isInlineElement: (element: Element) => boolean): boolean {
  let at: Node = before;
  for (;;) {
    let next = ownOf(at, 'nextSibling');
    while (!next) {
      const parent = parentElementOf(at);
      if (!parent || !isInlineElement(parent)) return false;
      at = parent;
      next = ownOf(at, 'nextSibling');
    }
    at = next;
    for (;;) {
      if (at === after) return true;
      if (!(at instanceof Element)) break;
      if (!isInlineElement(at)) return false;
      const first = ownOf(at, 'firstChild');
      if (!first) break;
      at = first;
    }
  }
}

function isInline(element: Element): boolean {
  if (APART.has(element.localName)) return false;
  const style = styleOf(element);
  if (!style) return !BLOCKS.has(element.localName);
  const { display, float } = style;
  if (display === '' || display === 'contents' || display.startsWith('inline') || display.startsWith('ruby'))
    return true;
  return float !== 'none' && float !== '' && isDropCap(element);
}

/** A floated first letter is a block by its style and a part of its word to readers. */
function isDropCap(element: Element): boolean {
  return ownOf(element, 'textContent')?.trim().length === 1;
}
