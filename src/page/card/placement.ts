/** A rectangle in the view, in CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the card and the mention, and between the card and the edge of the view; in CSS px. */
const GAP = 6;
const MARGIN = 8;

/**
 * Where a card goes: under its mention, above it where there is more room, and never out of view.
 * It starts at the mention's start, which is its right edge in a right-to-left text.
 */
export function placeCard(
  anchor: Box,
  card: Size,
  view: Size,
  isRightToLeft: boolean,
): { left: number; top: number } {
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - card.height;
  const roomBelow = view.height - MARGIN - anchor.bottom;
  const roomAbove = anchor.top - MARGIN;
  const goesBelow = card.height + GAP <= roomBelow || roomBelow >= roomAbove;
  return {
    left: clamp(isRightToLeft ? anchor.right - card.width : anchor.left, view.width - card.width),
    top: clamp(goesBelow ? below : above, view.height - card.height),
  };
}

function clamp(start: number, room: number): number {
  return Math.max(MARGIN, Math.min(start, room - MARGIN));
}
