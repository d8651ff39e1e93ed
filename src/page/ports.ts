import type { Mention } from '../domain/mention.ts';
import type { VendorId } from '../domain/vendor.ts';
import type { LargeIndex, PageState, StoredFilter, StoredIndex } from './page-state.ts';

/** What one frame found. Ids and counts: page text never leaves the page. */
export interface FrameReport {
  readonly vendors: readonly FoundVendor[];
  /** The vendor whose own site this is, told by the top frame alone. */
  readonly site?: VendorId;
  readonly reading: Reading;
  /** There is more in the frame than is counted: each count is the least there is. */
  readonly isMore?: true;
}

/** A vendor, or a watched name, of a frame. */
export interface FoundVendor {
  readonly vendor: VendorId;
  /** 0 where only links tell of it, or the site itself. */
  readonly mentions: number;
  /** Links to the vendor's own sites, where there are any and the page isn't such a site itself. */
  readonly links?: number;
  /** The person has hidden it on this site: it isn't painted. */
  readonly hiddenHere?: true;
}

/** Whether a frame is being read, and why not. */
export type Reading = 'reading' | 'read' | 'off-here' | 'paused';

/** All that the background keeps for pages. */
export interface PageItemsMade {
  readonly state: PageState;
  readonly filter: StoredFilter;
  readonly index: StoredIndex | LargeIndex;
}

/** Calls the page script makes by itself; the card's are in the protocol. */
export interface FromScan {
  /** First use before the background has written the page items: writes them and answers with them. */
  'page.setup': { request: Record<never, never>; response: PageItemsMade };
  /** Of an index that pages don't hold: the names that may stand at words with these keys. No text is told. */
  'page.names': { request: { keys: readonly number[] }; response: StoredIndex };
  'page.report': { request: { report: FrameReport }; response: null };
}

/** Calls to a page script, from the background (keyboard commands) and the popup. */
export interface ToPage {
  /** Which site the page is of, a window that a page of it has made included; empty when of none. */
  'tab.host': { request: Record<never, never>; response: { host: string; reading: Reading } };
  /** Moves to a mention, scrolls to it and flashes it; of all vendors when none is given. `at` is 1-based. */
  'tab.jump': {
    request: { vendor?: VendorId; step: 'next' | 'previous'; openCard?: boolean };
    response: { at: number; of: number };
  };
  /** Why a vendor's names were believed, one entry per distinct name and reason. List words only. */
  'tab.reasons': {
    request: { vendor: VendorId };
    response: { reasons: readonly (Pick<Mention, 'name' | 'role' | 'reason'> & { mentions: number })[] };
  };
}
