import type { English } from './en/index.ts';

/**
 * The areas that only pages with a tab of their own use. A language's words come in two files: popup, panel, cards and background
 * wait for the other one alone.
 */
export const PAGE_AREAS = [
  'listPage',
  'options',
  'otherLists',
  'watchList',
  'backup',
  'welcome',
] as const satisfies readonly (keyof English)[];
export type PageArea = (typeof PAGE_AREAS)[number];
