import * as v from 'valibot';
import type { MirrorHealth } from './mirrors.ts';
import type { UpdateOutcome } from './outcome.ts';
import { outcomeSchema } from './outcome-schema.ts';
import type { KeyValueStore } from './ports.ts';

/** What is remembered from check to check. Times are epoch ms. Losing it costs a download, never a list. */
export interface UpdateRecord {
  /** When a check last succeeded. */
  readonly lastChecked?: number | undefined;
  /** When a check last ended, however it did. */
  readonly lastTried?: number | undefined;
  readonly lastOutcome?: UpdateOutcome | undefined;
  /** When the first of the checks since then failed. */
  readonly failingSince?: number | undefined;
  /** Addresses that did not give a list when they were asked last. */
  readonly mirrors: MirrorHealth;
  /** Failed checks in a row, those without a network left out. */
  readonly failures: number;
  /** How many checks have ended: tells one that waited for its turn that another came first. */
  readonly checks: number;
}

export const RECORD_ITEM = 'list.record';

const time = v.fallback(v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))), undefined);
const count = v.fallback(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0);

const mirrors = v.fallback(
  v.record(v.string(), v.object({ failures: v.pipe(v.number(), v.safeInteger()), until: v.number() })),
  {},
);

/** Field by field, so that one of another version loses only itself. */
const record = v.fallback(
  v.object({
    lastChecked: time,
    lastTried: time,
    lastOutcome: v.fallback(v.optional(outcomeSchema), undefined),
    failingSince: time,
    mirrors,
    failures: count,
    checks: count,
  }),
  { failures: 0, checks: 0, mirrors: {} },
);

export async function readRecord(store: KeyValueStore): Promise<UpdateRecord> {
  return v.parse(record, await store.get(RECORD_ITEM));
}

export async function writeRecord(store: KeyValueStore, value: UpdateRecord): Promise<void> {
  await store.set(RECORD_ITEM, value);
}

/** When the next check is due, epoch ms. An item of its own: the alarm moves it while a check may be writing its record. */
export const DUE_ITEM = 'list.due';

export async function readDue(store: KeyValueStore): Promise<number | undefined> {
  return v.parse(time, await store.get(DUE_ITEM));
}

export async function writeDue(store: KeyValueStore, due: number): Promise<void> {
  await store.set(DUE_ITEM, due);
}
