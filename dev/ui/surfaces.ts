import type { VNode } from 'preact';
import type { PageText } from '../../src/text/text.ts';
import { type Look, writeLook } from './look.ts';

/** A surface of the extension, with the one style sheet that it has there. */
export interface Surface {
  readonly page: (text: PageText) => VNode;
}

/** How the surfaces are loaded: each alone, for their style sheets don't go together. */
export const SURFACES = {
  popup: () => import('./surfaces/popup.tsx'),
  panel: () => import('./surfaces/panel.tsx'),
  options: () => import('./surfaces/options.tsx'),
  welcome: () => import('./surfaces/welcome.tsx'),
  list: () => import('./surfaces/list.tsx'),
  vendor: () => import('./surfaces/list.tsx'),
  matrix: () => import('./surfaces/list.tsx'),
  changes: () => import('./surfaces/list.tsx'),
  'popup-lists': () => import('./surfaces/popup.tsx'),
  'options-lists': () => import('./surfaces/options.tsx'),
  'vendor-lists': () => import('./surfaces/list.tsx'),
} as const satisfies Readonly<Record<string, () => Promise<Surface>>>;

export type SurfaceName = keyof typeof SURFACES;

/** Where the views of the list page are. */
export const HASHES: Readonly<Partial<Record<SurfaceName, string>>> = {
  list: '#/',
  vendor: '#/vendor/northwind',
  matrix: '#/matrix',
  changes: '#/changes',
  'options-lists': '#other-lists',
  'vendor-lists': '#/vendor/northwind',
};

export function surfaceNames(): SurfaceName[] {
  return Object.keys(SURFACES).filter(isSurfaceName);
}

/** The surface that an address asks for; the popup without one. */
export function readSurface(search: string): SurfaceName {
  const asked = new URLSearchParams(search).get('surface') ?? '';
  return isSurfaceName(asked) ? asked : 'popup';
}

/** Whether the surface is one with lists besides the public one. */
export function hasOtherLists(surface: SurfaceName): boolean {
  return surface.endsWith('-lists');
}

/** The address of a surface beside this page. */
export function surfaceUrl(surface: SurfaceName, look: Look): string {
  return `./surface.html${writeLook(look)}&surface=${surface}`;
}

function isSurfaceName(name: string): name is SurfaceName {
  return Object.hasOwn(SURFACES, name);
}
