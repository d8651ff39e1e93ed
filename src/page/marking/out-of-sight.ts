import { isLocked } from '../reading/rendered-tree.ts';
import { ownOf, parentElementOf } from '../reading/unclobbered.ts';

/** Nobody shifts what is to be seen so far, in CSS px; of what is, its place on the page is asked. */
const FAR_PX = 900;

/** Whether what an element has is kept from people's eyes by it or by one of those around it. */
interface Sight {
  /** Also what is taken out of the flow, which folding up doesn't clip. */
  readonly isAllGone: boolean;
  readonly isGone: boolean;
}

const IN_SIGHT: Sight = { isAllGone: false, isGone: false };

/** Until the task at hand ends: nobody can change styles before that. */
let known: Map<Element, Sight> | undefined;

/**
 * Whether an element that has a box is kept from people's eyes: its own text isn't rendered or has no size, or one of the
 * elements around it is clipped to nothing, folded up, or shifted off the page. Asked of styles; only where they let it be so
 * of heights and places, for which the browser must make its layout.
 */
export function isOutOfSight(element: Element): boolean {
  return isKeptBack(element) || sightOf(element).isGone;
}

function isKeptBack(element: Element): boolean {
  if (isLocked(element)) return true;
  const { fontSize, textIndent } = getComputedStyle(element);
  return fontSize === '0px' || Number.parseFloat(textIndent) < -FAR_PX;
}

function sightOf(element: Element): Sight {
  if (!known) {
    known = new Map();
    queueMicrotask(() => {
      known = undefined;
    });
  }
  const before = known.get(element);
  if (before) return before;
  const parent = parentElementOf(element);
  const around = parent ? sightOf(parent) : IN_SIGHT;
  const sight = around.isAllGone ? around : sightWithin(element, around);
  known.set(element, sight);
  return sight;
}

function sightWithin(element: Element, around: Sight): Sight {
  const style = getComputedStyle(element);
  const { position } = style;
  if (isClippedAway(style) || isShiftedAway(element, style)) return { isAllGone: true, isGone: true };
  const isOutOfFlow = position === 'absolute' || position === 'fixed';
  const isGone = isFoldedUp(element, style) || (!isOutOfFlow && around.isGone);
  return isGone ? { isAllGone: false, isGone } : IN_SIGHT;
}

const CLIPPED = /^rect\((0px|1px)(, \1){3}\)$/;

function isClippedAway({ position, clip, clipPath }: CSSStyleDeclaration): boolean {
  // CSS Masking: `clip` applies to absolutely positioned elements only.
  if (clip !== 'auto' && CLIPPED.test(clip)) return position === 'absolute' || position === 'fixed';
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

/**
 * Parts of pages that open and close have no height while they are closed. Nor may `body` where all of it is out of the
 * flow, but its overflow is the view's (CSS Overflow, "propagation to viewport").
 */
function isFoldedUp(element: Element, style: CSSStyleDeclaration): boolean {
  const { overflowY } = style;
  if ((overflowY !== 'hidden' && overflowY !== 'clip') || element === document.body) return false;
  return style.maxHeight === '0px' || style.height === '0px';
}

function isShiftedAway(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position === 'static') return false;
  if (!(Number.parseFloat(style.left) < -FAR_PX || Number.parseFloat(style.top) < -FAR_PX)) return false;
  const { right, bottom } = ownOf(element, 'getBoundingClientRect').call(element);
  return right + scrollX <= 0 || bottom + scrollY <= 0;
}
