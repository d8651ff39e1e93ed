import { CLOCK_SLACK_MS, EXPIRY_GRACE_MS } from '../list/acceptance.ts';
import type { ListHeader } from '../list/list.ts';
import type { Freshness } from './outcome.ts';
import type { UpdateRecord } from './record.ts';
import { DAY } from './schedule.ts';

const OLD_AFTER = 31 * DAY;
/** A weekend without a network is nothing to speak of. */
const FAILING_AFTER = 3 * DAY;

/**
 * How old the list in use is on `now`. A last check that lies in the future was written under a wrong clock and counts as
 * never. A list never checked is as old as its publication.
 */
export function freshnessOf(
  header: Pick<ListHeader, 'published' | 'expires'>,
  { lastChecked, failingSince }: Pick<UpdateRecord, 'lastChecked' | 'failingSince'>,
  now: number,
): Freshness {
  const [published, expires] = [Date.parse(header.published), Date.parse(header.expires)];
  if (now < published - CLOCK_SLACK_MS) return 'clock-behind';
  if (now >= expires) return now >= expires + EXPIRY_GRACE_MS ? 'expired' : 'ran-out';
  const known = lastChecked === undefined || lastChecked > now ? published : Math.max(lastChecked, published);
  if (now - known > OLD_AFTER) return 'old';
  return failingSince !== undefined && now - failingSince > FAILING_AFTER ? 'failing' : 'fresh';
}
