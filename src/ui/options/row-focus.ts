import type { RowAction } from './row-button.tsx';

/** Where the focus belongs after a list has changed under it. */
export interface RowFocus {
  readonly row: number;
  readonly action: RowAction;
}

/**
 * Moves the focus to a row's button, or to the field after the list when the row is gone. A move takes the pressed
 * button with it and a removal takes it away: without this the focus would fall back to the page's start. A focus that
 * has gone elsewhere meanwhile is left there.
 */
export function focusRow(list: HTMLElement | null, { row, action }: RowFocus): void {
  if (!list) return;
  const { activeElement, body } = list.ownerDocument;
  if (activeElement && activeElement !== body && !list.contains(activeElement)) return;
  const button = list.children[row]?.querySelector<HTMLElement>(`[data-action="${action}"]`);
  const field = list.parentElement?.querySelector<HTMLElement>('input');
  (button ?? field)?.focus();
}
