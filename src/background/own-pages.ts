import type { VendorId } from '../domain/vendor.ts';
import { isWatchedId } from '../domain/watched.ts';

/** Longer selections are no names. */
const MOST_SEARCHED = 200;

export const LIST_PAGE = 'list.html';
export const WELCOME_PAGE = 'welcome.html';
const OPTIONS_PAGE = 'options.html';

/** The address of a search in the list, within the extension. */
export function searchPage(query: string): string {
  const characters = [...query.toWellFormed().trim().replace(/\s+/g, ' ')];
  const text = characters.slice(0, MOST_SEARCHED).join('');
  return text === '' ? LIST_PAGE : `${LIST_PAGE}#/search?q=${encodeURIComponent(text)}`;
}

/** The address of all about a vendor; a watched name's is where it can be changed. */
export function vendorPage(vendor: VendorId): string {
  return isWatchedId(vendor) ? OPTIONS_PAGE : `${LIST_PAGE}#/vendor/${vendor}`;
}
