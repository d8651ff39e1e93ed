import { useEffect, useState } from 'preact/hooks';

/** So many rows fill any window, and are made within a frame or two. */
const STEP = 48;

/**
 * How many of a long list's items to show: the first ones at once, the others step by step, each after the browser has
 * painted. It begins anew when `items` are others.
 */
export function useGradually(items: object, total: number): number {
  const [shown, setShown] = useState({ items, count: STEP });
  const count = shown.items === items ? shown.count : STEP;
  const more = count < total;

  useEffect(() => {
    if (!more) return;
    const timer = setTimeout(() => setShown({ items, count: count + STEP }));
    return () => clearTimeout(timer);
  }, [items, more, count]);

  return Math.min(count, total);
}
