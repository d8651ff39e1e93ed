import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RowAction } from './row-button.tsx';

/** Where the focus belongs after a list has changed under it. */
export interface RowFocus {
  readonly row: number;
  readonly action: RowAction;
}

/**
 * Gives a function that says where the focus goes once `items` have changed. The last wish counts; a change that nobody
 * wished for moves nothing.
 */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  items: readonly unknown[],
): (focus: RowFocus) => void {
  const wish = useRef<RowFocus | undefined>(undefined);
  useLayoutEffect(() => {
    if (wish.current) focusRow(list.current, wish.current);
    wish.current = undefined;
  }, [items]);
  return (focus) => {
    wish.current = focus;
  };
}

/**
 * Moves the focus to a row's button, or to the field after the list when the row is gone. A move takes the pressed
 * button with it and a removal takes it away: without this the focus would fall back to the page's start. A focus that
 * has gone elsewhere meanwhile is left there.
 */
function focusRow(list: HTMLElement | null, { row, action }: RowFocus): void {
  if (!list) return;
  const { activeElement, body } = list.ownerDocument;
  if (activeElement && activeElement !== body && !list.contains(activeElement)) return;
  const button = list.children[row]?.querySelector<HTMLElement>(`[data-action="${action}"]`);
  const next = list.parentElement?.querySelector<HTMLElement>('input');
  (button ?? next ?? headingOf(list))?.focus();
}

/** Where no field stands beside the list, the heading of its part can take the focus. */
function headingOf(list: HTMLElement): HTMLElement | null {
  return list.closest('section')?.querySelector<HTMLElement>('h2[tabindex]') ?? null;
}
