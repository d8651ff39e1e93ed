import type { Page } from 'puppeteer-core';
import type { Contestant } from './page-side.ts';
import { openWorld } from './world.ts';

/** What was measured on one page, in ms. */
export interface PageTimes {
  /** First run in a world of its own. */
  readonly cold: Readonly<Record<Contestant, number>>;
  /** Median of the later runs. */
  readonly warm: Readonly<Record<Contestant, number>>;
  readonly decodeMs: number;
  readonly regexpBuildMs: number;
}

export interface MeasureOptions {
  readonly script: string;
  readonly index: string;
  readonly names: readonly string[];
  /** Rounds of warm runs. */
  readonly runs: number;
}

/** Times the contestants on an open page, each in a fresh world: the first run cold, then interleaved warm ones. */
export async function timePage(
  page: Page,
  { script, index, names, runs }: MeasureOptions,
): Promise<PageTimes> {
  const session = await page.createCDPSession();
  const worlds = {
    floor: await openWorld(page, session, script),
    scan: await openWorld(page, session, script),
    regexp: await openWorld(page, session, script),
  };
  const decodeMs = await worlds.scan.call('loadIndex', index);
  const regexpBuildMs = await worlds.regexp.call('buildRegExp', names);
  const contestants: readonly Contestant[] = ['floor', 'scan', 'regexp'];
  const cold = { floor: 0, scan: 0, regexp: 0 };
  for (const one of contestants) cold[one] = (await worlds[one].call('run', one, 1)).times[0] ?? 0;
  for (const one of contestants) await worlds[one].call('run', one, warmUps(cold[one]));
  const taken = { floor: [] as number[], scan: [] as number[], regexp: [] as number[] };
  for (let run = 0; run < runs; run++) {
    for (const one of contestants) taken[one].push(...(await worlds[one].call('run', one, BATCH)).times);
  }
  const warm = {
    floor: lateMedian(taken.floor),
    scan: lateMedian(taken.scan),
    regexp: lateMedian(taken.regexp),
  };
  await session.detach();
  return { cold, warm, decodeMs, regexpBuildMs };
}

/** Sums over all pages, as ratios to the floor of the same kind. */
export function ratioRows(pages: readonly PageTimes[]): { what: string; ms: number; ratio: number }[] {
  const sum = (pick: (page: PageTimes) => number) => pages.reduce((total, page) => total + pick(page), 0);
  return (['warm', 'cold'] as const).flatMap((kind) => {
    const floor = sum((page) => page[kind].floor);
    return (['floor', 'scan', 'regexp'] as const).map((one) => {
      const ms = sum((page) => page[kind][one]);
      return { what: `${kind} ${one}`, ms: ms / pages.length, ratio: ms / floor };
    });
  });
}

/** Warm runs in a row, before it is the next contestant's turn. */
const BATCH = 5;

/** How often to run before warm runs count: the engine optimises what has taken some hundred ms. */
function warmUps(coldMs: number): number {
  return Math.min(200, Math.max(10, Math.ceil(400 / (coldMs + 0.1))));
}

/** The median of the second half of the runs, when the engine has made up its mind. */
function lateMedian(times: readonly number[]): number {
  return medianOf(times.slice(times.length >> 1));
}

export function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}
