import { compileList } from '../../src/cli/list/compile-list.ts';
import { plainTable } from '../../src/cli/table.ts';
import type { Session } from '../browsers/session.ts';
import type { Bench } from './bench.ts';
import { medianOf } from './figures.ts';
import type { ListReader, ListTimes } from './page-side/list.ts';
import type { Part } from './rows.ts';

/** `cold` is the first opening of a fresh process, as of a worker that wakes up; `warm` one of many in one process. */
interface OpeningRow extends ListTimes {
  readonly what: string;
}

interface OpeningOptions {
  readonly script: string;
  readonly payload: string;
  /** How often it is opened cold. */
  readonly processes: number;
}

const WARM_RUNS = 20;

/** How long the project's own list takes to open, as the background opens it, against merely reading its JSON. */
export async function listRows({ browse, pages, isQuick, scripts }: Bench): Promise<Part> {
  const { payload } = await compileList();
  const [url = ''] = pages.serve(['<!doctype html><title>List</title>']);
  const openings = await browse((session) =>
    timeOpening(session, url, { script: scripts.list, payload, processes: isQuick ? 3 : 10 }),
  );
  const payloadBytes = Buffer.byteLength(payload);
  return { rows: [], text: openingText(payloadBytes, openings), data: { payloadBytes, openings } };
}

/** Opens the list in pages of their own; each is closed before the next, so that each starts cold. */
async function timeOpening(
  session: Session,
  url: string,
  { script, payload, processes }: OpeningOptions,
): Promise<OpeningRow[]> {
  const open = async (reader: ListReader, times: number): Promise<ListTimes[]> => {
    const page = await session.open(url);
    await page.evaluate(script);
    const call = `openPayload(${JSON.stringify(payload)}, ${JSON.stringify(reader)}, ${times})`;
    const measured = (await page.evaluate(call)) as ListTimes[];
    await page.close();
    return measured;
  };
  const rows: OpeningRow[] = [];
  for (const reader of ['checked', 'recalled'] as const) {
    const cold: ListTimes[] = [];
    for (let run = 0; run < processes; run++) cold.push(...(await open(reader, 1)));
    const warm = (await open(reader, 2 * WARM_RUNS)).slice(WARM_RUNS);
    rows.push({ what: `${reader}, cold`, ...medians(cold) }, { what: `${reader}, warm`, ...medians(warm) });
  }
  return rows;
}

function medians(times: readonly ListTimes[]): ListTimes {
  return { json: medianOf(times.map(({ json }) => json)), list: medianOf(times.map(({ list }) => list)) };
}

function openingText(payloadBytes: number, openings: readonly OpeningRow[]): string {
  const table = plainTable(
    [
      { heading: 'what', text: ({ what }) => what },
      { heading: 'ms', text: ({ json, list }) => (json + list).toFixed(1), alignRight: true },
      { heading: 'of it JSON', text: ({ json }) => json.toFixed(1), alignRight: true },
      { heading: 'x J', text: ({ json, list }) => ((json + list) / json).toFixed(1), alignRight: true },
    ],
    openings,
  );
  return `the list: ${Math.round(payloadBytes / 1000)} kB opened in the background; J is reading it as JSON; recalled is one that was checked before\n${table}`;
}
