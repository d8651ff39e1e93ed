import type { MarkTone } from '../domain/mark.ts';
import type { Day } from '../domain/partial-date.ts';
import { type Home, homesOf } from '../domain/place.ts';
import type { Vendor } from '../domain/vendor.ts';
import { standingOf, verdictsOf } from '../domain/verdict.ts';
import type { ListContent } from '../list/list.ts';
import type { Settings } from '../settings/settings.ts';

/** How a vendor's mentions are painted for this person on `day`; undefined when they are not. */
export function markToneOf(
  vendor: Vendor,
  mine: readonly Home[],
  markElsewhere: boolean,
  day: Day,
): MarkTone | undefined {
  const { reach, tone } = standingOf(verdictsOf(vendor, mine, day));
  if (tone === undefined || reach === 'none') return undefined;
  if (reach === 'mine') return tone;
  // What others have lifted is of no use to anybody here.
  return markElsewhere && tone !== 'past' ? 'elsewhere' : undefined;
}

/** The tones of all vendors that have one, by id. Sorted, as storage gives it back, so that two can be compared as text. */
export function markTones(
  { vendors, places }: Pick<ListContent, 'vendors' | 'places'>,
  { jurisdictions, markElsewhere }: Pick<Settings, 'jurisdictions' | 'markElsewhere'>,
  day: Day,
): Record<string, MarkTone> {
  const mine = homesOf(jurisdictions, places);
  const tones: Record<string, MarkTone> = {};
  for (const vendor of vendors.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const tone = markToneOf(vendor, mine, markElsewhere, day);
    if (tone) tones[vendor.id] = tone;
  }
  return tones;
}

/** Whether a vendor of this tone counts as restricted where the person works: what the badge counts. */
export function countsInBadge(tone: MarkTone | undefined): boolean {
  return tone !== undefined && tone !== 'elsewhere' && tone !== 'past';
}
