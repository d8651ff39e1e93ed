import type { VendorId } from '../domain/vendor.ts';
import { isWatchedId } from '../domain/watched.ts';
import type { ServedCalls } from '../messaging/serve.ts';
import type { SettingsItem } from '../settings/items.ts';
import type { SettingsView } from '../settings/settings.ts';
import type { ListStatus } from '../update/outcome.ts';
import type { Badge } from './badge.ts';
import type { BackgroundDeps } from './deps.ts';
import { findingsOf } from './findings.ts';
import { type Hiding, wishOf, withoutWishes, withWish } from './hiding.ts';
import type { ListService } from './list-service.ts';
import { otherStatuses, publicStatus } from './list-status.ts';
import { pageCalls } from './page-calls.ts';
import type { PageItems } from './page-items.ts';
import type { TabReports } from './tab-reports.ts';
import type { UpdateJob } from './update-job.ts';
import type { Words } from './words.ts';

export interface CallParts {
  readonly lists: ListService;
  readonly settings: SettingsItem;
  readonly items: PageItems;
  readonly reports: TabReports;
  readonly badge: Badge;
  readonly words: Words;
  /** Hides a vendor; rejects for one that nobody knows. */
  readonly hide: (hiding: Hiding) => Promise<SettingsView>;
}

/** What the background answers to each call of the protocol. */
export function servedCalls(
  { ports }: Pick<BackgroundDeps, 'ports'>,
  parts: Omit<CallParts, 'hide'> & {
    readonly job: UpdateJob;
    /** Makes page items, badges and menus follow what has changed. */
    readonly follow: () => Promise<void>;
    /** The same, where there may be other lists. */
    readonly sourcesChanged: () => Promise<void>;
  },
): ServedCalls {
  const { lists, settings, reports, job, follow, sourcesChanged } = parts;
  return {
    page: pageCalls(ports, { ...parts, hide }),
    interface: {
      'findings.of-tab': ({ tabId }) => findingsOf(tabId, reports, lists, settings, ports.tabs),
      'list.look-up': async ({ query }) => ({ records: await lists.lookUp(query) }),
      'list.vendors': async () => ({ records: await lists.vendors(), removed: await lists.removed() }),
      'list.releases': async () => ({ releases: await lists.releases() }),
      'list.status': status,
      'list.others': async () => ({ lists: await otherStatuses(await lists.opened(), ports) }),
      async 'list.check'({ list }) {
        const outcome = await job.checkNow(list);
        return { outcome, status: await status() };
      },
      'list.jurisdictions': async () => ({
        jurisdictions: await lists.jurisdictions(),
        places: await lists.places(),
      }),
      'settings.read': () => settings.read(),
      'settings.change': ({ change }) =>
        followed(settings.change(change), 'lists' in change ? sourcesChanged : follow),
      'settings.restore': ({ settings: restored }) => followed(settings.restore(restored), sourcesChanged),
      'vendor.hide': hide,
      'vendor.show': ({ vendor, site }) =>
        followed(settings.change(({ hidden }) => ({ hidden: withoutWishes(hidden, vendor, site) }))),
    },
  };

  async function followed(change: Promise<SettingsView>, next = follow): Promise<SettingsView> {
    const changed = await change;
    await next();
    return changed;
  }

  async function hide(hiding: Hiding): Promise<SettingsView> {
    const known = await knownVendor(hiding.vendor);
    const wish = wishOf({ ...hiding, vendor: known.id }, known);
    return followed(settings.change(({ hidden }) => ({ hidden: withWish(hidden, wish) })));
  }

  /** A vendor of the list in use, or a watched name. */
  async function knownVendor(id: VendorId) {
    const { watched } = (await settings.read()).settings;
    if (isWatchedId(id) && watched.some((one) => one.id === id)) return { id, restrictions: [] };
    const [record] = await lists.records([id]);
    if (!record) throw new Error(`No vendor ${id}`);
    return record;
  }

  async function status(): Promise<ListStatus> {
    return publicStatus(await lists.opened(), ports);
  }
}
