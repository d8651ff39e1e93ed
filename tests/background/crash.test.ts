import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { UPDATE_ALARM } from '../../src/background/update-job.ts';
import { PAGE_FILTER_ITEM, PAGE_INDEX_ITEM, PAGE_STATE_ITEM } from '../../src/page/page-state.ts';
import { SETTINGS_ITEM } from '../../src/settings/items.ts';
import { writeDue } from '../../src/update/record.ts';
import { scopedStore } from '../../src/update/scoped-store.ts';
import { changeOfKeys, nextPublisher, publisher, stranger } from '../update/support/sample-list.ts';
import type { Turn } from '../update/support/scripted-server.ts';
import { aroundPorts, type Instead } from './support/around-ports.ts';
import { FakeBrowser } from './support/fake-browser.ts';
import { VENDORS, vendorFile } from './support/list.ts';
import { type Peril, Perils } from './support/perils.ts';

/*
 * One update of two lists, the public one with a change of its keys, is broken off at every call that the background makes
 * to the world: storage, network, cryptography, locks, alarms, badges. After each, a new worker must find whole lists that
 * are no older than before, and get to the newest by the alarm alone.
 */

const MINUTE = 60_000;
const OWN = { id: 'own', name: 'Own', addresses: ['https://own.example/list.jsonl'] };
const OWN_KEY = `${stranger.trusted.id}:${stranger.trusted.publicKey}`;

const bundled = await vendorFile(5, VENDORS.slice(0, 6));
const six = await vendorFile(6, VENDORS.slice(0, 6));
const seven = await vendorFile(7, VENDORS, {
  keys: [nextPublisher.signing],
  keyRecords: [
    await changeOfKeys({ keys: [nextPublisher.trusted] }, [publisher.signing, nextPublisher.signing]),
  ],
});
const own = (sequence: number) =>
  vendorFile(
    sequence,
    Array.from({ length: sequence }, (_, at) => ({
      id: `own-${at}`,
      name: `Own ${at}`,
      names: { en: [`Own ${at}`] },
    })),
    { keys: [stranger.signing] },
  );
const eight = await vendorFile(8, VENDORS, { keys: [nextPublisher.signing] });
const [ownThree, ownFour] = [await own(3), await own(4)];
/** Vendors of all lists, by the sequences of both. */
const vendorsWith = (main: number, other: number) => (main >= 7 ? 7 : 6) + other;

/** A host that sends files in pieces, so that each is a moment in which the worker may end. */
const pieces =
  (files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>): Turn =>
  async ({ url, firstBytes }) => {
    const file = files[url.hostname];
    if (!file) throw new TypeError('Failed to fetch');
    const body = file.subarray(0, firstBytes);
    const part = Math.ceil(body.length / 3);
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (let at = 0; at < body.length; at += part) controller.enqueue(body.slice(at, at + part));
        controller.close();
      },
    });
    return { status: 200, url: '', headers: new Headers(), body: stream };
  };
const newest = pieces({ 'lists.example': seven, 'own.example': ownFour });

let settled: FakeBrowser;

/** Both lists were updated a day ago, and a check is due now. */
beforeAll(async () => {
  settled = new FakeBrowser();
  settled.packageFiles.set('/list.jsonl', bundled);
  await settled.local.set(SETTINGS_ITEM, {
    version: 1,
    jurisdictions: ['US'],
    lists: [{ ...OWN, keys: [OWN_KEY] }],
  });
  settled.server.steady(pieces({ 'lists.example': six, 'own.example': ownThree }));
  const worker = settled.start();
  await worker.started;
  await worker.ask('list.check', {});
  expect(await lists(settled)).toEqual({ main: 6, other: 3 });
  await makeDue(settled);
});

async function makeDue(browser: FakeBrowser): Promise<void> {
  for (const prefix of ['', 'lists.own.']) {
    await writeDue(scopedStore(browser.local, prefix), browser.clock.now() - MINUTE);
  }
}

/** Another browser in the same state. */
function settledCopy(): FakeBrowser {
  const browser = new FakeBrowser();
  for (const [path, bytes] of settled.packageFiles) browser.packageFiles.set(path, bytes);
  for (const [key, text] of settled.local.items) browser.local.items.set(key, text);
  for (const [name, alarm] of settled.alarms) browser.alarms.set(name, alarm);
  browser.open(7, { 0: { url: 'https://news.example/', reading: 'read' } });
  browser.server.steady(newest);
  return browser;
}

