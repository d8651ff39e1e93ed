/**
 * Why a list file does not replace the list in use: what is wrong with its content, or with the trust in it.
 * What can go wrong on the way to the file is told by the updater's own kinds.
 */
export type ListRefusal =
  /** What came is not a list at all: a login page, an error page. `contentType` is empty when none was given. */
  | { readonly kind: 'not-a-list'; readonly contentType: string }
  /** Fewer bytes than the signed header tells. */
  | { readonly kind: 'truncated'; readonly expectedBytes: number; readonly gotBytes: number }
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'unknown-key'; readonly keyIds: readonly string[] }
  /** Signed by trusted keys whose time is over. */
  | { readonly kind: 'expired-key'; readonly keyIds: readonly string[] }
  | { readonly kind: 'bad-signature' }
  /** Fewer of the trusted keys signed than have to. */
  | { readonly kind: 'too-few-signatures'; readonly got: number; readonly needed: number }
  /** A change of the publisher's keys breaks the rules; `version` is that of the set of keys that it would make. */
  | { readonly kind: 'bad-keys'; readonly version: number; readonly problem: string }
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
  /** Loses more than a release may without saying so in its header. */
  | { readonly kind: 'shrunk'; readonly of: Sized; readonly from: number; readonly to: number }
  /** Gains more than a release may without saying so in its header. */
  | { readonly kind: 'grown'; readonly of: Sized; readonly from: number; readonly to: number };

/** What of a list is counted. */
export type Sized = 'vendors' | 'claims' | 'names';
