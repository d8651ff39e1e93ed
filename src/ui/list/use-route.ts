import { useEffect, useState } from 'preact/hooks';
import type { Arrival, PageAddress } from './address.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';

export interface Routing {
  readonly route: Route;
  /** How the route was come to; undefined for the one that the page was opened with. */
  readonly arrival: Arrival | undefined;
  /** Shows a route: as a new step of the history, or in place of the one at hand. */
  readonly go: (route: Route, step?: 'push' | 'replace') => void;
}

/** The route that the address tells, followed through links and the history. */
export function useRoute(address: PageAddress): Routing {
  const [at, setAt] = useState<Omit<Routing, 'go'>>(() => ({
    route: parseRoute(address.hash()),
    arrival: undefined,
  }));

  useEffect(() => {
    const scope = new AbortController();
    address.onChange((arrival) => setAt({ route: parseRoute(address.hash()), arrival }), scope.signal);
    return () => scope.abort();
  }, [address]);

  return {
    ...at,
    go(route, step = 'push') {
      address.go(formatRoute(route), step);
      setAt({ route, arrival: 'anew' });
    },
  };
}
