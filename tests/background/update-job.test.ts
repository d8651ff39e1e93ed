import { beforeEach, describe, expect, test } from 'vitest';
import { UPDATE_ALARM } from '../../src/background/update-job.ts';
import { readDue } from '../../src/update/record.ts';
import { answers, sends, unreachable } from '../update/support/scripted-server.ts';
import { FakeBrowser } from './support/fake-browser.ts';
import { VENDORS, vendorFile } from './support/list.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const bundled = await vendorFile(5);

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
  browser.packageFiles.set('/list.jsonl', bundled);
});

const alarm = () => browser.alarms.get(UPDATE_ALARM);
const due = () => readDue(browser.local);

describe('life of the update job', () => {
  test('1. every listener is registered before the start returns', () => {
    const worker = browser.start();
    expect(worker.registeredAtOnce).toBe(worker.events);
  });

  test('2. the first start sets the alarm to within a minute, and asks nobody', async () => {
    await browser.start().started;
    expect(alarm()).toEqual({ when: browser.clock.now() + 30_000, periodMinutes: 60 });
    expect(await due()).toBe(browser.clock.now() + 30_000);
    expect(browser.server.seen).toHaveLength(0);
  });

  test('3. an alarm that is there is left: setting it again would put it off with each start', async () => {
    await browser.start().started;
    const before = alarm();
    browser.clock.advance(20_000);
    await browser.start().started;
    await browser.start().started;
    expect(alarm()).toEqual(before);
    expect(browser.alarmsSet).toBe(1);
  });

  test('4. an alarm that an update of the extension cleared comes back at its due time', async () => {
    await browser.start().started;
    browser.server.steady(sends(await vendorFile(6)));
    browser.clock.advance(30_000);
    const worker = browser.start();
    await worker.onAlarm.fire(UPDATE_ALARM);
    const set = alarm();
    browser.alarms.clear();
    browser.clock.advance(HOUR);
    await browser.start().started;
    expect(alarm()).toEqual(set);
  });

  test('5. the alarm checks, and sets itself to the next day', async () => {
    await browser.start().started;
    browser.clock.advance(30_000);
    browser.server.steady(sends(await vendorFile(6)));
    await browser.start().onAlarm.fire(UPDATE_ALARM);
    // The head and the file.
    expect(browser.server.seen).toHaveLength(2);
    expect(alarm()?.when).toBe(browser.clock.now() + DAY + HOUR);
    expect(await due()).toBe(alarm()?.when);
  });

  test('6. slept over: one check, a little later, not at once', async () => {
    await browser.start().started;
    browser.clock.advance(3 * DAY);
    browser.server.script(answers(503, { 'retry-after': '3600' }));
    await browser.start().onAlarm.fire(UPDATE_ALARM);
    expect(browser.server.seen).toHaveLength(0);
    expect(alarm()?.when).toBe(browser.clock.now() + 30_000);

    browser.clock.advance(31_000);
    await browser.start().onAlarm.fire(UPDATE_ALARM);
    expect(browser.server.seen).toHaveLength(1);
    expect(alarm()?.when).toBe(browser.clock.now() + HOUR + 30_000);
  });

  test('7. killed in the middle of a download: the due time is still past, and the next wake resumes', async () => {
    await browser.start().started;
    const planned = await due();
    browser.clock.advance(30_000);
    const asked = new Promise<void>((resolve) => {
      browser.server.script(() => {
        resolve();
        return new Promise(() => {});
      });
    });
    const doomed = browser.start();
    void doomed.onAlarm.fire(UPDATE_ALARM);
    await asked;
    doomed.kill();
    expect(await due()).toBe(planned);
    expect(alarm()).toMatchObject({ periodMinutes: 60 });

    browser.clock.advance(HOUR);
    browser.server.steady(sends(await vendorFile(6)));
    await browser.start().onAlarm.fire(UPDATE_ALARM);
    browser.clock.advance(31_000);
    const worker = browser.start();
    await worker.onAlarm.fire(UPDATE_ALARM);
    expect(await worker.ask('list.status', {})).toMatchObject({
      value: { sequence: 6, origin: 'downloaded' },
    });
  });

  test('8. the hourly alarm before anything is due only sets itself right', async () => {
    await browser.start().started;
    browser.clock.advance(30_000);
    browser.server.script(unreachable);
    const worker = browser.start();
    await worker.ask('list.check', {});
    const next = await due();
    const asked = browser.server.seen.length;
    browser.alarms.set(UPDATE_ALARM, { when: 0, periodMinutes: 60 });
    await worker.onAlarm.fire(UPDATE_ALARM);
    expect(browser.server.seen).toHaveLength(asked);
    expect(alarm()?.when).toBe(next);
  });

  test('9. a clock set back by a year does not end the checks', async () => {
    await browser.start().started;
    browser.clock.set('2025-03-10T09:00:00Z');
    await browser.start().onAlarm.fire(UPDATE_ALARM);
    expect(alarm()?.when).toBe(browser.clock.now() + 30_000);
  });

  test('10. another alarm is none of ours', async () => {
    const worker = browser.start();
    await worker.started;
    browser.clock.advance(30_000);
    await worker.onAlarm.fire('other');
    expect(browser.server.seen).toHaveLength(0);
  });

  test('11. a build without an address asks nobody, and still follows the day', async () => {
    browser.addresses = [];
    await browser.start().started;
    browser.clock.advance(30_000);
    await browser.start().onAlarm.fire(UPDATE_ALARM);
    expect(browser.server.seen).toHaveLength(0);
    expect(alarm()?.when).toBe(browser.clock.now() + DAY + HOUR);
  });

  test('12. the first tick survives a package that is broken, and says so', async () => {
    browser.packageFiles.clear();
    const worker = browser.start();
    await worker.started;
    expect(alarm()).toBeDefined();
    expect(await worker.ask('list.status', {})).toMatchObject({ ok: false, error: { kind: 'failed' } });
    expect(browser.warnings).toContain('The start is not complete');
  });
});

