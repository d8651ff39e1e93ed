import { autoUpdate, computePosition, flip, hide, inline, offset, shift } from '@floating-ui/dom';
import { rectsOf } from '../marking/locate.ts';
import type { Place } from '../marking/read-chunk.ts';

/** Where a card opens: at a place, nearest to a point of the view if one is given. */
export interface CardAnchor {
  readonly place: Place;
  readonly point?: { readonly x: number; readonly y: number };
}

export interface PlacementPorts {
  /** The card stands where it belongs, moved or not. */
  onPlaced(): void;
  /** The mention can't be seen any more. */
  onLost(): void;
}

/** Between the card and the mention, and between the card and the edge of the view; in CSS px. */
const GAP = 6;
const MARGIN = 8;

/**
 * Keeps a card at its mention while the page scrolls and moves: under it, above it where there is more room, beside it where
 * a low window has none, and never out of view. It starts at the mention's start, which is its right edge in a right-to-left text. Gives what
 * ends it.
 */
export function keepPlaced(
  card: HTMLElement,
  { place, point }: CardAnchor,
  { onPlaced, onLost }: PlacementPorts,
): () => void {
  const element = place.start.parentElement;
  const isRightToLeft = element !== null && getComputedStyle(element).direction === 'rtl';
  const mention = {
    ...(element ? { contextElement: element } : {}),
    getClientRects: () => rectsOf(place),
    getBoundingClientRect: () => boundsOf(rectsOf(place)),
  };
  let isOver = false;
  const update = async () => {
    const { x, y, middlewareData } = await computePosition(mention, card, {
      strategy: 'fixed',
      placement: isRightToLeft ? 'bottom-end' : 'bottom-start',
      middleware: [
        inline(point),
        offset(GAP),
        flip({
          padding: MARGIN,
          crossAxis: false,
          fallbackAxisSideDirection: isRightToLeft ? 'start' : 'end',
        }),
        shift({ padding: MARGIN, crossAxis: true }),
        hide(),
      ],
    });
    if (isOver) return;
    if (middlewareData.hide?.referenceHidden || rectsOf(place).length === 0) {
      onLost();
      return;
    }
    card.style.setProperty('left', `${Math.round(x)}px`, 'important');
    card.style.setProperty('top', `${Math.round(y)}px`, 'important');
    onPlaced();
  };
  const end = autoUpdate(mention, card, update);
  return () => {
    isOver = true;
    end();
  };
}

function boundsOf(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return rects.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
}
