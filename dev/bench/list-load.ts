import { compileList } from '../../src/cli/list/compile-list.ts';
import type { Session } from '../browsers/session.ts';
import { bundle } from './bundle.ts';
import type { ListTimes } from './list-side.ts';
import { medianOf } from './measure.ts';

/** How long the project's own list takes to open, as the background opens it. */
export interface ListLoad {
  readonly payloadBytes: number;
  /** Medians over fresh processes: the first opening of a worker. */
  readonly cold: ListTimes;
  /** Medians of later openings in one process. */
  readonly warm: ListTimes;
}

const WARM_RUNS = 20;

/** Opens the list in pages of their own; each is closed before the next, so that each starts cold. */
export async function timeListLoad(session: Session, pageUrl: string, processes: number): Promise<ListLoad> {
  const { payload } = await compileList();
  const script = await bundle('list-side.ts');
  const first: ListTimes[] = [];
  const later: ListTimes[] = [];
  for (let run = 0; run < processes; run++) {
    const page = await session.open(pageUrl);
    await page.evaluate(script);
    const times = (await page.evaluate(
      `openPayload(${JSON.stringify(payload)}, ${WARM_RUNS + 1})`,
    )) as ListTimes[];
    first.push(...times.slice(0, 1));
    later.push(...times.slice(1 + WARM_RUNS / 2));
    await page.close();
  }
  return { payloadBytes: Buffer.byteLength(payload), cold: medians(first), warm: medians(later) };
}

function medians(times: readonly ListTimes[]): ListTimes {
  return { json: medianOf(times.map(({ json }) => json)), list: medianOf(times.map(({ list }) => list)) };
}