describe('calls about the list', () => {
  test('a check answers with its outcome and the status after it', async () => {
    const worker = browser.start();
    browser.server.steady(sends(await vendorFile(6, VENDORS.slice(0, 6))));
    expect(await worker.ask('list.check', {})).toMatchObject({
      ok: true,
      value: {
        outcome: { kind: 'updated', from: 5, to: 6 },
        status: { origin: 'downloaded', sequence: 6, vendors: 6, claims: 7, freshness: 'fresh' },
      },
    });
  });

  test('a check that fails says why, and what is in use', async () => {
    const worker = browser.start();
    browser.server.script(unreachable);
    expect(await worker.ask('list.check', {})).toMatchObject({
      value: {
        outcome: { kind: 'failed', error: { kind: 'offline' } },
        status: { origin: 'bundled', sequence: 5, lastOutcome: { error: { kind: 'offline' } } },
      },
    });
  });

  test('look-up, vendors and releases come from the list in use', async () => {
    const worker = browser.start();
    expect(await worker.ask('list.look-up', { query: 'forti' })).toMatchObject({
      value: { records: [{ id: 'fortinet' }] },
    });
    expect(await worker.ask('list.vendors', {})).toMatchObject({
      value: { records: [{ id: 'dji' }, { id: 'fortinet' }, { id: 'free' }, {}, {}, {}, { id: 'zte' }] },
    });
    expect(await worker.ask('list.releases', {})).toEqual({ ok: true, value: { releases: [] } });
  });

  test('jurisdictions are those with a claim', async () => {
    expect(await browser.start().ask('list.jurisdictions', {})).toEqual({
      ok: true,
      value: { jurisdictions: ['CN', 'DE', 'FR', 'US'], places: [] },
    });
  });

  test('the list is opened once in the life of a worker', async () => {
    const worker = browser.start();
    await worker.started;
    await Promise.all([worker.ask('list.status', {}), worker.ask('list.look-up', { query: 'a' })]);
    await worker.ask('list.jurisdictions', {});
    expect(browser.packageReads.filter((path) => path === '/list.jsonl')).toHaveLength(1);
  });

  test('a failure to open it is not kept', async () => {
    browser.packageFiles.clear();
    const worker = browser.start();
    await worker.started;
    expect((await worker.ask('list.status', {})).ok).toBe(false);
    browser.packageFiles.set('/list.jsonl', bundled);
    expect((await worker.ask('list.status', {})).ok).toBe(true);
  });
});
