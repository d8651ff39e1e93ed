import { freshnessOf } from './freshness.ts';
import type { OpenedList } from './open-list.ts';
import type { ListStatus } from './outcome.ts';
import type { UpdateRecord } from './record.ts';

/** All that the interface tells about the list in use. `now` is epoch ms. */
export function statusOf(
  { list, origin }: OpenedList,
  record: UpdateRecord,
  {
    now,
    address,
    nextCheck,
  }: {
    readonly now: number;
    readonly address: string | undefined;
    readonly nextCheck: number | undefined;
  },
): ListStatus {
  const { header, vendors } = list;
  const { lastTried, lastOutcome } = record;
  // A check in the future was written under a wrong clock: it counts as never.
  const lastChecked = (record.lastChecked ?? 0) > now ? undefined : record.lastChecked;
  return {
    origin,
    sequence: header.sequence,
    published: Date.parse(header.published),
    expires: Date.parse(header.expires),
    vendors: vendors.length,
    claims: vendors.reduce((sum, { restrictions }) => sum + restrictions.length, 0),
    freshness: freshnessOf(header, lastChecked, now),
    ...(address !== undefined && { address }),
    ...(lastChecked !== undefined && { lastChecked }),
    ...(lastTried !== undefined && { lastTried }),
    ...(lastOutcome !== undefined && { lastOutcome }),
    ...(nextCheck !== undefined && { nextCheck }),
  };
}
