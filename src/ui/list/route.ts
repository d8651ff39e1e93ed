import { parseVendorId, type VendorId } from '../../domain/vendor.ts';
import { type Filters, formatFilters, NO_FILTERS, parseFilters } from './filters.ts';

/** What the page shows; all of it stands in the address, so that it can be linked to. */
export type Route =
  | { readonly view: 'vendors'; readonly filters: Filters }
  | { readonly view: 'vendor'; readonly vendor: VendorId; readonly claim?: string }
  | { readonly view: 'matrix'; readonly filters: Filters }
  | { readonly view: 'changes'; readonly release?: number }
  | { readonly view: 'about' };

/** Of a claim of another list than the public one, `@` and that list's id follow. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:@[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/** Reads the fragment of an address, `#/vendor/kaspersky/us-sale`. What is no route shows all vendors. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = split(hash.replace(/^#\/?/, ''), '?');
  const [view, first, second] = path.split('/');
  switch (view) {
    case 'vendor': {
      const vendor = parseVendorId(first ?? '');
      if (vendor === undefined) break;
      return { view, vendor, ...(second !== undefined && SLUG.test(second) && { claim: second }) };
    }
    case 'matrix':
      return { view, filters: parseFilters(search) };
    case 'changes': {
      const release = Number(first);
      return { view, ...(Number.isSafeInteger(release) && release > 0 && { release }) };
    }
    case 'about':
      return { view };
    case 'search':
      return { view: 'vendors', filters: parseFilters(search) };
  }
  return { view: 'vendors', filters: NO_FILTERS };
}

/** The fragment that `parseRoute` reads. */
export function formatRoute(route: Route): `#/${string}` {
  switch (route.view) {
    case 'vendors': {
      const search = formatFilters(route.filters);
      return search === '' ? '#/' : `#/search?${search}`;
    }
    case 'vendor':
      return route.claim === undefined
        ? `#/vendor/${route.vendor}`
        : `#/vendor/${route.vendor}/${route.claim}`;
    case 'matrix': {
      const search = formatFilters(route.filters);
      return search === '' ? '#/matrix' : `#/matrix?${search}`;
    }
    case 'changes':
      return route.release === undefined ? '#/changes' : `#/changes/${route.release}`;
    case 'about':
      return '#/about';
  }
}

/** The address of a claim by its id, `<vendor>/<claim>`; of a vendor by its own. */
export function hrefOf(id: string): string {
  return `#/vendor/${id}`;
}

/** The last part of a claim's id. */
export function slugOf(claimId: string): string {
  return claimId.slice(claimId.indexOf('/') + 1);
}

function split(text: string, at: string): [string, string?] {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
