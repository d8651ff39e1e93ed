import type { MarkStyle, MarkTone } from '../domain/mark.ts';
import type { EncodedFormFilter } from '../names/forms/form-filter.ts';
import type { EncodedNamesIndex } from '../names/index/index-format.ts';

/** What a page script must know besides the names. Kept small, for every frame reads it. */
export interface PageState {
  /** Tells which names index belongs to this state. */
  readonly indexKey: string;
  readonly paused: boolean;
  /** Host names on which the person switched marking off; subdomains are included. */
  readonly sitesOff: readonly string[];
  readonly style: MarkStyle;
  /** How each vendor is painted, by vendor id. A vendor without an entry is counted but not painted. */
  readonly tones: Readonly<Record<string, MarkTone>>;
  /** Vendors that are not painted on a site and its subdomains, by host name. */
  readonly hidden: Readonly<Record<string, readonly string[]>>;
}

/** Which vendor a host name, without `www.`, belongs to. Read by top frames once they have been read. */
export interface StoredDomains {
  readonly key: string;
  readonly domains: Readonly<Record<string, string>>;
}

/** The index's filter by itself: all that a page without names needs. */
export interface StoredFilter {
  readonly key: string;
  readonly filter: EncodedFormFilter;
}

/** The names index as stored, with the key that `PageState.indexKey` refers to. */
export interface StoredIndex {
  readonly key: string;
  readonly index: EncodedNamesIndex;
}

/** Stands for an index with more names than a page should hold: it asks for those that it suspects. */
export interface LargeIndex {
  readonly key: string;
  readonly isLarge: true;
}

/** The storage.local items that the background writes and each page script reads and watches. */
export const PAGE_STATE_ITEM = 'page.state';
export const PAGE_FILTER_ITEM = 'page.filter';
export const PAGE_INDEX_ITEM = 'page.index';
export const PAGE_DOMAINS_ITEM = 'page.domains';