/** What a new worker finds. Checks that lists, records and page items are whole and belong together. */
async function lists(browser: FakeBrowser): Promise<{ main: number; other: number }> {
  const worker = browser.start();
  await worker.started;
  const [status, others, all] = await Promise.all([
    worker.ask('list.status', {}),
    worker.ask('list.others', {}),
    worker.ask('list.vendors', {}),
  ]);
  if (!status.ok || !others.ok || !all.ok) throw new Error(JSON.stringify([status, others]));
  const found = { main: status.value.sequence, other: others.value.lists[0]?.inUse?.sequence ?? 0 };
  expect(all.value.records).toHaveLength(vendorsWith(found.main, found.other));
  const [state, filter, index] = await Promise.all(
    [PAGE_STATE_ITEM, PAGE_FILTER_ITEM, PAGE_INDEX_ITEM].map((item) => browser.local.get(item)),
  );
  const { indexKey } = state as { indexKey: string };
  expect([filter, index]).toMatchObject([{ key: indexKey }, { key: indexKey }]);
  return found;
}

/** Lets the alarm wake workers, as often as it takes; fails when it never gets to the newest lists. */
async function untilNewest(browser: FakeBrowser, newest: { main: number; other: number }): Promise<void> {
  for (let wakes = 0; wakes < 6; wakes++) {
    const found = await lists(browser);
    if (found.main === newest.main && found.other === newest.other) return;
    const alarm = browser.alarms.get(UPDATE_ALARM);
    if (!alarm) throw new Error('Nothing will wake the worker');
    browser.clock.advance(Math.max(alarm.when - browser.clock.now(), 0));
    const worker = browser.start();
    await worker.started;
    await worker.onAlarm.fire(UPDATE_ALARM);
  }
  throw new Error('The newest lists are never reached');
}

/** Plays the update with a peril at one of its calls. */
async function brokenAt(at: number, peril: Peril, browser = settledCopy()): Promise<FakeBrowser> {
  const perils = new Perils(at, peril);
  const worker = browser.start(perils);
  const done = worker.started.then(() => worker.onAlarm.fire(UPDATE_ALARM));
  await Promise.race([done, perils.death]);
  // What was under way when the worker ended still has its effect.
  await new Promise((resolve) => setImmediate(resolve));
  return browser;
}

/** The calls that an update makes, from a given state to the newest lists. */
async function pointsOfAnUpdate(browser = settledCopy()): Promise<string[]> {
  const perils = new Perils();
  const worker = browser.start(perils);
  await worker.started;
  await worker.onAlarm.fire(UPDATE_ALARM);
  expect(await lists(browser)).toEqual({ main: 7, other: 4 });
  return perils.points;
}

/** Where a worker may end, and how the lists that the next one finds were met. */
interface Broken {
  readonly points: number;
  readonly found: ReadonlySet<string>;
}

/** Breaks the update off at each of its calls, and asks of the lists after each what `isFine` asks. */
async function brokenEverywhere(
  peril: Peril | ((browser: FakeBrowser) => () => void),
  {
    start = settledCopy,
    after = () => {},
    isOne = () => true,
    newest: [main, other] = [7, 4],
    oldest: [oldMain, oldOther] = [6, 3],
  }: {
    start?: () => FakeBrowser;
    after?: (browser: FakeBrowser) => void;
    isOne?: (point: string) => boolean;
    newest?: [number, number];
    oldest?: [number, number];
  } = {},
): Promise<Broken> {
  const points = await pointsOfAnUpdate(start());
  const tried = points.flatMap((point, at) => (isOne(point) ? [at] : []));
  const found = new Set<string>();
  for (const at of tried) {
    const browser = start();
    await brokenAt(at, typeof peril === 'function' ? (peril(browser) as Peril) : peril, browser);
    after(browser);
    const first = await lists(browser);
    expect([oldMain, main, 6, 7], `${points[at]}`).toContain(first.main);
    expect(first.main).toBeGreaterThanOrEqual(oldMain);
    expect(first.other).toBeGreaterThanOrEqual(oldOther);
    found.add(`${first.main} ${first.other}`);
    expect(await lists(browser), 'the same once more').toEqual(first);
    await untilNewest(browser, { main, other });
  }
  return { points: tried.length, found };
}

