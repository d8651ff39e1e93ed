/** What browsers have for a page at the side: Firefox one, Chromium the other. */
export interface PanelApi {
  readonly sidebarAction?: { open(): Promise<void> } | undefined;
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> } | undefined;
}

/**
 * Opens our page at the side of a window; false where that could not be. Browsers want it in a click, and forget the click
 * while anything else is waited for.
 */
export async function openPanel(
  { sidebarAction, sidePanel }: PanelApi,
  windowId: number | undefined,
): Promise<boolean> {
  try {
    if (sidebarAction) await sidebarAction.open();
    else if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
    else return false;
    return true;
  } catch {
    return false;
  }
}
