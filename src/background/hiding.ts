import { claimsState, type HiddenVendor, stillHidden } from '../domain/hidden.ts';
import type { Vendor, VendorId } from '../domain/vendor.ts';
import { isWatchedId } from '../domain/watched.ts';
import { MOST } from '../settings/schema.ts';
import { isOff } from '../settings/site-rules.ts';

/** What the person asked for: on a site or everywhere, until something changes or for ever. */
export interface Hiding {
  readonly vendor: VendorId;
  readonly site?: string | undefined;
  readonly until: 'changed' | 'forever';
}

/** The wish as it is kept. Nothing ever changes in what stands against a watched name. */
export function wishOf({ vendor, site, until }: Hiding, record: Pick<Vendor, 'restrictions'>): HiddenVendor {
  return {
    vendor,
    ...(site !== undefined && { site }),
    ...(until === 'changed' && !isWatchedId(vendor) && { unless: claimsState(record) }),
  };
}

/** The wishes with one more, in place of one for the same vendor and site. Throws when there is no room for it. */
export function withWish(hidden: readonly HiddenVendor[], wish: HiddenVendor): HiddenVendor[] {
  const others = hidden.filter(({ vendor, site }) => vendor !== wish.vendor || site !== wish.site);
  if (others.length >= MOST.hidden) throw new Error(`No more than ${MOST.hidden} vendors can be hidden`);
  return [...others, wish];
}

/** The wishes without those that hide the vendor on that site; without a site, without all of its own. */
export function withoutWishes(
  hidden: readonly HiddenVendor[],
  vendor: VendorId,
  site: string | undefined,
): HiddenVendor[] {
  return hidden.filter((wish) => wish.vendor !== vendor || !(site === undefined || covers(wish, site)));
}

/** Where a vendor is hidden for a page of that host; undefined when it is not. */
export function hiddenWhere(
  hidden: readonly HiddenVendor[],
  record: Pick<Vendor, 'id' | 'restrictions'>,
  host: string | undefined,
): 'here' | 'everywhere' | undefined {
  const wishes = hidden.filter((wish) => wish.vendor === record.id && stillHidden(wish, record));
  if (wishes.some(({ site }) => site === undefined)) return 'everywhere';
  return host !== undefined && wishes.some((wish) => covers(wish, host)) ? 'here' : undefined;
}

function covers({ site }: HiddenVendor, host: string): boolean {
  return site === undefined || isOff(host, [site]);
}
