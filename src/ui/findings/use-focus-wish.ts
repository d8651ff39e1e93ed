import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps where the focus is to go, and puts it there when `change` has changed: after a vendor was hidden, the button that had
 * the focus is gone. A place that isn't there is forgotten.
 */
export function useFocusWish(change: unknown): (selector: string) => void {
  const wish = useRef<string | undefined>(undefined);
  // The change itself is what is waited for.
  useLayoutEffect(() => {
    if (wish.current === undefined) return;
    document.querySelector<HTMLElement>(wish.current)?.focus();
    wish.current = undefined;
  }, [change]);
  return (selector) => {
    wish.current = selector;
  };
}
