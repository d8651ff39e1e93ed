import type { Place } from '../domain/place.ts';
import type { Vendor } from '../domain/vendor.ts';
import type { SectorWords } from '../names/index/index-build.ts';
import type { ReleaseChanges } from './schema/changes.ts';
import type { Removed } from './schema/removed.ts';

/** What the publisher signs, together with the payload's hash. Times are ISO 8601 in UTC. */
export interface ListHeader {
  readonly format: 'interdict-list';
  readonly version: 1;
  /** Rises by at least one with each release; a lower one is a rollback. */
  readonly sequence: number;
  readonly published: string;
  /** After this the list is told to be old; marks go on. */
  readonly expires: string;
  /** Oldest version of the extension that understands the list. */
  readonly minAppVersion?: string;
  /** The publisher's word that much left on purpose. */
  readonly mayShrink?: boolean;
  /** The publisher's word that much came in on purpose. */
  readonly mayGrow?: boolean;
  readonly payload: { readonly bytes: number; readonly sha256: string };
}

/** What a payload says, with everything filled in that its parts leave to each other. */
export interface ListContent {
  readonly places: readonly Place[];
  readonly vendors: readonly Vendor[];
  /** Ids that earlier releases had. */
  readonly removed: readonly Removed[];
  /** What the last releases changed, newest first. */
  readonly changes: readonly ReleaseChanges[];
  /** Words of the texts of each sector. */
  readonly sectorWords: SectorWords;
}

/** A list as it is in use: checked, parsed, trusted. */
export interface List extends ListContent {
  readonly header: ListHeader;
}
