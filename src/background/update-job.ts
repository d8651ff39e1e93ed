import type { UpdateOutcome } from '../update/outcome.ts';
import { readDue, writeDue } from '../update/record.ts';
import { dueTime, soon } from '../update/schedule.ts';
import type { Updater } from '../update/updater.ts';
import type { BackgroundPorts } from './deps.ts';

/*
 * When the list is checked. The due time lies in storage; one alarm wakes the worker for it.
 *
 * - The alarm is set only when it is missing: browsers lose it with an update of the extension, Firefox with each start
 *   (w3c/webextensions#406), and setting one that is there puts it off, with each start once more.
 * - It repeats each hour, so that a worker killed in the middle of a check is woken again. When nothing is due, it only
 *   sets itself right.
 * - A due time slept over is not met at once: a thousand computers wake at nine. It moves by up to a minute, once.
 */

export const UPDATE_ALARM = 'list.update';
const AGAIN_AFTER_MINUTES = 60;
/** Later than this is not on time: the computer slept. */
const ON_TIME_WITHIN_MS = 5 * 60_000;

export interface UpdateJob {
  /** Sets the alarm if it is missing. For each start of the worker. */
  ensureAlarm(): Promise<void>;
  /** Checks now, whatever is due. */
  checkNow(): Promise<UpdateOutcome>;
}

export function registerUpdateJob(
  {
    alarms,
    store,
    clock,
    random,
    log,
  }: Pick<BackgroundPorts, 'alarms' | 'store' | 'clock' | 'random' | 'log'>,
  updater: Updater,
  /** Runs after each check that was due, and after each that changed the list. */
  afterCheck: () => Promise<void>,
): UpdateJob {
  alarms.onAlarm.addListener((name) => {
    if (name !== UPDATE_ALARM) return undefined;
    return onAlarm().catch((error: unknown) => log.warn('The check for a newer list did not run', error));
  });
  return { ensureAlarm, checkNow };

  async function ensureAlarm(): Promise<void> {
    if ((await alarms.dueAt(UPDATE_ALARM)) === undefined) await setAlarm();
  }

  async function checkNow(): Promise<UpdateOutcome> {
    const outcome = await updater.check();
    if (outcome.kind === 'updated') await afterCheck();
    await setAlarm();
    return outcome;
  }

  async function onAlarm(): Promise<void> {
    const recorded = await readDue(store);
    const now = clock.now();
    if (recorded !== undefined && recorded > now) return setAlarm();
    if (recorded === undefined || now - recorded > ON_TIME_WITHIN_MS) return postpone();
    await updater.check();
    await afterCheck();
    await setAlarm();
  }

  async function postpone(): Promise<void> {
    await setDue(soon(clock.now(), random));
  }

  async function setAlarm(): Promise<void> {
    const recorded = await readDue(store);
    const due = dueTime(recorded, clock.now(), random);
    if (due === recorded) await alarms.set(UPDATE_ALARM, due, AGAIN_AFTER_MINUTES);
    else await setDue(due);
  }

  async function setDue(due: number): Promise<void> {
    await writeDue(store, due);
    await alarms.set(UPDATE_ALARM, due, AGAIN_AFTER_MINUTES);
  }
}
