import { useEffect, useState } from 'preact/hooks';

/** So many rows fill any window, and are made within a frame or two. */
const STEP = 48;
/** Between two steps the browser paints, and does what people ask it for meanwhile. */
const PAUSE_MS = 50;

/**
 * How many of a long list's items to show: the `first` ones at once, the others step by step. It begins anew when `items` are others.
 */
export function useGradually(items: object, total: number, first = STEP): number {
  const [shown, setShown] = useState({ items, count: first });
  const count = shown.items === items ? shown.count : first;
  const more = count < total;

  useEffect(() => {
    if (!more) return;
    const timer = setTimeout(() => setShown({ items, count: count + STEP }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [items, more, count]);

  return Math.min(count, total);
}
