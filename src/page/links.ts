import { parseVendorId, type VendorId } from '../domain/vendor.ts';
import { isTopFrame } from './frame.ts';
import { NO_LINKS } from './lazy-links.ts';
import type { Native } from './native.ts';
import { PAGE_DOMAINS_ITEM, type StoredDomains } from './page-state.ts';
import type { FoundLinks, Links, LinksPorts } from './parts.ts';
import { linksOf } from './reading/unclobbered.ts';
import { hostsOfFrame } from './site.ts';

/** Links are looked at once in so many ms, or less often where that takes long: for at most a hundredth of the time. */
const REST_MS = 2000;
const REST_FACTOR = 100;
/** Links looked at between two looks at the clock. */
const STEP = 50;
/** A page with more links than this is a list that nobody reads: the others are not looked at. */
const MOST_LINKS = 20_000;

type Domains = StoredDomains['domains'];
type Link = Element & { readonly hostname?: string };

/**
 * Counts a document's links to vendors' own sites and tells whose site it is itself. In slices, behind the page's own work;
 * of the document only links' addresses are asked, so styles and layout are never made for it.
 */
export class PageLinks implements Links {
  private readonly native: Pick<Native, 'read' | 'onStored'>;
  private readonly ports: LinksPorts;
  private domains: Domains | undefined;
  private counted = NO_LINKS;
  private work: Promise<void> = Promise.resolve();
  private isDue = false;
  private restUntil = Number.NEGATIVE_INFINITY;

  constructor(native: Pick<Native, 'read' | 'onStored'>, ports: LinksPorts) {
    this.native = native;
    this.ports = ports;
    native.onStored((changes) => {
      if (!(PAGE_DOMAINS_ITEM in changes)) return;
      this.domains = undefined;
      this.lookAgain();
    }, ports.signal);
  }

  found(): FoundLinks {
    return this.counted;
  }

  lookAgain(): void {
    if (this.isDue) return;
    this.isDue = true;
    // Without the map of domains, or when the extension is gone, links stay as they are known.
    this.work = this.work.then(() => this.look()).catch(() => undefined);
  }

  private async look(): Promise<void> {
    const { slices, signal, onChanged } = this.ports;
    await passed(this.restUntil - slices.now());
    await slices.pause(signal);
    this.isDue = false;
    this.domains ??= domainsIn(await this.native.read(PAGE_DOMAINS_ITEM));
    signal.throwIfAborted();
    if (!this.domains) return;
    slices.begin();
    slices.takeWorked();
    this.counted = await this.count(this.domains);
    this.restUntil = slices.now() + Math.max(REST_MS, REST_FACTOR * slices.takeWorked());
    onChanged();
  }

  private async count(domains: Domains): Promise<FoundLinks> {
    const { slices, signal, trees } = this.ports;
    const own = hostsOfFrame().map((host) => vendorOfHost(host, domains));
    const [site] = isTopFrame() ? own : [];
    const vendors = new Map<string, VendorId | undefined>();
    const links = new Map<VendorId, number>();
    let left = MOST_LINKS;
    for (const tree of trees()) {
      const all: ArrayLike<Link> =
        tree instanceof ShadowRoot ? tree.querySelectorAll('a[href],area[href]') : linksOf(tree);
      for (let at = 0; left > 0; at++, left--) {
        if (at % STEP === 0 && slices.mustPause()) await slices.pause(signal);
        // No length is asked for: for that, all elements would be gone through at once.
        const link = all[at];
        if (!link) break;
        // A link in a drawing has none.
        const host = link.hostname ?? '';
        if (!vendors.has(host)) vendors.set(host, vendorOfHost(host, domains));
        const vendor = vendors.get(host);
        if (vendor && !own.includes(vendor)) links.set(vendor, (links.get(vendor) ?? 0) + 1);
      }
    }
    return { ...(site ? { site } : {}), links, ...(left === 0 ? { isMore: true } : {}) };
  }
}

/** Whose site a host is: its own entry counts, or else that of the nearest domain it is in. `host` as URLs write it. */
export function vendorOfHost(host: string, domains: Domains): VendorId | undefined {
  // A dot at the end stands for the root of all names.
  const labels = host.replace(/\.$/, '').split('.');
  for (let from = 0; from < labels.length; from++) {
    const domain = labels.slice(from).join('.');
    if (Object.hasOwn(domains, domain)) return parseVendorId(domains[domain] ?? '');
  }
  return undefined;
}

/** Trusted beyond its shape: only our own background writes it. */
function domainsIn(item: unknown): Domains | undefined {
  return isStored(item) ? item.domains : undefined;
}

function isStored(item: unknown): item is StoredDomains {
  return typeof item === 'object' && item !== null && 'domains' in item;
}

function passed(ms: number): Promise<void> | undefined {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined;
}
