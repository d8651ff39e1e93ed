import { acceptHeader, acceptVendorCount } from '../list/acceptance.ts';
import type { List } from '../list/list.ts';
import { parseList } from '../list/read-list.ts';
import { askForList, type VerifiedFile } from './ask.ts';
import { type OpenedList, openList, type UpdaterConfig } from './open-list.ts';
import type { UpdateError, UpdateOutcome } from './outcome.ts';
import type { UpdatePorts } from './ports.ts';
import { readRecord, type UpdateRecord, writeDue, writeRecord } from './record.ts';
import { countsAsFailure, nextCheckAfter } from './schedule.ts';
import { createListStore } from './store.ts';

/*
 * One check for a newer list.
 *
 *   idle -> asking -> verifying -> accepting -> parsing -> storing -> updated
 *             |           |            |
 *             |           |            `- it is the list in use --> up-to-date
 *             |           `- not to be trusted: asks past caches, once
 *             |- 304 ---------------------------------------------> up-to-date
 *             `- a conditional request gets no answer: asks plainly, once
 *
 *   any other refusal, in any state ------------------------------> failed
 *
 * - Whatever fails, the list in use stays in use; only `storing` changes it, and that in one step (store.ts).
 * - Record and due time are written at the end: killed before, a check has not been, and its due time is still past.
 * - A second check while one runs gets the outcome of the first.
 */

export interface Updater {
  /** The newest whole list there is, stored or bundled. Rejects only when the package itself is broken. */
  open(): Promise<OpenedList>;
  /** Looks for a newer list and puts it in use. Never rejects. */
  check(): Promise<UpdateOutcome>;
}

/** What a check learned; `etag` only of a file whose content is now in use. */
interface Checked {
  readonly outcome: UpdateOutcome;
  readonly etag?: UpdateRecord['etag'];
}

export function createUpdater(config: UpdaterConfig, ports: UpdatePorts): Updater {
  const { store, clock, random, log } = ports;
  const files = createListStore(store, log);
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
        const checked = await lookForNewer(record);
        return await finish(record, checked);
      });
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      log.warn('A check for a newer list broke off', problem);
      return { kind: 'failed', error: { kind: 'storage', problem } };
    }
  }

  async function finish(record: UpdateRecord, { outcome, etag }: Checked): Promise<UpdateOutcome> {
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
      lastChecked: failed ? record.lastChecked : now,
      etag: failed ? record.etag : etag,
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

  async function lookForNewer(record: UpdateRecord): Promise<Checked> {
    const { address } = config;
    if (address === undefined) return { outcome: { kind: 'failed', error: { kind: 'no-address' } } };
    const inUse = await openList(config, files, ports);
    // An ETag stands for the list in use only: with any other copy, a 304 would leave us without what it speaks of.
    const etag = record.etag?.sha256 === inUse.list.header.payload.sha256 ? record.etag.value : undefined;
    const answer = await askForList(address, etag, config.trust, ports);
    if (!answer.ok) return { outcome: { kind: 'failed', error: answer.error } };
    if (answer.value === 'not-modified') {
      const { sequence } = inUse.list.header;
      return { outcome: { kind: 'up-to-date', sequence }, etag: record.etag };
    }
    return takeOver(answer.value, inUse.list);
  }

  async function takeOver({ envelope, file }: VerifiedFile, inUse: List): Promise<Checked> {
    const { header } = envelope;
    const etag = file.etag !== undefined && {
      etag: { value: file.etag, sha256: header.payload.sha256 },
    };
    const refused = (error: UpdateError): Checked => ({ outcome: { kind: 'failed', error } });

    const accepted = acceptHeader(header, inUse.header, { now: clock.now(), appVersion: config.appVersion });
    if (!accepted.ok) return refused(accepted.error);
    if (accepted.value === 'same') {
      return { outcome: { kind: 'up-to-date', sequence: header.sequence }, ...etag };
    }
    const list = parseList(envelope, config.parsePayload, ports.list.text);
    if (!list.ok) return refused(list.error);
    const sane = acceptVendorCount(header, list.value.vendors.length, inUse.vendors.length);
    if (!sane.ok) return refused(sane.error);
    const text = ports.list.text.decode(file.bytes);
    if (text === undefined) return refused({ kind: 'invalid', path: '', problem: 'is not UTF-8' });
    const saved = await files.save(text, header.sequence);
    if (!saved.ok) return refused(saved.error);
    return {
      outcome: { kind: 'updated', from: inUse.header.sequence, to: header.sequence },
      ...etag,
    };
  }
}
