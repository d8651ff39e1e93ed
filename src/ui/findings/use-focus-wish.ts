import { useLayoutEffect, useRef } from 'preact/hooks';

interface FocusWish {
  readonly selector: string;
  /** What had the focus when it was wished for. */
  readonly from: Element | null;
}

/**
 * Keeps where the focus is to go, and puts it there after a change of `change`: once a vendor was hidden, the button that had
 * the focus is gone. The place may come with a later change than the first. A person who moves on meanwhile is left alone.
 */
export function useFocusWish(change: unknown): (selector: string) => void {
  const wish = useRef<FocusWish | undefined>(undefined);
  // The change itself is what is waited for.
  useLayoutEffect(() => {
    if (wish.current === undefined) return;
    const { selector, from } = wish.current;
    const { activeElement, body } = document;
    const hasMovedOn = activeElement !== null && activeElement !== body && activeElement !== from;
    const place = hasMovedOn ? null : document.querySelector<HTMLElement>(selector);
    if (hasMovedOn || place) wish.current = undefined;
    place?.focus();
  }, [change]);
  return (selector) => {
    wish.current = { selector, from: document.activeElement };
  };
}
