import { parseVendorId, type VendorId } from './vendor.ts';

/** A name that the person wants marked besides those of the list, with a note of their own. */
export interface WatchedName {
  /** Stands for the name wherever vendors are counted and painted. No list has ids like it. */
  readonly id: VendorId;
  readonly name: string;
  /** Empty without one. */
  readonly note: string;
}

const PREFIX = 'watched-';

/** The id of a watched name from a number that is the person's own: `watched-12`. */
export function watchedId(number: number): VendorId {
  const id = parseVendorId(`${PREFIX}${number}`);
  if (id === undefined) throw new RangeError(`${number} is not a whole number from 0 up`);
  return id;
}

/** Whether an id stands for a watched name. Lists may not use such ids. */
export function isWatchedId(id: string): boolean {
  return id.startsWith(PREFIX);
}
