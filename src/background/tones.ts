import { type HiddenVendor, stillHidden } from '../domain/hidden.ts';
import type { MarkTone } from '../domain/mark.ts';
import { markToneOf } from '../domain/mark-tone.ts';
import type { Day } from '../domain/partial-date.ts';
import { homesOf } from '../domain/place.ts';
import type { ListContent } from '../list/list.ts';
import type { Settings } from '../settings/settings.ts';
import type { WatchedVendors } from './watched-vendors.ts';

/** What of the settings decides how a vendor is painted. */
export type ToneSettings = Pick<
  Settings,
  'jurisdictions' | 'markElsewhere' | 'tonesOff' | 'kindsOff' | 'hidden'
>;

/**
 * The tones of all vendors that have one, by id. What the person watches for is marked even where the list says nothing.
 * Sorted, as storage gives it back, so that two can be compared as text.
 */
export function markTones(
  { vendors, places }: Pick<ListContent, 'vendors' | 'places'>,
  { own, notes }: WatchedVendors,
  settings: ToneSettings,
  day: Day,
): Record<string, MarkTone> {
  const mine = homesOf(settings.jurisdictions, places);
  const everywhere = wishesById(settings.hidden.filter(({ site }) => site === undefined));
  const tones: Record<string, MarkTone> = {};
  for (const vendor of [...vendors, ...own].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (everywhere.get(vendor.id)?.some((wish) => stillHidden(wish, vendor))) continue;
    const isWatched = own.includes(vendor) || notes.has(vendor.id);
    const tone = markToneOf(vendor, mine, settings, day) ?? (isWatched ? 'watched' : undefined);
    if (tone) tones[vendor.id] = tone;
  }
  return tones;
}

/** The vendors that are still hidden on a site, by host name. Sorted, as `markTones` is. */
export function hiddenBySite(
  { vendors }: Pick<ListContent, 'vendors'>,
  { own }: Pick<WatchedVendors, 'own'>,
  hidden: readonly HiddenVendor[],
): Record<string, string[]> {
  const wishes = wishesById(hidden.filter(({ site }) => site !== undefined));
  const bySite = new Map<string, Set<string>>();
  for (const vendor of [...vendors, ...own]) {
    for (const wish of wishes.get(vendor.id) ?? []) {
      if (wish.site === undefined || !stillHidden(wish, vendor)) continue;
      const ids = bySite.get(wish.site);
      if (ids) ids.add(vendor.id);
      else bySite.set(wish.site, new Set([vendor.id]));
    }
  }
  const sites = [...bySite].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sites.map(([site, ids]) => [site, [...ids].sort()]));
}

/** Whether a vendor of this tone counts as restricted where the person works: what the badge counts. */
export function countsInBadge(tone: MarkTone | undefined): boolean {
  return tone !== undefined && tone !== 'elsewhere' && tone !== 'past' && tone !== 'watched';
}

function wishesById(hidden: readonly HiddenVendor[]): ReadonlyMap<string, readonly HiddenVendor[]> {
  return Map.groupBy(hidden, ({ vendor }) => vendor);
}
