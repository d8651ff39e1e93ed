import type { ListLabel } from '../domain/list-label.ts';
import type { ListRefusal } from '../list/refusal.ts';

/** Why a check for a newer list ended without one. Shared by the updater, the interface and the tests. */
export type UpdateError = TransportError | StorageError | ListRefusal;

/** What goes wrong between us and the file. */
export type TransportError =
  /** The build has no list address. */
  | { readonly kind: 'no-address' }
  /** The browser doesn't let the extension ask: the person has withdrawn its access to websites. */
  | { readonly kind: 'no-access' }
  /** The request never got an answer: offline, DNS, TLS, refused. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout'; readonly afterMs: number }
  /** The server answered with an error status. */
  | { readonly kind: 'server'; readonly status: number; readonly retryAfterMs?: number }
  /** The server sent the request elsewhere, to another origin or to http. */
  | { readonly kind: 'redirected'; readonly to: string }
  | { readonly kind: 'too-large'; readonly capBytes: number };

/** The new list could not be kept; the old one is still there. */
export interface StorageError {
  readonly kind: 'storage';
  readonly problem: string;
}

/** The true answer to "check now". */
export type UpdateOutcome =
  /** `from` is absent when there was no list before. */
  | { readonly kind: 'updated'; readonly from?: number; readonly to: number }
  | { readonly kind: 'up-to-date'; readonly sequence: number }
  | { readonly kind: 'failed'; readonly error: UpdateError };

/** How old the list in use is, the most serious first. */
export type Freshness =
  /** The list says that it was published later than it is now here: the clock is wrong, and no age can be told. */
  | 'clock-behind'
  /** Long past its own expiry: nobody should rely on what it doesn't say. */
  | 'expired'
  /** Past its own expiry by some days. */
  | 'ran-out'
  /** No successful check for a month. */
  | 'old'
  /** No successful check for days, and all that were tried failed. */
  | 'failing'
  | 'fresh';

/** What is told of a list in use. Times are epoch ms. */
export interface InUseStatus {
  readonly origin: 'bundled' | 'downloaded';
  readonly sequence: number;
  readonly published: number;
  readonly expires: number;
  readonly vendors: number;
  readonly claims: number;
  readonly freshness: Freshness;
}

/** What is told of the checks for a newer list. Times are epoch ms. */
export interface CheckStatus {
  /** When a check last succeeded: a server confirmed the list in use or gave a newer one. */
  readonly lastChecked?: number;
  /** When a check last ended, however it did, and how. */
  readonly lastTried?: number;
  readonly lastOutcome?: UpdateOutcome;
  /** The first of the failed checks since then. */
  readonly failingSince?: number;
  readonly nextCheck?: number;
}

/** The keys whose signatures make a list, and how many of them have to agree. */
export interface KeyFacts {
  readonly keys: readonly {
    readonly id: string;
    /** SHA-256 of the public key, in lower-case hexadecimal. */
    readonly fingerprint: string;
    /** Epoch ms. */
    readonly expires?: number;
  }[];
  readonly threshold: number;
  /** Rises by one with each change of the keys. */
  readonly version: number;
}

/** Where a list comes from. */
export interface OriginStatus {
  /** Most wanted first; empty when the build has no address. */
  readonly addresses: readonly string[];
  readonly keys: KeyFacts;
}

/** All that the interface tells about the public list. */
export type ListStatus = InUseStatus & CheckStatus & OriginStatus;

/** All that the interface tells about another list. */
export interface OtherListStatus extends CheckStatus, OriginStatus {
  readonly label: ListLabel;
  /** Absent before the first download. */
  readonly inUse?: InUseStatus;
}
