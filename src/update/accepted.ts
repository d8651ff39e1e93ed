import * as v from 'valibot';
import type { KeyValueStore, Log } from './ports.ts';

/*
 * Which payload this version of the extension has checked from end to end. A worker wakes up many times a day with the
 * same list, and its bytes are compared each time anyway: checking every record again would only cost time.
 *
 *   another version -> checks anew, for its rules may be others
 *   other bytes     -> checks anew
 *   storage is lost -> checks anew
 */

/** A payload as one version of the extension sees it. */
export interface SeenPayload {
  readonly appVersion: string;
  /** Of the payload's bytes, not of what a header says of them. */
  readonly sha256: string;
}

export const ACCEPTED_ITEM = 'list.accepted';

const seenPayload: v.GenericSchema<unknown, SeenPayload> = v.object({
  appVersion: v.string(),
  sha256: v.string(),
});

/** Never rejects: a storage that does not answer knows nothing. */
export async function wasAccepted(
  store: KeyValueStore,
  { appVersion, sha256 }: SeenPayload,
): Promise<boolean> {
  const stored = await store.get(ACCEPTED_ITEM).catch(() => undefined);
  const last = v.safeParse(seenPayload, stored);
  return last.success && last.output.appVersion === appVersion && last.output.sha256 === sha256;
}

/** Never rejects: what is not remembered is checked again. */
export async function rememberAccepted(store: KeyValueStore, seen: SeenPayload, log: Log): Promise<void> {
  try {
    await store.set(ACCEPTED_ITEM, seen);
  } catch (error) {
    log.warn('The checked list is not remembered', error);
  }
}
