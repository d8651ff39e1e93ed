import { compileList } from '../../src/cli/list/compile-list.ts';
import type { Session } from '../browsers/session.ts';
import { bundle } from './bundle.ts';
import type { ListReader, ListTimes } from './list-side.ts';
import { medianOf } from './measure.ts';

/** How long the project's own list takes to open, as the background opens it. */
export interface ListLoad {
  readonly payloadBytes: number;
  readonly rows: readonly ListLoadRow[];
}

/** `cold` is the first opening of a fresh process, as of a worker that wakes up; `warm` one of many in one process. */
export interface ListLoadRow extends ListTimes {
  readonly what: string;
}

const WARM_RUNS = 20;

/** Opens the list in pages of their own; each is closed before the next, so that each starts cold. */
export async function timeListLoad(session: Session, pageUrl: string, processes: number): Promise<ListLoad> {
  const { payload } = await compileList();
  const script = await bundle('list-side.ts');
  const open = async (reader: ListReader, times: number): Promise<ListTimes[]> => {
    const page = await session.open(pageUrl);
    await page.evaluate(script);
    const call = `openPayload(${JSON.stringify(payload)}, ${JSON.stringify(reader)}, ${times})`;
    const measured = (await page.evaluate(call)) as ListTimes[];
    await page.close();
    return measured;
  };
  const rows: ListLoadRow[] = [];
  for (const reader of ['checked', 'recalled'] as const) {
    const cold: ListTimes[] = [];
    for (let run = 0; run < processes; run++) cold.push(...(await open(reader, 1)));
    const warm = (await open(reader, 2 * WARM_RUNS)).slice(WARM_RUNS);
    rows.push({ what: `${reader}, cold`, ...medians(cold) }, { what: `${reader}, warm`, ...medians(warm) });
  }
  return { payloadBytes: Buffer.byteLength(payload), rows };
}

function medians(times: readonly ListTimes[]): ListTimes {
  return { json: medianOf(times.map(({ json }) => json)), list: medianOf(times.map(({ list }) => list)) };
}
