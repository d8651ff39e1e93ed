import type { Page } from 'puppeteer-core';
import { CONTESTANTS, type Contestant } from './contestants.ts';
import { openWorld, type World } from './world.ts';

type ByContestant<Value> = Readonly<Record<Contestant, Value>>;

/** What was measured on one page, in ms. */
export interface PageTimes {
  /** Making it ready: decoding the index, or building what a peer builds. */
  readonly ready: ByContestant<number>;
  /** First run in a world of its own. */
  readonly cold: ByContestant<number>;
  /** Median of the later runs. */
  readonly warm: ByContestant<number>;
}

export interface MeasureOptions {
  readonly script: string;
  /** The index of each scan, as JSON; empty for the others. */
  readonly indexes: ByContestant<string>;
  /** The names of the peers. */
  readonly names: readonly string[];
  /** Rounds of warm runs. */
  readonly runs: number;
}

/** Times the contestants on an open page, each in a fresh world: the first run cold, then interleaved warm ones. */
export async function timePage(
  page: Page,
  { script, indexes, names, runs }: MeasureOptions,
): Promise<PageTimes> {
  const session = await page.createCDPSession();
  const worlds = new Map<Contestant, World>();
  for (const one of CONTESTANTS) worlds.set(one, await openWorld(page, session, script));
  const call = async (one: Contestant, times: number) =>
    (await worlds.get(one)?.call('run', times))?.times ?? [];
  const ready = await eachOf(async (one) => {
    const peersOnly = indexes[one] === '' && one !== 'floor' ? names : [];
    return (await worlds.get(one)?.call('setUp', one, indexes[one], peersOnly)) ?? 0;
  });
  const cold = await eachOf(async (one) => (await call(one, 1))[0] ?? 0);
  for (const one of CONTESTANTS) {
    const first = await call(one, FIRST_WARM_UPS);
    await call(one, warmUps(first.at(-1) ?? 0));
  }
  const taken = await eachOf(async () => [] as number[]);
  for (let run = 0; run < runs; run++) {
    // To and fro, for whoever runs right behind another finds the page in the caches or not.
    const order = run % 2 === 0 ? CONTESTANTS : CONTESTANTS.toReversed();
    for (const one of order) taken[one].push(...(await call(one, BATCH)));
  }
  const warm = await eachOf(async (one) => lateMedian(taken[one]));
  await session.detach();
  return { ready, cold, warm };
}

async function eachOf<Value>(work: (one: Contestant) => Promise<Value>): Promise<Record<Contestant, Value>> {
  const made: Partial<Record<Contestant, Value>> = {};
  for (const one of CONTESTANTS) made[one] = await work(one);
  return made as Record<Contestant, Value>;
}

/** A line of the result: sums over all pages, as a ratio to the floor of the same kind. */
export interface RatioRow {
  readonly what: string;
  readonly ms: number;
  readonly ratio: number;
}

export function ratioRows(pages: readonly PageTimes[]): RatioRow[] {
  const sum = (pick: (page: PageTimes) => number) => pages.reduce((total, page) => total + pick(page), 0);
  const rows = (kind: string, floor: number, of: (one: Contestant) => (page: PageTimes) => number) =>
    CONTESTANTS.map((one) => {
      const ms = sum(of(one));
      return { what: `${kind}: ${one}`, ms: ms / pages.length, ratio: ms / floor };
    });
  const coldFloor = sum((page) => page.cold.floor);
  return [
    ...rows(
      'warm',
      sum((page) => page.warm.floor),
      (one) => (page) => page.warm[one],
    ),
    ...rows('cold', coldFloor, (one) => (page) => page.cold[one]),
    ...rows('ready and cold', coldFloor, (one) => (page) => page.ready[one] + page.cold[one]),
  ];
}

/** How the warm scan grows with the names: against that of the fewest. */
export function growthOf(pages: readonly PageTimes[]): { names: number; many: number } {
  const sum = (one: Contestant) => pages.reduce((total, { warm }) => total + warm[one], 0);
  return { names: sum('scan') / sum('scan of few'), many: sum('scan of many') / sum('scan of few') };
}

/** Warm runs in a row, before it is the next contestant's turn. */
const BATCH = 5;

/** Runs after which a run takes about as long as the next. */
const FIRST_WARM_UPS = 10;

/** How often to run before warm runs count: the engine optimises what has taken some hundred ms. */
function warmUps(runMs: number): number {
  return Math.min(300, Math.ceil(300 / (runMs + 0.1)));
}

/** The median of the second half of the runs, when the engine has made up its mind. */
function lateMedian(times: readonly number[]): number {
  return medianOf(times.slice(times.length >> 1));
}

export function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}
