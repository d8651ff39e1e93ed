import { acceptHeader, acceptSizes, sizesOf } from '../list/acceptance.ts';
import type { ListHead } from '../list/envelope.ts';
import type { Trust } from '../list/key-set.ts';
import type { List } from '../list/list.ts';
import { parseListSteps } from '../list/read-list.ts';
import { askForFile, askForHead, type DownloadedFile, type Verified } from './ask.ts';
import { inSlices } from './in-slices.ts';
import { keepKeyRecords } from './key-store.ts';
import { type Kept, openList } from './open-list.ts';
import type { UpdateError, UpdateOutcome } from './outcome.ts';
import type { UpdatePorts } from './ports.ts';
import type { UpdaterConfig } from './source.ts';
import type { ListStore } from './store.ts';

/*
 * A look at one address.
 *
 *   head asked -> verified -> accepted -> file asked -> verified -> accepted -> parsed -> sizes accepted -> stored -> updated
 *                    |           |
 *                    |           `- it is the list in use ----------------------------------------------> up-to-date
 *                    `- it changes the keys: that is kept, whatever comes of the list
 *
 *   any refusal, in any state --------------------------------------------------------------------------> failed
 *
 * Without a list in use there is nothing to compare a head with: the file is asked for at once.
 */

/** What came of it, and what there is of the list since: with a change of keys, the list in use may be another one. */
export interface Looked {
  readonly outcome: UpdateOutcome;
  readonly kept: Kept;
}

/** Gives the function that looks for a newer list at an address and puts it in use. It never asks twice what one asking tells. */
export function createLook(
  config: UpdaterConfig,
  files: ListStore,
  ports: UpdatePorts,
): (address: string, kept: Kept) => Promise<Looked> {
  const { clock, log, list } = ports;

  return async (address, kept) => {
    if (!kept.opened) return takeFrom(address, kept, undefined);
    const asked = await askForHead(address, kept.trust, ports);
    if (!asked.ok) return { outcome: failed(asked.error), kept };
    const now = await following(asked.value, kept);
    const { header } = asked.value.what;
    const accepted = acceptHeader(header, now.opened?.list.header, circumstances());
    if (!accepted.ok) return { outcome: failed(accepted.error), kept: now };
    if (accepted.value === 'newer') return takeFrom(address, now, header.sequence);
    return { outcome: { kind: 'up-to-date', sequence: header.sequence }, kept: now };
  };

  async function takeFrom(address: string, kept: Kept, promised: number | undefined): Promise<Looked> {
    const asked = await askForFile(address, kept.trust, promised, ports);
    if (!asked.ok) return { outcome: failed(asked.error), kept };
    const now = await following(asked.value, kept);
    return { outcome: await takeOver(asked.value.what, now.opened?.list), kept: now };
  }

  /** Keeps a change of keys that came. The list in use may have lost its signer by it, and another stands in then. */
  async function following({ what, trust }: Verified<ListHead>, kept: Kept): Promise<Kept> {
    if (trust.current.version === kept.trust.current.version) return kept;
    log.info('The keys of the list have changed', describe(trust));
    await keepKeyRecords(what.keyRecords, ports);
    const { opened } = await openList(config, files, ports);
    return { opened, trust };
  }

  async function takeOver(file: DownloadedFile, inUse: List | undefined): Promise<UpdateOutcome> {
    const { header } = file;
    // Between head and file the server may have got another list, and minutes may have gone by.
    const accepted = acceptHeader(header, inUse?.header, circumstances());
    if (!accepted.ok) return failed(accepted.error);
    if (accepted.value === 'same') return { kind: 'up-to-date', sequence: header.sequence };
    const parsed = await inSlices(parseListSteps(file, config.payloadSteps, list.text), ports);
    if (!parsed.ok) return failed(parsed.error);
    const sane = acceptSizes(header, sizesOf(parsed.value), inUse && sizesOf(inUse), config.most);
    if (!sane.ok) return failed(sane.error);
    const saved = await files.save(file.text, header.sequence);
    if (!saved.ok) return failed(saved.error);
    return { kind: 'updated', ...(inUse && { from: inUse.header.sequence }), to: header.sequence };
  }

  function circumstances() {
    return { now: clock.now(), appVersion: config.appVersion };
  }
}

function failed(error: UpdateError): UpdateOutcome {
  return { kind: 'failed', error };
}

function describe({ current }: Trust): string {
  return `version ${current.version}: ${current.keys.map(({ id }) => id).join(', ')}`;
}
