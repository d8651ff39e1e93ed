import { createLook } from './look.ts';
import { inTrouble, type MirrorHealth, mirrorsInOrder, wellAgain } from './mirrors.ts';
import { type Kept, openList } from './open-list.ts';
import type { UpdateError, UpdateOutcome } from './outcome.ts';
import type { UpdatePorts } from './ports.ts';
import { readRecord, type UpdateRecord, writeDue, writeRecord } from './record.ts';
import { countsAsFailure, nextCheckAfter } from './schedule.ts';
import type { UpdaterConfig } from './source.ts';
import { createListStore } from './store.ts';

/*
 * One check for a newer list.
 *
 *   idle -> looking at an address (look.ts) -- it has a newer list, now stored --> updated
 *             ^          |            `------- it has the list in use -----------> up-to-date
 *             |          `- it has neither
 *             `- another address is left         `- none is ---------------------> failed
 *
 * - Whatever fails, the list in use stays in use; only storing changes it, and that in one step (store.ts).
 * - Record and due time are written at the end: killed before, a check has not been, and its due time is still past.
 * - A second check while one runs gets the outcome of the first.
 */

export interface Updater {
  /** What there is of the list, stored or bundled. Rejects only when the package itself is broken. */
  open(): Promise<Kept>;
  /** Looks for a newer list and puts it in use. Never rejects. */
  check(): Promise<UpdateOutcome>;
}

/** Of more addresses than this, the last are not asked: a check must end while the worker lives. */
const MOST_ADDRESSES = 5;

export function createUpdater(config: UpdaterConfig, ports: UpdatePorts): Updater {
  const { store, clock, random, log } = ports;
  const files = createListStore(store, log);
  const lookAt = createLook(config, files, ports);
  let running: Promise<UpdateOutcome> | undefined;

  return { open: () => openList(config, files, ports), check };

  function check(): Promise<UpdateOutcome> {
    running ??= checkInTurn().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function checkInTurn(): Promise<UpdateOutcome> {
    try {
      const before = await readRecord(store);
      return await ports.lock('list.update', async () => {
        const record = await readRecord(store);
        // Another page of the extension had its turn while this one waited.
        if (record.checks !== before.checks && record.lastOutcome) return record.lastOutcome;
        const { outcome, mirrors } = await lookForNewer(record.mirrors);
        return await finish({ ...record, mirrors }, outcome);
      });
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      log.warn('A check for a newer list broke off', problem);
      return { kind: 'failed', error: { kind: 'storage', problem } };
    }
  }

  async function finish(record: UpdateRecord, outcome: UpdateOutcome): Promise<UpdateOutcome> {
    const now = clock.now();
    const failed = outcome.kind === 'failed';
    const failures = !failed ? 0 : record.failures + (countsAsFailure(outcome.error) ? 1 : 0);
    if (failed) log.warn('No newer list', outcome.error);
    else log.info('Checked the list', outcome);
    const next: UpdateRecord = {
      lastTried: now,
      lastOutcome: outcome,
      failures,
      checks: record.checks + 1,
      mirrors: record.mirrors,
      lastChecked: failed ? record.lastChecked : now,
      failingSince: failed ? firstFailure(record, now) : undefined,
    };
    // A full storage must not hide that the list was updated.
    try {
      await writeRecord(store, next);
      await writeDue(store, nextCheckAfter(outcome, failures, now, random));
    } catch (error) {
      log.warn('The check is not recorded', error);
    }
    return outcome;
  }

  /** Asks one address after the other, until one has the list in use or a newer one. */
  async function lookForNewer(
    before: MirrorHealth,
  ): Promise<{ outcome: UpdateOutcome; mirrors: MirrorHealth }> {
    let mirrors = before;
    let told: UpdateError = { kind: 'no-address' };
    const addresses = config.addresses.slice(0, MOST_ADDRESSES);
    if (addresses.length === 0) return { outcome: { kind: 'failed', error: told }, mirrors };
    if (!(await ports.mayAsk()))
      return { outcome: { kind: 'failed', error: { kind: 'no-access' } }, mirrors };
    let kept = await openList(config, files, ports);
    for (const address of mirrorsInOrder(addresses, before, clock.now())) {
      const looked = await lookAt(address, kept);
      kept = looked.kept;
      const { outcome } = looked;
      if (outcome.kind !== 'failed') return { outcome, mirrors: wellAgain(mirrors, address) };
      const { error } = outcome;
      // The first that says more than that nobody answered.
      if (told.kind === 'no-address' || told.kind === 'offline') told = error;
      // Neither is the address's fault.
      if (error.kind === 'storage' || error.kind === 'needs-newer-app') break;
      const retryAfterMs = error.kind === 'server' ? error.retryAfterMs : undefined;
      mirrors = inTrouble(mirrors, address, { now: clock.now(), random, retryAfterMs });
    }
    return { outcome: { kind: 'failed', error: told }, mirrors };
  }
}

function firstFailure({ failingSince }: UpdateRecord, now: number): number {
  // One in the future was written under a wrong clock.
  return failingSince !== undefined && failingSince <= now ? failingSince : now;
}
