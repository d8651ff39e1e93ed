import type { VendorId } from '../domain/vendor.ts';
import { isWatchedId } from '../domain/watched.ts';
import type { TabFindings, TabVendor } from '../messaging/protocol.ts';
import type { SettingsItem } from '../settings/items.ts';
import type { Settings } from '../settings/settings.ts';
import type { TabsPort } from './deps.ts';
import { hiddenWhere } from './hiding.ts';
import type { ListService } from './list-service.ts';
import type { ReportedVendor, TabReport, TabReports } from './tab-reports.ts';
import { watchedVendors } from './watched-vendors.ts';

/**
 * What was found on a tab. The page script itself is asked whether it is there. None is there before the page has been
 * loaded; once it has, silence means unreadable.
 */
export async function findingsOf(
  tabId: number,
  reports: Pick<TabReports, 'ask' | 'of'>,
  lists: Pick<ListService, 'records' | 'opened'>,
  settings: Pick<SettingsItem, 'read'>,
  tabs: Pick<TabsPort, 'isLoading'>,
): Promise<TabFindings> {
  const [top, { settings: chosen }] = await Promise.all([reports.ask(tabId), settings.read()]);
  if (top.kind === 'unreadable') {
    const reading = (await tabs.isLoading(tabId)) ? 'reading' : 'unreadable';
    return { reading, vendors: [], watched: [] };
  }
  const report = await reports.of(tabId);
  // A page of no site, made by a script or typed in as `data:`, has an empty name.
  const host = top.kind === 'there' && top.host !== '' ? top.host : undefined;
  const found = await foundIn(report, host, chosen, lists);
  if (top.kind === 'busy') return { reading: report.reading ?? 'reading', ...found };
  // The top frame may be done while a frame in it still reads, or before what it found has come here: only what was
  // reported is known to be all there is.
  const reading = top.reading === 'read' && report.reading !== 'read' ? 'reading' : top.reading;
  return { reading, ...(host !== undefined && { host }), ...found };
}

async function foundIn(
  report: TabReport,
  host: string | undefined,
  { hidden, watched }: Pick<Settings, 'hidden' | 'watched'>,
  lists: Pick<ListService, 'records' | 'opened'>,
): Promise<Pick<TabFindings, 'vendors' | 'watched' | 'site' | 'isMore'>> {
  const { notes } = watchedVendors(watched, (await lists.opened()).list.vendors);
  const vendors = new Map<VendorId, TabVendor>();
  let site: VendorId | undefined;
  for (const found of report.vendors) {
    // One by one: a page that is older than the list in use may know a vendor by an id that has a successor now.
    const [record] = isWatchedId(found.vendor) ? [] : await lists.records([found.vendor]);
    if (!record) continue;
    if (found.vendor === report.site) site = record.id;
    const before = vendors.get(record.id);
    const where = hiddenWhere(hidden, record, host) ?? hiddenAsTold(found, host);
    const note = notes.get(record.id);
    vendors.set(record.id, {
      record,
      mentions: found.mentions + (before?.mentions ?? 0),
      links: found.links + (before?.links ?? 0),
      ...(where && { hidden: where }),
      ...(note && { note }),
    });
  }
  const mentions = new Map(report.vendors.map((found) => [found.vendor, found.mentions]));
  return {
    vendors: [...vendors.values()],
    watched: watched.flatMap((one) => {
      const count = mentions.get(one.id);
      return count ? [{ watched: one, mentions: count }] : [];
    }),
    ...(site !== undefined && { site }),
    ...(report.isMore && { isMore: true }),
  };
}

/** Of a page too busy to say where it is, only its own word tells what is hidden there. */
function hiddenAsTold({ hiddenHere }: ReportedVendor, host: string | undefined): 'here' | undefined {
  return host === undefined && hiddenHere ? 'here' : undefined;
}
