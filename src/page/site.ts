import type { PageState } from './page-state.ts';
import type { Reading } from './ports.ts';

/** Host names of the frame and of those it is in, as far as the browser tells them. */
export function hostsOfFrame(): string[] {
  const around = location.ancestorOrigins ? [...location.ancestorOrigins] : [];
  const hosts = [location.host === '' ? self.origin : location.origin, ...around].flatMap((origin) => {
    return URL.canParse(origin) ? new URL(origin).hostname : [];
  });
  return [...new Set(hosts)];
}

/** Why a frame isn't read, if it isn't. A site that is off has its subdomains and the frames in its pages off. */
export function offReason(
  { paused, sitesOff }: Pick<PageState, 'paused' | 'sitesOff'>,
  hosts: readonly string[],
): Extract<Reading, 'paused' | 'off-here'> | undefined {
  if (paused) return 'paused';
  return sitesOff.some((site) => isOfSite(site, hosts)) ? 'off-here' : undefined;
}

/** The vendors that the person has hidden on a site, its subdomains and the frames in its pages. */
export function hiddenHere(
  { hidden }: Pick<PageState, 'hidden'>,
  hosts: readonly string[],
): ReadonlySet<string> {
  return new Set(Object.keys(hidden).flatMap((site) => (isOfSite(site, hosts) ? (hidden[site] ?? []) : [])));
}

function isOfSite(site: string, hosts: readonly string[]): boolean {
  return hosts.some((host) => host === site || host.endsWith(`.${site}`));
}
