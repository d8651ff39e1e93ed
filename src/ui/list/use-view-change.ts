import { useEffect, useRef } from 'preact/hooks';
import type { VendorId } from '../../domain/vendor.ts';
import type { PageText } from '../../text/text.ts';
import { rowId } from './result-row.tsx';
import type { Route } from './route.ts';
import type { Routing } from './use-route.ts';

/**
 * Names the window after what is shown, and takes the focus along when another view is come to: to its heading, or, back
 * from a vendor, to where it was gone to from. The first view of the page leaves the focus where it is.
 */
export function useViewChange({ route, arrival }: Routing, title: string, text: PageText): void {
  const before = useRef(route);

  useEffect(() => {
    document.title = text.listPage.windowTitle({ view: title });
  }, [title, text]);

  useEffect(() => {
    const from = before.current;
    before.current = route;
    if (arrival === undefined || viewKey(from) === viewKey(route)) return;
    // Through the history, browsers go back to where the page was scrolled to.
    if (arrival === 'anew') scrollTo(0, 0);
    const place = placeToGo(from, route);
    place?.focus({ preventScroll: true });
    if (place?.matches('a')) place.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [route, arrival]);
}

/** Filters and claims don't make another view. */
function viewKey(route: Route): string {
  return route.view === 'vendor' ? `vendor ${route.vendor}` : route.view;
}

function placeToGo(from: Route, to: Route): HTMLElement | null {
  const back = from.view === 'vendor' ? placeBefore(from.vendor, to) : null;
  if (back && !back.closest('[hidden]')) return back;
  // A link to a claim has put the focus there.
  if (to.view === 'vendor' && to.claim !== undefined) return null;
  return document.querySelector<HTMLElement>('.view:not([hidden]) [data-view-heading]');
}

/** The link by which people went to a vendor. */
function placeBefore(vendor: VendorId, to: Route): HTMLElement | null {
  switch (to.view) {
    case 'vendors':
      return document.getElementById(rowId(vendor));
    case 'matrix':
      return document.querySelector<HTMLElement>('.matrix [data-here="true"]');
    case 'vendor':
    case 'changes':
    case 'about':
      return null;
  }
}
