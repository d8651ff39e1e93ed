import type { Page } from 'puppeteer-core';
import type { Session } from '../browsers/session.ts';
import { CONTESTANTS, type Contestant, HIGHLIGHTER } from './contestants.ts';
import { quartileOf } from './figures.ts';
import type { Names } from './names.ts';
import type { ScanningSide } from './page-side/scanning.ts';
import type { PageTimes } from './page-times.ts';
import { openWorld, type World } from './world.ts';

export interface MeasureOptions {
  readonly script: string;
  readonly names: Names;
  /** Rounds of runs. */
  readonly rounds: number;
}

/** Times the contestants on an open page: each cold in a fresh world of the page loaded anew, then all warm in turns. */
export async function timePage(
  session: Session,
  page: Page,
  { script, names, rounds }: MeasureOptions,
): Promise<PageTimes> {
  const ready = new Map<Contestant, number[]>();
  const cold = new Map<Contestant, number[]>();
  let found = 0;
  let decodeMs: number | undefined;
  const open = async (one: Contestant) => {
    const world = await openWorld<ScanningSide>(session, page, script);
    const readyMs = await world.call('setUp', one, indexFor(one, names), namesFor(one, names));
    return { world, readyMs };
  };
  for (const one of coldTurns(rounds)) {
    await page.reload({ waitUntil: 'load' });
    const { world, readyMs } = await open(one);
    const runs = await world.call('run', 1);
    ready.set(one, [...(ready.get(one) ?? []), readyMs]);
    cold.set(one, [...(cold.get(one) ?? []), ...runs.times]);
    if (one === 'scan') {
      found = runs.found;
      decodeMs = runs.decodeMs;
    }
  }
  await page.reload({ waitUntil: 'load' });
  const worlds = new Map<Contestant, World<ScanningSide>>();
  for (const one of CONTESTANTS) worlds.set(one, (await open(one)).world);
  return {
    ready: undisturbed(ready),
    cold: undisturbed(cold),
    warm: await timeWarm(worlds, rounds),
    found,
    decodeMs,
  };
}

/** Who decides a row, the best of the peers among them, has several turns: one disturbance in a single run would be much. */
const DECISIVE: readonly Contestant[] = ['floor', 'scan', 'token map'];

function coldTurns(rounds: number): Contestant[] {
  const again = Array.from({ length: rounds >> 1 }, () => DECISIVE);
  return [...CONTESTANTS, HIGHLIGHTER, ...again.flat()];
}

function undisturbed(taken: ReadonlyMap<Contestant, readonly number[]>): ReadonlyMap<Contestant, number> {
  return new Map(Array.from(taken, ([one, times]) => [one, quartileOf(times)]));
}

/** Warm runs in a row, before it is the next contestant's turn. */
const BATCH = 5;

async function timeWarm(
  worlds: ReadonlyMap<Contestant, World<ScanningSide>>,
  rounds: number,
): Promise<ReadonlyMap<Contestant, number>> {
  const taken = new Map<Contestant, number[]>();
  for (const [one, world] of worlds) {
    const { times } = await world.call('run', FIRST_WARM_UPS);
    await world.call('run', warmUps(times.at(-1) ?? 0));
    taken.set(one, []);
  }
  for (let round = 0; round < rounds; round++) {
    // To and fro, for whoever runs right behind another finds the page in the caches or not.
    const order = round % 2 === 0 ? [...worlds] : [...worlds].reverse();
    for (const [one, world] of order) taken.get(one)?.push(...(await world.call('run', BATCH)).times);
  }
  return new Map(Array.from(taken, ([one, times]) => [one, lateQuartile(times)]));
}

function indexFor(one: Contestant, { indexes }: Names): string {
  switch (one) {
    case 'scan':
      return indexes.usual;
    case 'scan of few':
      return indexes.few;
    case 'scan of many':
      return indexes.many;
    default:
      return '';
  }
}

function namesFor(one: Contestant, { usual, few }: Names): readonly string[] {
  if (one === HIGHLIGHTER) return few;
  return one === 'floor' || one.startsWith('scan') ? [] : usual;
}

/** Runs after which a run takes about as long as the next. */
const FIRST_WARM_UPS = 10;

/** How often to run before warm runs count: the engine optimises what has taken some hundred ms. */
function warmUps(runMs: number): number {
  return Math.min(300, Math.ceil(300 / (runMs + 0.1)));
}

/** Of the second half of the runs, when the engine has made up its mind. */
function lateQuartile(times: readonly number[]): number {
  return quartileOf(times.slice(times.length >> 1));
}
