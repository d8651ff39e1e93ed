import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from '../../../src/page/card/placement.ts';

const view = { width: 1000, height: 700 };
const card = { width: 340, height: 200 };
const mention = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

test('goes under the mention, from its start', () => {
  expect(placeCard(mention(300, 100), card, view, false)).toEqual({ left: 300, top: 126 });
});

test('goes from the right edge in right-to-left text', () => {
  expect(placeCard(mention(500, 100), card, view, true)).toEqual({ left: 220, top: 126 });
});

test('goes above where there is no room below', () => {
  expect(placeCard(mention(300, 600), card, view, false)).toEqual({ left: 300, top: 394 });
});

test('is in view wherever the mention is, and does not cover it if there is room above or below', () => {
  const place = fc.record({ left: fc.integer({ min: 0, max: 940 }), top: fc.integer({ min: 0, max: 680 }) });
  fc.assert(
    fc.property(place, fc.boolean(), ({ left, top }, isRightToLeft) => {
      const anchor = mention(left, top);
      const at = placeCard(anchor, card, view, isRightToLeft);
      expect(at.left).toBeGreaterThanOrEqual(0);
      expect(at.left + card.width).toBeLessThanOrEqual(view.width);
      expect(at.top).toBeGreaterThanOrEqual(0);
      expect(at.top + card.height).toBeLessThanOrEqual(view.height);
      expect(at.top >= anchor.bottom || at.top + card.height <= anchor.top).toBe(true);
    }),
  );
});

test('shows its start where the view is smaller than the card', () => {
  expect(placeCard(mention(10, 10), card, { width: 200, height: 100 }, false)).toEqual({ left: 8, top: 8 });
});
