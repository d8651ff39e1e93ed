import type { TabFindings } from '../messaging/protocol.ts';
import type { ListService } from './list-service.ts';
import type { TabReports } from './tab-reports.ts';

/** What was found on a tab. The page script itself is asked whether it is there; silence means unreadable. */
export async function findingsOf(
  tabId: number,
  reports: Pick<TabReports, 'ask' | 'of'>,
  lists: Pick<ListService, 'records'>,
): Promise<TabFindings> {
  const top = await reports.ask(tabId);
  if (top.kind === 'unreadable') return { reading: 'unreadable', vendors: [] };
  const report = await reports.of(tabId);
  const mentions = new Map(report.vendors.map(({ vendor, mentions: count }) => [vendor, count]));
  const records = await lists.records([...mentions.keys()]);
  const vendors = records.map((record) => ({ record, mentions: mentions.get(record.id) ?? 0 }));
  if (top.kind === 'busy') return { reading: report.reading ?? 'reading', vendors };
  // The top frame may be done while a frame in it still reads, or before what it found has come here: only what was
  // reported is known to be all there is.
  const reading = top.reading === 'read' && report.reading !== 'read' ? 'reading' : top.reading;
  return { reading, host: top.host, vendors };
}
