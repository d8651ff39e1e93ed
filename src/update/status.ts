import type { Trust } from '../list/key-set.ts';
import type { ListPorts } from '../list/read-list.ts';
import { fromBase64 } from '../names/encoding/base64.ts';
import { freshnessOf } from './freshness.ts';
import type { OpenedList } from './open-list.ts';
import type { CheckStatus, InUseStatus, KeyFacts } from './outcome.ts';
import type { UpdateRecord } from './record.ts';

/** What the interface tells about a list that is in use. `now` is epoch ms. */
export function statusOf({ list, origin }: OpenedList, record: UpdateRecord, now: number): InUseStatus {
  const { header, vendors } = list;
  return {
    origin,
    sequence: header.sequence,
    published: Date.parse(header.published),
    expires: Date.parse(header.expires),
    vendors: vendors.length,
    claims: vendors.reduce((sum, { restrictions }) => sum + restrictions.length, 0),
    freshness: freshnessOf(header, record, now),
  };
}

/** What the interface tells about the checks for a newer list. Times are epoch ms. */
export function checksOf(
  { lastChecked, lastTried, lastOutcome, failingSince }: UpdateRecord,
  nextCheck: number | undefined,
  now: number,
): CheckStatus {
  return {
    // A check in the future was written under a wrong clock: it counts as never.
    ...(lastChecked !== undefined && lastChecked <= now && { lastChecked }),
    ...(lastTried !== undefined && { lastTried }),
    ...(lastOutcome !== undefined && { lastOutcome }),
    ...(failingSince !== undefined && { failingSince }),
    ...(nextCheck !== undefined && { nextCheck }),
  };
}

/** The keys that make a list now, with the fingerprints by which people compare them. */
export async function keyFacts({ current }: Trust, { sha256 }: Pick<ListPorts, 'sha256'>): Promise<KeyFacts> {
  const keys = current.keys.map(async ({ id, publicKey, expires }) => ({
    id,
    fingerprint: await sha256(fromBase64(publicKey)),
    ...(expires !== undefined && { expires: Date.parse(expires) }),
  }));
  return { keys: await Promise.all(keys), threshold: current.threshold, version: current.version };
}
