import { renderedParentOf, styleOf } from '../reading/rendered-tree.ts';
import { isReadable } from '../reading/skip.ts';
import { closestOf, isRendered, ownOf } from '../reading/unclobbered.ts';
import { isOutOfSight } from './out-of-sight.ts';
import type { Place } from './read-chunk.ts';

/** Longer text that is hidden from assistive technology is a page behind a dialog, not a copy of something. */
const MAX_COPY_UNITS = 1000;
/** Elements with such a text: it need not be put together for each name in it. */
const large = new WeakSet<Element>();
const HIDDEN = '[aria-hidden="true"]';
/** A copy stands right beside what it copies. */
const MAX_SIBLINGS = 4;

/**
 * Whether people see a place: its text is rendered, not there for screen readers only, and no copy of what stands
 * beside it. Asked of names that were found, never of all text; the first question after a change makes the browser
 * bring its styles up to date, which it does for the next frame anyway.
 */
export function isShown({ start, from, end, to }: Place): boolean {
  if (!isReadable(start)) return false;
  if (mayLackBox(start) && hasLayout() && !hasBox(start, from, end, to)) return false;
  const box = renderedBoxOf(start);
  return box !== undefined && !isOutOfSight(box) && !isCopy(box);
}

/** The nearest element around a text with a box of its own, in the tree as it is rendered; undefined when it has none. */
function renderedBoxOf(text: Text): Element | undefined {
  for (let element = renderedParentOf(text); element; element = renderedParentOf(element)) {
    if (isRendered(element, { visibilityProperty: true })) return element;
    // Text in it is rendered, though the element itself has no box and so is said to be invisible.
    if (styleOf(element)?.display !== 'contents') return undefined;
  }
  return undefined;
}

/**
 * Whether a text's element may be rendered without it. A child of a shadow host is only if a slot takes it, and a closed
 * tree doesn't tell; a slot's own text only if the slot takes nothing, an object's if nothing could be loaded.
 */
function mayLackBox({ parentElement: parent }: Text): boolean {
  if (!parent || parent instanceof HTMLFormElement) return false;
  const { localName } = parent;
  return (
    localName.includes('-') || localName === 'slot' || localName === 'object' || parent.shadowRoot !== null
  );
}

function hasBox(start: Text, from: number, end: Text, to: number): boolean {
  const range = document.createRange();
  range.setStart(start, Math.min(from, start.length));
  range.setEnd(end, Math.min(to, end.length));
  return range.getClientRects().length > 0;
}

/** Text repeated for effect (a second lap of a ticker) is hidden from assistive technology; it counts once. */
function isCopy(element: Element): boolean {
  const hidden = closestOf(element, HIDDEN);
  if (!hidden || large.has(hidden)) return false;
  const text = ownOf(hidden, 'textContent')?.trim() ?? '';
  if (text.length > MAX_COPY_UNITS) large.add(hidden);
  if (text === '' || large.has(hidden)) return false;
  return [...siblings(hidden, 'previousElementSibling'), ...siblings(hidden, 'nextElementSibling')].some(
    (beside) => ownOf(beside, 'textContent')?.includes(text) && isRendered(beside) && !isOutOfSight(beside),
  );
}

function* siblings(
  element: Element,
  step: 'previousElementSibling' | 'nextElementSibling',
): Generator<Element> {
  let beside = ownOf(element, step);
  for (let count = 0; beside && count < MAX_SIBLINGS; beside = ownOf(beside, step), count++) {
    if (closestOf(beside, HIDDEN) !== beside) yield beside;
  }
}

/** False where documents are only parsed. */
function hasLayout(): boolean {
  return document.documentElement.clientWidth > 0;
}
