import type { PageState } from '../page/page-state.ts';
import type { Text } from '../text/text.ts';
import type { TabReport } from './tab-reports.ts';
import { countsInBadge } from './tones.ts';
import type { ToolbarState } from './toolbar-icon.ts';

/** What the toolbar button says about a tab. */
export type BadgeSign =
  /** Vendors of the page that are restricted where the person works; 0 says nothing. */
  | { readonly kind: 'count'; readonly vendors: number }
  | { readonly kind: 'paused' }
  | { readonly kind: 'off-here' }
  /** No page script of ours can be there: a page of the browser, a store, a document viewer, a tab older than us. */
  | { readonly kind: 'unreadable' }
  /** The list is past its expiry; marks and counts go on. */
  | { readonly kind: 'list-expired'; readonly vendors: number };

/** How a sign looks. Never by colour alone: icon, text and title tell the same. */
export interface BadgeLook {
  readonly text: string;
  readonly colour: string;
  readonly title: string;
  readonly icon: ToolbarState;
}

/** White text stands on each of them at 4.5:1 and more. */
const COLOURS = { count: '#3d4f6b', quiet: '#5f6368', attention: '#8a4b00' } as const;

export function lookOf(sign: BadgeSign, { background: { badge } }: Pick<Text, 'background'>): BadgeLook {
  switch (sign.kind) {
    case 'count': {
      const { vendors } = sign;
      return {
        text: vendors === 0 ? '' : countText(vendors),
        colour: COLOURS.count,
        title: vendors === 0 ? badge.nothing : badge.count({ vendors }),
        icon: 'normal',
      };
    }
    case 'paused':
      return { text: badge.off, colour: COLOURS.quiet, title: badge.paused, icon: 'off' };
    case 'off-here':
      return { text: badge.off, colour: COLOURS.quiet, title: badge.offHere, icon: 'off' };
    case 'unreadable':
      return { text: '!', colour: COLOURS.quiet, title: badge.unreadable, icon: 'unreadable' };
    case 'list-expired': {
      const { vendors } = sign;
      return {
        text: vendors === 0 ? '!' : `${countText(vendors)}!`,
        colour: COLOURS.attention,
        title: vendors === 0 ? badge.expired : badge.expiredCount({ vendors }),
        icon: 'stale',
      };
    }
  }
}

/**
 * The sign for a tab that our page script reads. A vendor counts once, whether by its names, by links to its sites or because
 * the page is its own. `state` decides what counts; without one, nothing does yet.
 */
export function signOf(
  report: TabReport,
  state: Pick<PageState, 'tones'> | undefined,
  listExpired: boolean,
): BadgeSign {
  if (report.reading === 'off-here' || report.reading === 'paused') return { kind: report.reading };
  const vendors = report.vendors.filter(
    ({ vendor, hiddenHere }) => !hiddenHere && countsInBadge(state?.tones[vendor]),
  ).length;
  return { kind: listExpired ? 'list-expired' : 'count', vendors };
}

/** Four characters are all that browsers show, and the list's sign may follow. */
function countText(vendors: number): string {
  return vendors > 99 ? '99+' : String(vendors);
}
