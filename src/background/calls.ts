import type { Jurisdiction } from '../domain/jurisdiction.ts';
import { homesOf } from '../domain/place.ts';
import type { Restriction } from '../domain/restriction.ts';
import type { ServedCalls } from '../messaging/serve.ts';
import type { SettingsItem } from '../settings/items.ts';
import type { ListStatus } from '../update/outcome.ts';
import { readDue, readRecord } from '../update/record.ts';
import { statusOf } from '../update/status.ts';
import type { Badge } from './badge.ts';
import type { BackgroundDeps } from './deps.ts';
import { findingsOf } from './findings.ts';
import type { ListService } from './list-service.ts';
import type { PageItems } from './page-items.ts';
import type { TabReports } from './tab-reports.ts';
import type { UpdateJob } from './update-job.ts';

export interface CallParts {
  readonly lists: ListService;
  readonly settings: SettingsItem;
  readonly items: PageItems;
  readonly reports: TabReports;
  readonly badge: Badge;
  readonly job: UpdateJob;
  /** Makes page items and badges follow what has changed. */
  readonly follow: () => Promise<void>;
}

/** What the background answers to each call of the protocol. */
export function servedCalls(
  { build, ports }: Pick<BackgroundDeps, 'build' | 'ports'>,
  { lists, settings, items, reports, badge, job, follow }: CallParts,
): ServedCalls {
  return {
    page: {
      'page.setup': () => items.all(),
      'page.names': ({ keys }) => items.names(keys),
      async 'page.report'({ report }, from) {
        await reports.keep(from, report);
        await badge.refresh(from.tabId);
        return null;
      },
      async 'page.records'({ vendors }) {
        const [records, places, { jurisdictions }] = await Promise.all([
          lists.records(vendors),
          lists.places(),
          settings.read(),
        ]);
        const claimed = new Set(records.flatMap(({ restrictions }) => restrictions.map(placeOf)));
        return {
          records,
          mine: homesOf(jurisdictions, places),
          places: places.filter(({ code }) => claimed.has(code)),
        };
      },
    },
    interface: {
      'findings.of-tab': ({ tabId }) => findingsOf(tabId, reports, lists),
      'list.look-up': async ({ query }) => ({ records: await lists.lookUp(query) }),
      'list.status': status,
      async 'list.check'() {
        const outcome = await job.checkNow();
        return { outcome, status: await status() };
      },
      'list.jurisdictions': async () => ({
        jurisdictions: await lists.jurisdictions(),
        places: await lists.places(),
      }),
      'settings.read': () => settings.read(),
      async 'settings.change'({ change }) {
        const changed = await settings.change(change);
        await follow();
        return changed;
      },
    },
  };

  async function status(): Promise<ListStatus> {
    const { store, clock } = ports;
    const [opened, record, nextCheck] = await Promise.all([
      lists.opened(),
      readRecord(store),
      readDue(store),
    ]);
    return statusOf(opened, record, { now: clock.now(), address: build.listAddress, nextCheck });
  }
}

function placeOf({ jurisdiction }: Restriction): Jurisdiction {
  return jurisdiction;
}
