import { plainTable } from '../../src/cli/table.ts';
import type { Session } from '../browsers/session.ts';
import type { Bench } from './bench.ts';
import { CONTESTANTS, type Contestant, FEW_NAMES, HIGHLIGHTER, MANY_NAMES, PEERS } from './contestants.ts';
import { quartileOf } from './figures.ts';
import { timePage } from './measure.ts';
import type { Names } from './names.ts';
import { overFloor, type PageTimes, TIME_KINDS, type TimeKind, totalMs } from './page-times.ts';
import type { Part, Row } from './rows.ts';
import { type PageGroup, pageGroups } from './scan-pages.ts';

interface TimedGroup extends Pick<PageGroup, 'name' | 'kind'> {
  readonly times: readonly PageTimes[];
}

/** Scans pages: against merely reading them, against the scan with fewer and more names, against the usual ways. */
export async function scanRows(bench: Bench): Promise<Part> {
  const groups = await pageGroups(bench);
  const timed = await bench.browse((session) => timeGroups(bench, session, groups));
  const all = timed.flatMap(({ times }) => times);
  const withoutHit = all.filter(({ found }) => found === 0);
  const named = timed.filter(({ kind }) => kind !== 'nameless');
  return {
    rows: [
      ...named.map(({ name, kind, times }): Row => {
        const figure = overFloor(times, 'warm', 'scan');
        return {
          what: `warm whole scan, ${name}`,
          figure,
          unit: 'F',
          bar: kind === 'big' ? 1.3 : 1.35,
          stretch: 1.2,
        };
      }),
      ...named.map(({ name, times }) => coldRow(name, times, 1.2)),
      ...(withoutHit.length > 0 ? [coldRow('pages without a hit', withoutHit, 1)] : []),
      growthRow('scan', bench.names.usual.length, all, { bar: 1.1, stretch: 1.05 }),
      growthRow('scan of many', MANY_NAMES, all, { bar: 1.4, stretch: 1.2 }),
      ...indexRows(bench.names, all),
      ...named.map(({ name, times }) => bestPeerRow(name, times)),
      ...(withoutHit.length > 0 ? [bestPeerRow('pages without a hit', withoutHit)] : []),
    ],
    text: timed.map(groupText).join('\n'),
    data: timed.map(({ name, times }) => ({
      ...{ name, pages: times.length, ...hitsOf(times) },
      contestants: contestantRows(times),
    })),
  };
}

async function timeGroups(
  { pages: served, names, isQuick, scripts }: Bench,
  session: Session,
  groups: readonly PageGroup[],
): Promise<TimedGroup[]> {
  const timed: TimedGroup[] = [];
  for (const { name, kind, pages } of groups) {
    const times: PageTimes[] = [];
    for (const url of served.serve(pages)) {
      const page = await session.open(url);
      times.push(
        await timePage(session, page, { script: scripts.scanning, names, rounds: isQuick ? 4 : 10 }),
      );
      await page.close();
    }
    timed.push({ name, kind, times });
  }
  return timed;
}

function coldRow(name: string, times: readonly PageTimes[], stretch: number): Row {
  const figure = overFloor(times, 'cold', 'scan');
  return { what: `cold first scan, ${name}`, figure, unit: 'F', bar: 1.6, stretch };
}

function growthRow(
  one: Contestant,
  names: number,
  times: readonly PageTimes[],
  limits: Required<Pick<Row, 'bar' | 'stretch'>>,
): Row {
  const figure = totalMs(times, 'warm', one) / totalMs(times, 'warm', 'scan of few');
  return { what: `growth of scan time, ${FEW_NAMES} to ${names} names`, figure, unit: 'x', ...limits };
}

function indexRows({ indexes }: Names, times: readonly PageTimes[]): Row[] {
  const { filter }: { filter: unknown } = JSON.parse(indexes.usual);
  const decodings = times.flatMap(({ ready, decodeMs }) =>
    decodeMs === undefined ? [] : [(ready.get('scan') ?? Number.NaN) + decodeMs],
  );
  return [
    { what: 'index in the page', figure: indexes.usual.length / 1000, unit: 'kB', bar: 500, stretch: 250 },
    {
      what: 'of it the filter, all that a page without a hit needs',
      figure: JSON.stringify(filter).length / 1000,
      unit: 'kB',
    },
    { what: 'decoding the index, cold', figure: quartileOf(decodings), unit: 'ms', bar: 1.5 },
    {
      what: 'of it the filter',
      figure: quartileOf(times.map(({ ready }) => ready.get('scan') ?? Number.NaN)),
      unit: 'ms',
    },
  ];
}

function bestPeerRow(name: string, times: readonly PageTimes[]): Row {
  const own = totalMs(times, 'ready and cold', 'scan');
  const [best] = PEERS.map((peer) => ({ peer, ms: totalMs(times, 'ready and cold', peer) })).sort(
    (a, b) => a.ms - b.ms,
  );
  return {
    what: `index ready and first scan, times faster than ${best?.peer}, ${name}`,
    ...{ figure: (best?.ms ?? Number.NaN) / own, unit: 'x', bar: 2.5, stretch: 4, isMoreBetter: true },
  };
}

interface ContestantRow {
  readonly what: Contestant;
  readonly figures: Readonly<Partial<Record<TimeKind, { readonly ms: number; readonly overFloor: number }>>>;
}

/** Each contestant's times: means of the pages, and sums as ratios to the floor's. */
function contestantRows(times: readonly PageTimes[]): ContestantRow[] {
  return [...CONTESTANTS, HIGHLIGHTER].map((what) => ({
    what,
    figures: Object.fromEntries(
      TIME_KINDS.filter((kind) => kind !== 'warm' || what !== HIGHLIGHTER).map((kind) => [
        kind,
        { ms: totalMs(times, kind, what) / times.length, overFloor: overFloor(times, kind, what) },
      ]),
    ),
  }));
}

function hitsOf(times: readonly PageTimes[]) {
  return {
    withHit: times.filter(({ found }) => found > 0).length,
    suspected: times.filter(({ decodeMs }) => decodeMs !== undefined).length,
  };
}

function groupText({ name, times }: TimedGroup): string {
  const { withHit, suspected } = hitsOf(times);
  const columns = TIME_KINDS.flatMap((kind) => [
    {
      heading: `${kind} ms`,
      text: ({ figures }: ContestantRow) => figures[kind]?.ms.toFixed(3) ?? '',
      alignRight: true,
    },
    {
      heading: 'F',
      text: ({ figures }: ContestantRow) => figures[kind]?.overFloor.toFixed(2) ?? '',
      alignRight: true,
    },
  ]);
  const heading = `${name}: ${times.length} pages, ${suspected} suspected, ${withHit} with a hit`;
  return `${heading}\n${plainTable([{ heading: 'what', text: ({ what }) => what }, ...columns], contestantRows(times))}`;
}
