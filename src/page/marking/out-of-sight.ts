import { parentElementOf } from '../reading/unclobbered.ts';

/** So many elements around a text are asked. */
const MAX_LEVELS = 8;
/** Nobody shifts what is to be seen so far, in CSS px; of what is, its place on the page is asked. */
const FAR_PX = 900;

/**
 * Whether an element that has a box is kept from people's eyes: its own text isn't rendered or has no size, or one of the
 * elements around it is clipped to nothing, folded up, or shifted off the page. Asked of styles; of layout only where they
 * tell of something shifted or folded.
 */
export function isOutOfSight(element: Element): boolean {
  if (isKeptBack(element)) return true;
  let at: Element | null = element;
  for (let level = 0; at && level < MAX_LEVELS; at = parentElementOf(at), level++) {
    const style = getComputedStyle(at);
    if (isClippedAway(style) || isFoldedUp(style) || isShiftedAway(at, style)) return true;
  }
  return false;
}

function isKeptBack(element: Element): boolean {
  // A summary is an element of its own; what else stands in closed details isn't rendered.
  if (element instanceof HTMLDetailsElement && !element.open) return true;
  const { contentVisibility, fontSize, textIndent } = getComputedStyle(element);
  return contentVisibility === 'hidden' || fontSize === '0px' || Number.parseFloat(textIndent) < -FAR_PX;
}

const CLIPPED = /^rect\((0px|1px)(, \1){3}\)$/;

function isClippedAway({ position, clip, clipPath }: CSSStyleDeclaration): boolean {
  // CSS Masking: `clip` applies to absolutely positioned elements only.
  if (CLIPPED.test(clip) && (position === 'absolute' || position === 'fixed')) return true;
  return clipPath.startsWith('inset(') && isEmptyInset(clipPath.slice('inset('.length));
}

/** Whether insets from opposite sides leave nothing; those in other units than percent are taken for small ones. */
function isEmptyInset(insets: string): boolean {
  const [sides = ''] = insets.split(/ round |\)/);
  const [top = 0, right = top, bottom = top, left = right] = sides
    .split(' ')
    .map((side) => (side.endsWith('%') ? Number.parseFloat(side) : 0));
  return top + bottom >= 100 || left + right >= 100;
}

/** Parts of pages that open and close have no height while they are closed. */
function isFoldedUp({ overflowY, height, maxHeight }: CSSStyleDeclaration): boolean {
  return (overflowY === 'hidden' || overflowY === 'clip') && (maxHeight === '0px' || height === '0px');
}

function isShiftedAway(element: Element, { position, left, top }: CSSStyleDeclaration): boolean {
  if (position === 'static' || !(Number.parseFloat(left) < -FAR_PX || Number.parseFloat(top) < -FAR_PX))
    return false;
  const { right, bottom } = element.getBoundingClientRect();
  return right + scrollX <= 0 || bottom + scrollY <= 0;
}
