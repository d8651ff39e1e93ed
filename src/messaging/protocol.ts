import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { Mention } from '../domain/mention.ts';
import type { Vendor, VendorId } from '../domain/vendor.ts';
import type { PageState, StoredIndex } from '../page/page-state.ts';
import type { Settings } from '../settings/settings.ts';
import type { ListStatus, UpdateOutcome } from '../update/outcome.ts';

/** A vendor as the interface needs it: everything but what only the matcher reads. */
export type VendorRecord = Omit<Vendor, 'names' | 'evidence'> & {
  /** Product names, for "FortiGate is a product of Fortinet". */
  readonly products: readonly string[];
  /** Other names, without the display name. */
  readonly otherNames: readonly { readonly text: string; readonly lang: string }[];
};

/** What one frame found. Ids and counts: page text never leaves the page. */
export interface FrameReport {
  readonly vendors: readonly { readonly vendor: VendorId; readonly mentions: number }[];
  readonly reading: Reading;
}

/** Whether a frame is being read, and why not. */
export type Reading = 'reading' | 'read' | 'off-here' | 'paused';

/** Sums of a tab's frames; `unreadable` when no page script of ours answers there. */
export interface TabFindings {
  readonly reading: Reading | 'unreadable';
  /** Host name of the page; absent when unreadable. Never stored. */
  readonly host?: string;
  readonly vendors: readonly { readonly record: VendorRecord; readonly mentions: number }[];
}

/** Calls a page script makes to the background. */
export interface FromPage {
  /** First use before the background has written the page items: writes them and answers with them. */
  'page.setup': { request: Record<never, never>; response: { state: PageState; index: StoredIndex } };
  'page.report': { request: { report: FrameReport }; response: null };
  /** Records for the card, with the person's jurisdictions. Unknown ids are left out. */
  'page.records': {
    request: { vendors: readonly VendorId[] };
    response: { records: readonly VendorRecord[]; mine: readonly Jurisdiction[] };
  };
}

/** Calls to a page script, from the background (keyboard commands) and the popup. */
export interface ToPage {
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

/** Calls from the popup, options and other pages of the extension to the background. */
export interface FromInterface {
  'findings.of-tab': { request: { tabId: number }; response: TabFindings };
  /** Vendors whose names contain or start with the folded query, best first, at most 20. */
  'list.look-up': { request: { query: string }; response: { records: readonly VendorRecord[] } };
  'list.status': { request: Record<never, never>; response: ListStatus };
  'list.check': { request: Record<never, never>; response: { outcome: UpdateOutcome; status: ListStatus } };
  /** Every jurisdiction that has a claim in the list, for choosing one's own. */
  'list.jurisdictions': {
    request: Record<never, never>;
    response: { jurisdictions: readonly Jurisdiction[] };
  };
  'settings.read': { request: Record<never, never>; response: Settings };
  /** Replaces the given fields; answers with the whole settings as stored. */
  'settings.change': { request: { change: Partial<Settings> }; response: Settings };
}
