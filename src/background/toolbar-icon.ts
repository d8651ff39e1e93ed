/** How the toolbar button looks, beside its badge: each state has a drawing of its own in `public/icon`. */
export type ToolbarState = (typeof TOOLBAR_STATES)[number];

export const TOOLBAR_STATES = ['normal', 'off', 'stale', 'unreadable'] as const;

/** What toolbars ask for, in pixels: an icon is 16 points wide, on screens of one pixel a point, two and three. */
export const TOOLBAR_SIZES = [16, 32, 48] as const;

/** The icon files of a state by their size, from the root of the package, as `action.setIcon` takes them for `path`. */
export function toolbarIcon(state: ToolbarState): Record<(typeof TOOLBAR_SIZES)[number], string> {
  // From the root: a relative path would count from wherever the script of the background lies.
  const folder = state === 'normal' ? '/icon' : `/icon/${state}`;
  return { 16: `${folder}/16.png`, 32: `${folder}/32.png`, 48: `${folder}/48.png` };
}
