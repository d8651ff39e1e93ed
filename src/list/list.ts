import type { Vendor } from '../domain/vendor.ts';

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
  /** The publisher's word that many vendors left on purpose. */
  readonly mayShrink?: boolean;
  readonly payload: { readonly bytes: number; readonly sha256: string };
}

/** A list as it is in use: checked, parsed, trusted. */
export interface List {
  readonly header: ListHeader;
  readonly vendors: readonly Vendor[];
}
