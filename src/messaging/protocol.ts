import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { ListId } from '../domain/list-label.ts';
import type { Place } from '../domain/place.ts';
import type { VendorId } from '../domain/vendor.ts';
import type { WatchedName } from '../domain/watched.ts';
import type { ReleaseChanges } from '../list/schema/changes.ts';
import type { Removed } from '../list/schema/removed.ts';
import type { VendorRecord } from '../list/vendor-record.ts';
import type { FromScan, Reading, ToPage } from '../page/ports.ts';
import type { Settings, SettingsView } from '../settings/settings.ts';
import type { CardContent } from '../text/card-content.ts';
import type { WhyMarked } from '../text/why-marked.ts';
import type { ListStatus, OtherListStatus, UpdateOutcome } from '../update/outcome.ts';

export type { FrameReport } from '../page/ports.ts';
export type { Reading, ToPage, VendorRecord };

/** A vendor of a tab's page, by its names, by links to its sites, or because the page is its own. */
export interface TabVendor {
  readonly record: VendorRecord;
  readonly mentions: number;
  /** Links on the page to the vendor's own sites. */
  readonly links: number;
  /** Where the person has hidden it, if so. */
  readonly hidden?: 'here' | 'everywhere';
  /** The person's own note on this vendor, from their watch-list. */
  readonly note?: string;
}

/** Sums of a tab's frames; `unreadable` when no page script of ours answers there. */
export interface TabFindings {
  readonly reading: Reading | 'unreadable';
  /** Host name of the page; absent when unreadable, and where a page is of no site. Never stored. */
  readonly host?: string;
  readonly vendors: readonly TabVendor[];
  /** Names of the person's own watch-list that are no vendor's. */
  readonly watched: readonly { readonly watched: WatchedName; readonly mentions: number }[];
  /** The vendor whose own site the page is; one of `vendors`. */
  readonly site?: VendorId;
  /** There is more on the page than is counted: each count is the least there is. */
  readonly isMore?: true;
}

/** At which mention a card opens. */
export type CardMention = WhyMarked & { readonly vendor: VendorId };

/** Calls a page script makes to the background. */
export interface FromPage extends FromScan {
  /** What a card says at a mention, in words of the person's language; null for an unknown vendor. And a key for its frame. */
  'page.card': { request: { mention: CardMention }; response: { content: CardContent | null; key: string } };
  /** Asked in a frame that may be a card's: whether who made it had that key for it. Each counts once. */
  'page.frame': { request: { key: string }; response: { isOurs: boolean } };
  /** "Not this vendor": pressed in the card. */
  'page.hide': { request: { vendor: VendorId; where: 'here' | 'everywhere' }; response: null };
  /** All about the vendor: the popup where browsers let us open it, else the list page. Pressed in the card. */
  'page.open': { request: { vendor: VendorId }; response: null };
}

/** Calls from the popup, options and other pages of the extension to the background. */
export interface FromInterface {
  'findings.of-tab': { request: { tabId: number }; response: TabFindings };
  /** Vendors that a query finds in any language, a slip of the pen forgiven; best first, at most 20. */
  'list.look-up': { request: { query: string }; response: { records: readonly VendorRecord[] } };
  /** The whole list, by name, and what earlier ones had: links to that are still about. */
  'list.vendors': {
    request: Record<never, never>;
    response: { records: readonly VendorRecord[]; removed: readonly Removed[] };
  };
  /** What the last releases of the list changed, newest first. */
  'list.releases': { request: Record<never, never>; response: { releases: readonly ReleaseChanges[] } };
  'list.status': { request: Record<never, never>; response: ListStatus };
  /** The lists besides the public one. */
  'list.others': { request: Record<never, never>; response: { lists: readonly OtherListStatus[] } };
  /** Checks all lists, or the one with that id; the outcome is the public list's, or that one's. */
  'list.check': { request: { list?: ListId }; response: { outcome: UpdateOutcome; status: ListStatus } };
  /** Every jurisdiction that has a claim in the list, for choosing one's own, and what the list tells of places. */
  'list.jurisdictions': {
    request: Record<never, never>;
    response: { jurisdictions: readonly Jurisdiction[]; places: readonly Place[] };
  };
  'settings.read': { request: Record<never, never>; response: SettingsView };
  /** Replaces the given fields; answers with the whole settings as stored. Fails when one of them is locked. */
  'settings.change': { request: { change: Partial<Settings> }; response: SettingsView };
  /** Puts a backup in place of all that was decided; what is locked stays as it is. */
  'settings.restore': { request: { settings: Partial<Settings> }; response: SettingsView };
  /** Hides a vendor on a site, or everywhere; `changed` until something changes in what stands against it. */
  'vendor.hide': {
    request: { vendor: VendorId; site?: string; until: 'changed' | 'forever' };
    response: SettingsView;
  };
  /** Takes back each wish that hides the vendor on that site; without a site, all of them. */
  'vendor.show': { request: { vendor: VendorId; site?: string }; response: SettingsView };
}
