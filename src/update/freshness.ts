import type { ListHeader } from '../list/list.ts';
import type { Freshness } from './outcome.ts';
import { DAY } from './schedule.ts';

const OLD_AFTER = 31 * DAY;

/**
 * How old the list in use is on `now`. `lastChecked` is the last check that succeeded; one that lies in the future
 * was written under a wrong clock and counts as never. A list never checked is as old as its publication.
 */
export function freshnessOf(
  header: Pick<ListHeader, 'published' | 'expires'>,
  lastChecked: number | undefined,
  now: number,
): Freshness {
  if (now >= Date.parse(header.expires)) return 'expired';
  const published = Date.parse(header.published);
  const known = lastChecked === undefined || lastChecked > now ? published : Math.max(lastChecked, published);
  return now - known > OLD_AFTER ? 'old' : 'fresh';
}
