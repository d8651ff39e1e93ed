import type { ListId } from '../domain/list-label.ts';
import type { UpdateOutcome } from '../update/outcome.ts';
import { readDue, writeDue } from '../update/record.ts';
import { dueTime, soon } from '../update/schedule.ts';
import type { BackgroundPorts } from './deps.ts';
import type { ListSources, UpdatedList } from './list-sources.ts';

/*
 * When lists are checked. Each has its due time in storage; one alarm wakes the worker for the first of them.
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
  /** Sets the alarm anew: there may be other lists than before. */
  follow(): Promise<void>;
  /** Checks all lists now, whatever is due, or the one with that id. The outcome is the public list's, or that one's. */
  checkNow(only?: ListId): Promise<UpdateOutcome>;
}

export function registerUpdateJob(
  { alarms, clock, random, log }: Pick<BackgroundPorts, 'alarms' | 'clock' | 'random' | 'log'>,
  sources: Pick<ListSources, 'all'>,
  /** Runs after each check that was due, and after each that may have changed which list is in use. */
  afterCheck: () => Promise<void>,
): UpdateJob {
  alarms.onAlarm.addListener((name) => {
    if (name !== UPDATE_ALARM) return undefined;
    return onAlarm().catch((error: unknown) => log.warn('The check for a newer list did not run', error));
  });
  return {
    async ensureAlarm() {
      if ((await alarms.dueAt(UPDATE_ALARM)) === undefined) await setAlarm();
    },
    follow: setAlarm,
    checkNow,
  };

  async function checkNow(only?: ListId): Promise<UpdateOutcome> {
    const all = await sources.all();
    const asked = only === undefined ? all : all.filter(({ label }) => label?.id === only);
    const [first, ...others] = asked.map(({ updater }) => updater.check());
    if (!first) throw new Error(`No list ${only}`);
    const outcomes = await Promise.all([first, ...others]);
    await setAlarm();
    // Also a list that was refused may have brought other keys, without which the one in use is another.
    if (outcomes.some(({ kind }) => kind !== 'up-to-date')) await afterCheck();
    return first;
  }

  async function onAlarm(): Promise<void> {
    const checked = await Promise.all((await sources.all()).map(checkUnlessBroken));
    // Also where what follows a check fails, the next one must come.
    await setAlarm();
    if (checked.includes(true)) await afterCheck();
  }

  /** Whether it was checked. What is wrong with one list leaves the others alone. */
  async function checkUnlessBroken(list: UpdatedList): Promise<boolean> {
    try {
      return await checkIfDue(list);
    } catch (error) {
      log.warn(`The list ${list.label?.id ?? 'in use'} was not checked`, error);
      return false;
    }
  }

  /** Whether it was checked. */
  async function checkIfDue({ updater, store }: UpdatedList): Promise<boolean> {
    const recorded = await readDue(store);
    const now = clock.now();
    if (recorded !== undefined && recorded > now) return false;
    if (recorded === undefined || now - recorded > ON_TIME_WITHIN_MS) {
      await writeDue(store, soon(now, random));
      return false;
    }
    await updater.check();
    return true;
  }

  /** One alarm for all lists: for the one that is due first. */
  async function setAlarm(): Promise<void> {
    const dues = await Promise.all((await sources.all()).map(planned));
    await alarms.set(UPDATE_ALARM, Math.min(...dues), AGAIN_AFTER_MINUTES);
  }

  async function planned({ store }: UpdatedList): Promise<number> {
    // Without an answer from storage, the alarm asks again.
    const recorded = await readDue(store).catch(() => undefined);
    const due = dueTime(recorded, clock.now(), random);
    if (due !== recorded) {
      await writeDue(store, due).catch((error: unknown) => log.warn('The due time is not kept', error));
    }
    return due;
  }
}
