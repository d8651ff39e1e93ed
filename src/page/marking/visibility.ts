import { isReadable } from '../reading/skip.ts';
import type { Place } from './read-chunk.ts';

/** Longer text that is hidden from assistive technology is a page behind a dialog, not a copy of something. */
const MAX_COPY_UNITS = 1000;
/** Elements with such a text: it need not be put together for each name in it. */
const large = new WeakSet<Element>();
/** A copy stands right beside what it copies. */
const MAX_SIBLINGS = 4;

/**
 * Whether people see a place: its text is rendered, not clipped away for screen readers only, and no copy of what stands
 * beside it. Asked of names that were found, never of all text; the first question after a change makes the browser
 * bring its styles up to date, which it does for the next frame anyway.
 */
export function isShown({ start, from, end, to }: Place): boolean {
  if (!isReadable(start)) return false;
  if (mayBeUnslotted(start) && hasLayout() && !hasBox(start, from, end, to)) return false;
  const box = renderedBoxOf(start);
  return box !== undefined && !isClipped(box) && !isCopy(box);
}

/** The nearest element around a text with a box of its own, in the tree as it is rendered; undefined when it has none. */
function renderedBoxOf(text: Text): Element | undefined {
  for (let element = parentOf(text); element; element = parentOf(element)) {
    if (element.checkVisibility({ visibilityProperty: true })) return element;
    // Text in it is rendered, though the element itself has no box and so is said to be invisible.
    if (getComputedStyle(element).display !== 'contents') return undefined;
  }
  return undefined;
}

function parentOf(node: Text | Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * A child of a shadow host is rendered only if a slot takes it, and a closed tree doesn't tell; a slot's own text is
 * rendered only if it takes nothing.
 */
function mayBeUnslotted({ parentElement: parent }: Text): boolean {
  if (!parent) return false;
  return parent.localName.includes('-') || parent.localName === 'slot' || parent.shadowRoot !== null;
}

function hasBox(start: Text, from: number, end: Text, to: number): boolean {
  const range = document.createRange();
  range.setStart(start, Math.min(from, start.length));
  range.setEnd(end, Math.min(to, end.length));
  return range.getClientRects().length > 0;
}

/** The usual way to hide text from sight only: taken out of the flow and clipped to nothing. Asks styles, not layout. */
function isClipped(element: Element): boolean {
  for (let at: Element | null = element, level = 0; at && level < 2; at = at.parentElement, level++) {
    const { position, clip, clipPath } = getComputedStyle(at);
    if (position === 'absolute' && (clip.startsWith('rect') || clipPath.startsWith('inset'))) return true;
  }
  return false;
}

/** Text repeated for effect (a second lap of a ticker) is hidden from assistive technology; it counts once. */
function isCopy(element: Element): boolean {
  const hidden = element.closest('[aria-hidden="true"]');
  if (!hidden || large.has(hidden)) return false;
  const text = hidden.textContent?.trim() ?? '';
  if (text.length > MAX_COPY_UNITS) large.add(hidden);
  if (text === '' || large.has(hidden)) return false;
  return [...siblings(hidden, 'previousElementSibling'), ...siblings(hidden, 'nextElementSibling')].some(
    (beside) => beside.textContent?.includes(text) && beside.checkVisibility() && !isClipped(beside),
  );
}

function* siblings(
  element: Element,
  step: 'previousElementSibling' | 'nextElementSibling',
): Generator<Element> {
  let beside = element[step];
  for (let count = 0; beside && count < MAX_SIBLINGS; beside = beside[step], count++) {
    if (beside.getAttribute('aria-hidden') !== 'true') yield beside;
  }
}

/** False where documents are only parsed. */
function hasLayout(): boolean {
  return document.documentElement.clientWidth > 0;
}