function report(what: string, { points }: Broken): void {
  console.info(`Updates broken off: ${what} at ${points} points; none lost or downgraded a list`);
}

describe('an update that is broken off at every await loses no list, puts none back, and the next check comes', () => {
  test.each<Peril>(['killed before', 'killed after'])('the worker is %s the call', async (peril) => {
    const broken = await brokenEverywhere(peril);
    expect(broken.points).toBeGreaterThanOrEqual(60);
    // The kills came early and late enough to see both sides.
    expect([...broken.found]).toEqual(expect.arrayContaining(['6 3', '7 4']));
    report(`worker ${peril} the call`, broken);
  });

  test('the worker is killed while half of what it writes is written', async () => {
    const broken = await brokenEverywhere('torn', { isOne: (point) => point.includes(' set ') });
    expect(broken.points).toBeGreaterThanOrEqual(15);
    report('write torn', broken);
  });

  test('the call fails, and the worker goes on', async () => {
    const broken = await brokenEverywhere('fails', { isOne: (point) => !point.startsWith('lock') });
    expect(broken.points).toBeGreaterThanOrEqual(60);
    report('call fails', broken);
  });

  test('the very first update, of a browser that has only what the package has', async () => {
    const start = () => {
      const browser = settledCopy();
      for (const key of [...browser.local.items.keys()])
        if (key !== SETTINGS_ITEM) browser.local.items.delete(key);
      for (const prefix of ['', 'lists.own.']) {
        browser.local.items.set(`${prefix}list.due`, String(browser.clock.now() - MINUTE));
      }
      return browser;
    };
    const broken = await brokenEverywhere('killed before', { start, oldest: [5, 0] });
    expect([...broken.found]).toEqual(expect.arrayContaining(['5 0', '7 4']));
    report('first update, worker killed', broken);
  });

  test('storage is cleared under the worker', async () => {
    const broken = await brokenEverywhere(
      (browser) => () => {
        const settings = browser.local.items.get(SETTINGS_ITEM);
        browser.local.items.clear();
        if (settings !== undefined) browser.local.items.set(SETTINGS_ITEM, settings);
      },
      { oldest: [5, 0] },
    );
    report('storage cleared', broken);
  });

  test('from there on nothing more fits into storage, until something is freed', async () => {
    const broken = await brokenEverywhere(
      (browser) => () => {
        browser.local.quota = [...browser.local.items.values()].join('').length;
      },
      {
        after: (browser) => {
          browser.local.quota = Number.POSITIVE_INFINITY;
        },
      },
    );
    report('storage full', broken);
  });

  test('the extension is updated, with a newer list in its package, and its alarms are lost', async () => {
    const broken = await brokenEverywhere('killed before', {
      after: (browser) => {
        browser.appVersion = '1.1.0';
        browser.packageFiles.set('/list.jsonl', eight);
        browser.alarms.clear();
      },
      newest: [8, 4],
      oldest: [8, 3],
    });
    report('extension updated', broken);
  });
});

describe('answers that come late and in any order', () => {
  test('two windows check at once: one check is made of each list, and both are whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const browser = settledCopy();
        const late: Instead = (name, own) => {
          // What runs under a lock is late by itself.
          if (name.startsWith('lock')) return own;
          const called = (...args: Parameters<typeof own>) => scheduler.schedule(own(...args), name);
          return called as typeof own;
        };
        const worker = browser.start({ around: (ports) => aroundPorts(ports, late) });
        const all = Promise.all([
          worker.started,
          worker.ask('list.check', {}),
          worker.ask('settings.change', { change: { markElsewhere: false } }),
          worker.ask('list.check', {}),
          worker.onAlarm.fire(UPDATE_ALARM),
        ]);
        const [, one, , two] = await scheduler.waitFor(all);
        expect([one, two]).toMatchObject([{ ok: true }, { ok: true }]);
        expect(await lists(browser)).toEqual({ main: 7, other: 4 });
        const whole = browser.server.seen.filter(({ firstBytes }) => firstBytes === undefined);
        expect(whole.map(({ url }) => url.hostname).sort()).toEqual(['lists.example', 'own.example']);
      }),
      { numRuns: 60 },
    );
  });
});
