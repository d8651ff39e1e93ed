import * as v from 'valibot';
import { keyRecords, type SignedKeyRecord } from '../list/key-record.ts';
import type { Trust } from '../list/key-set.ts';
import { followRecords } from '../list/rotation.ts';
import type { UpdatePorts } from './ports.ts';

/*
 * Changes of the publisher's keys are kept by themselves, as soon as they are seen: whoever holds a key that was revoked
 * could serve a list without the record, and a list that comes with it may have to be refused for another reason. Records
 * prove themselves, so nothing here has to be believed.
 */

export const KEYS_ITEM = 'list.keys';

type KeyPorts = Pick<UpdatePorts, 'store' | 'list' | 'log'>;

/** The trust of the build or the person, moved on by the records that were kept. Never rejects. */
export async function readTrust(first: Trust, { store, list, log }: KeyPorts): Promise<Trust> {
  const stored = await store
    .get(KEYS_ITEM)
    .catch((error: unknown) => log.warn('Storage does not answer', error));
  if (stored === undefined) return first;
  const records = v.safeParse(keyRecords, stored);
  const followed = records.success ? await followRecords(first, records.output, list) : undefined;
  if (followed?.ok) return followed.value;
  log.warn('The kept changes of keys are of no use', followed?.error);
  return first;
}

/** Never rejects: a record that is not kept comes again with the next list. */
export async function keepKeyRecords(
  records: readonly SignedKeyRecord[],
  { store, log }: Pick<KeyPorts, 'store' | 'log'>,
): Promise<void> {
  try {
    await store.set(KEYS_ITEM, records);
  } catch (error) {
    log.warn('The change of keys is not kept', error);
  }
}
