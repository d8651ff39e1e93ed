import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { keyRecords, parseKeyRecord, type SignedKeyRecord } from '../../list/key-record.ts';
import type { KeySet } from '../../list/key-set.ts';
import { CommandError } from '../console.ts';

/** The changes of a publisher's keys from the first set on, as `list rotate` writes them. */
export interface KeyHistory {
  readonly records: readonly SignedKeyRecord[];
  /** The set of the last record. */
  readonly current: KeySet;
}

/** Reads a file of key records. Throws a `CommandError` that says what is wrong with it. */
export async function readKeyHistory(path: string): Promise<KeyHistory> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandError(
      `${path}: no such file of key records. Make one with: interdict list rotate ${path}`,
    );
  });
  const records = v.safeParse(keyRecords, tryJson(text));
  const last = records.success ? records.output.at(-1) : undefined;
  if (!records.success || !last) throw new CommandError(`${path} holds no key records.`);
  const current = parseKeyRecord(last.record);
  if (!current.ok) throw new CommandError(`${path}: the last key record ${current.error}.`);
  return { records: records.output, current: current.value };
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
