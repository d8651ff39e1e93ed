import type { PageState } from '../page/page-state.ts';
import type { TabReport } from './tab-reports.ts';
import { countsInBadge } from './tones.ts';

/** What the toolbar button says about a tab. */
export type BadgeSign =
  /** Vendors on the page that are restricted where the person works; 0 says nothing. */
  | { readonly kind: 'count'; readonly vendors: number }
  | { readonly kind: 'paused' }
  | { readonly kind: 'off-here' }
  /** No page script of ours can be there: a page of the browser, a store, a document viewer, a tab older than us. */
  | { readonly kind: 'unreadable' }
  /** The list is past its expiry; marks and counts go on. */
  | { readonly kind: 'list-expired'; readonly vendors: number };

/** How a sign looks. Never by colour alone: the text and the title tell the same. */
export interface BadgeLook {
  readonly text: string;
  readonly colour: string;
}

/** White text stands on each of them at 4.5:1 and more. */
const COLOURS = { count: '#3d4f6b', quiet: '#5f6368', attention: '#8a4b00' } as const;

export function lookOf(sign: BadgeSign): BadgeLook {
  switch (sign.kind) {
    case 'count':
      return { text: sign.vendors === 0 ? '' : countText(sign.vendors), colour: COLOURS.count };
    case 'paused':
    case 'off-here':
      return { text: 'off', colour: COLOURS.quiet };
    case 'unreadable':
      return { text: '!', colour: COLOURS.quiet };
    case 'list-expired':
      return {
        text: sign.vendors === 0 ? '!' : `${countText(sign.vendors)}!`,
        colour: COLOURS.attention,
      };
  }
}

/** The sign for a tab that our page script reads. `state` decides what counts; without one, nothing does yet. */
export function signOf(
  report: TabReport,
  state: Pick<PageState, 'tones'> | undefined,
  listExpired: boolean,
): BadgeSign {
  if (report.reading === 'off-here' || report.reading === 'paused') return { kind: report.reading };
  const vendors = report.vendors.filter(({ vendor }) => countsInBadge(state?.tones[vendor])).length;
  return { kind: listExpired ? 'list-expired' : 'count', vendors };
}

/** Four characters are all that browsers show, and the list's sign may follow. */
function countText(vendors: number): string {
  return vendors > 99 ? '99+' : String(vendors);
}

export function englishBadgeTitle(sign: BadgeSign): string {
  switch (sign.kind) {
    case 'count':
      return sign.vendors === 0 ? 'Interdict' : `Interdict: ${vendorsWords(sign.vendors)}`;
    case 'paused':
      return 'Interdict: paused';
    case 'off-here':
      return 'Interdict: off on this site';
    case 'unreadable':
      return 'Interdict: this page can’t be read';
    case 'list-expired':
      return `Interdict: the list of vendors is too old${sign.vendors === 0 ? '' : `; ${vendorsWords(sign.vendors)}`}`;
  }
}

function vendorsWords(vendors: number): string {
  return vendors === 1
    ? '1 vendor on this page is restricted in your jurisdictions'
    : `${vendors} vendors on this page are restricted in your jurisdictions`;
}
