import { err, ok, type Result } from '../domain/result.ts';

/** Why an input names no site: nothing in it, not a web address (`file:`, `about:`), or not a host name. */
export type HostProblem = 'empty' | 'not-web' | 'not-a-host';

/**
 * The host name that a person means, as browsers write it (lower case, punycode), from a host name, a pattern like
 * `*.example.com` or a whole address. `www.` is left out: who says `www.example.com` means the site.
 */
export function parseHost(input: string): Result<string, HostProblem> {
  const text = input.trim();
  if (text === '') return err('empty');
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(?:[/?#]|$))/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return err('not-web');
  const address = scheme === undefined ? `https://${text.replace(/^(?:\*\.|\.|\/\/)/, '')}` : text;
  if (!URL.canParse(address)) return err('not-a-host');
  const host = normalised(new URL(address).hostname);
  const named = host.startsWith('[') ? host : host.replace(/^www\.(?=[^.]+\.)/, '');
  const isName = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(named) || /^\[[0-9a-f:.]+\]$/.test(named);
  return isName && named.length <= 253 ? ok(named) : err('not-a-host');
}

/** Whether marking is off on `host` (as in `location.hostname`): it, or a domain above it, is among `sitesOff`. */
export function isOff(host: string, sitesOff: readonly string[]): boolean {
  const asked = normalised(host);
  return sitesOff.some((site) => asked === site || asked.endsWith(`.${site}`));
}

/** Without the dot that an absolute host name may end with. */
function normalised(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}

/** `sitesOff` with the site of `host` switched on or off. Switching on removes what covers it, a parent site included. */
export function switchSite(sitesOff: readonly string[], host: string, on: boolean): string[] {
  if (on) return sitesOff.filter((site) => !isOff(host, [site]));
  const site = parseHost(host);
  return site.ok && !isOff(host, sitesOff) ? [...sitesOff, site.value].sort() : [...sitesOff];
}
