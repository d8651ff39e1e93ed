import { err, ok, type Result } from '../domain/result.ts';
import { compareVersions } from './app-version.ts';
import type { ListHeader } from './list.ts';
import type { ListRefusal } from './refusal.ts';

/** How far a publisher's clock may go before ours. */
const CLOCK_SLACK_MS = 24 * 60 * 60 * 1000;

/** The share of vendors that a release may lose without saying so. */
const MAX_LOSS = 0.3;

/** The day and the extension that a list is judged by. */
export interface Circumstances {
  /** Epoch ms. */
  readonly now: number;
  readonly appVersion: string;
}

/**
 * Whether a signed header may follow the one in use: `newer`, `same` for the list we have already, or a refusal.
 * Asked before the payload is parsed, for a list that needs a newer extension need not be readable by this one.
 */
export function acceptHeader(
  candidate: ListHeader,
  inUse: ListHeader,
  { now, appVersion }: Circumstances,
): Result<'newer' | 'same', ListRefusal> {
  const { sequence, published, expires, minAppVersion } = candidate;
  // Rollback: an old list, validly signed in its day, is served again to hide what came after it.
  if (sequence < inUse.sequence) return err({ kind: 'older', have: inUse.sequence, got: sequence });
  // Equivocation: two lists are signed under one number, to show different people different truths.
  if (sequence === inUse.sequence && candidate.payload.sha256 !== inUse.payload.sha256) {
    return err({ kind: 'conflicting', sequence });
  }
  if (sequence === inUse.sequence) return ok('same');
  // Freeze: a list that was newer than ours once is served for ever.
  if (Date.parse(expires) <= now) return err({ kind: 'expired', expires });
  // Fast-forward: a date far ahead makes a stale list look fresh for years. A wrong clock of ours ends here too.
  if (Date.parse(published) > now + CLOCK_SLACK_MS) return err({ kind: 'from-the-future', published });
  // Misreading: a list written for a later extension would be shown with meanings it does not have.
  if (minAppVersion !== undefined && compareVersions(minAppVersion, appVersion) > 0) {
    return err({ kind: 'needs-newer-app', minAppVersion });
  }
  return ok('newer');
}

/** Whether a list of `vendors` vendors may follow one of `inUse` vendors. */
export function acceptVendorCount(
  header: ListHeader,
  vendors: number,
  inUse: number,
): Result<null, ListRefusal> {
  // Blanking: an empty list, even if announced, would switch the marks off without a word.
  if (vendors === 0) return err({ kind: 'shrunk', from: inUse, to: 0 });
  // Gutting: a failed or forced release drops a good part of the vendors.
  if (!header.mayShrink && vendors < inUse * (1 - MAX_LOSS))
    return err({ kind: 'shrunk', from: inUse, to: vendors });
  return ok(null);
}
