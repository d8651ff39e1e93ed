import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { Home, Place } from '../domain/place.ts';
import type { Vendor, VendorId } from '../domain/vendor.ts';
import type { FromScan, Reading, ToPage } from '../page/ports.ts';
import type { Settings } from '../settings/settings.ts';
import type { ListStatus, UpdateOutcome } from '../update/outcome.ts';

export type { FrameReport } from '../page/ports.ts';
export type { Reading, ToPage };

/** A vendor as the interface needs it: everything but what only the matcher reads. */
export type VendorRecord = Omit<Vendor, 'names' | 'evidence'> & {
  /** Product names, for "FortiGate is a product of Fortinet". */
  readonly products: readonly string[];
  /** Other names, without the display name. */
  readonly otherNames: readonly { readonly text: string; readonly lang: string }[];
};

/** Sums of a tab's frames; `unreadable` when no page script of ours answers there. */
export interface TabFindings {
  readonly reading: Reading | 'unreadable';
  /** Host name of the page; absent when unreadable. Never stored. */
  readonly host?: string;
  readonly vendors: readonly { readonly record: VendorRecord; readonly mentions: number }[];
}

/** Calls a page script makes to the background. */
export interface FromPage extends FromScan {
  /** Records for the card, with the person's jurisdictions and what to call places. Unknown ids are left out. */
  'page.records': {
    request: { vendors: readonly VendorId[] };
    response: {
      records: readonly VendorRecord[];
      mine: readonly Home[];
      /** Of the records' jurisdictions, those that the list has something to tell of. */
      places: readonly Place[];
    };
  };
}

/** Calls from the popup, options and other pages of the extension to the background. */
export interface FromInterface {
  'findings.of-tab': { request: { tabId: number }; response: TabFindings };
  /** Vendors whose names contain or start with the folded query, best first, at most 20. */
  'list.look-up': { request: { query: string }; response: { records: readonly VendorRecord[] } };
  'list.status': { request: Record<never, never>; response: ListStatus };
  'list.check': { request: Record<never, never>; response: { outcome: UpdateOutcome; status: ListStatus } };
  /** Every jurisdiction that has a claim in the list, for choosing one's own, and what the list tells of places. */
  'list.jurisdictions': {
    request: Record<never, never>;
    response: { jurisdictions: readonly Jurisdiction[]; places: readonly Place[] };
  };
  'settings.read': { request: Record<never, never>; response: Settings };
  /** Replaces the given fields; answers with the whole settings as stored. */
  'settings.change': { request: { change: Partial<Settings> }; response: Settings };
}
