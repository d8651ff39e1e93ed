/** Why a check for a newer list ended without one. Shared by the updater, the interface and the tests. */
export type UpdateError =
  /** The build has no list address. */
  | { readonly kind: 'no-address' }
  /** The request never got an answer: offline, DNS, TLS, refused. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout'; readonly afterMs: number }
  /** The server answered with an error status. */
  | { readonly kind: 'server'; readonly status: number; readonly retryAfterMs?: number }
  /** The server sent the request elsewhere, to another origin or to http. */
  | { readonly kind: 'redirected'; readonly to: string }
  /** What came is not a list at all: a login page, an error page. */
  | { readonly kind: 'not-a-list'; readonly contentType: string }
  | { readonly kind: 'too-large'; readonly capBytes: number }
  /** Fewer bytes than the signed header tells. */
  | { readonly kind: 'truncated'; readonly expectedBytes: number; readonly gotBytes: number }
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'unknown-key'; readonly keyIds: readonly string[] }
  | { readonly kind: 'bad-signature' }
  /** The payload's hash is not the signed one. */
  | { readonly kind: 'bad-hash' }
  | { readonly kind: 'older'; readonly have: number; readonly got: number }
  /** Same sequence, other content: somebody signed two different lists under one number. */
  | { readonly kind: 'conflicting'; readonly sequence: number }
  | { readonly kind: 'expired'; readonly expires: string }
  | { readonly kind: 'from-the-future'; readonly published: string }
  | { readonly kind: 'needs-newer-app'; readonly minAppVersion: string }
  /** Fails the schema or a bound; `path` is the first place that does. */
  | { readonly kind: 'invalid'; readonly path: string; readonly problem: string }
  /** Loses more vendors than a release may without saying so in its header. */
  | { readonly kind: 'shrunk'; readonly from: number; readonly to: number }
  | { readonly kind: 'storage'; readonly problem: string };

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
  readonly lastChecked?: number;
  readonly lastOutcome?: UpdateOutcome;
  readonly nextCheck?: number;
  readonly freshness: Freshness;
}
