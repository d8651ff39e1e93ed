import { isOff, parseHost } from '../../settings/site-rules.ts';

/** `sitesOff` with the site of `host` switched on or off. Switching on removes what covers it, a parent site included. */
export function switchSite(sitesOff: readonly string[], host: string, on: boolean): string[] {
  if (on) return sitesOff.filter((site) => !isOff(host, [site]));
  const site = parseHost(host);
  return site.ok && !isOff(host, sitesOff) ? [...sitesOff, site.value].sort() : [...sitesOff];
}
