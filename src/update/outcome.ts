import type { ListRefusal } from '../list/refusal.ts';

/** Why a check for a newer list ended without one. Shared by the updater, the interface and the tests. */
export type UpdateError = TransportError | StorageError | ListRefusal;

/** What goes wrong between us and the file. */
export type TransportError =
  /** The build has no list address. */
  | { readonly kind: 'no-address' }
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
  | { readonly kind: 'updated'; readonly from: number; readonly to: number }
  | { readonly kind: 'up-to-date'; readonly sequence: number }
  | { readonly kind: 'failed'; readonly error: UpdateError };

/** How old the list in use is: `old` past a month without a successful check, `expired` past its own expiry. */
export type Freshness = 'fresh' | 'old' | 'expired';

/** All that the interface tells about the list in use. Times are epoch ms. */
export interface ListStatus {
  readonly origin: 'bundled' | 'downloaded';
  readonly sequence: number;
  readonly published: number;
  readonly expires: number;
  readonly vendors: number;
  readonly claims: number;
  /** Where newer lists come from; absent when the build has no address. */
  readonly address?: string;
  /** When a check last succeeded: a server confirmed the list in use or gave a newer one. */
  readonly lastChecked?: number;
  /** When a check last ended, however it did, and how. */
  readonly lastTried?: number;
  readonly lastOutcome?: UpdateOutcome;
  readonly nextCheck?: number;
  readonly freshness: Freshness;
}
