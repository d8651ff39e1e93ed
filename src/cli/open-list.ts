import { readFile } from 'node:fs/promises';
import type { Vendor } from '../domain/vendor.ts';
import { readEnvelope } from '../list/envelope.ts';
import { parseList } from '../list/read-list.ts';
import { parsePayload } from '../list/schema.ts';
import { webText } from '../update/webcrypto.ts';
import { CommandError, type Console } from './console.ts';
import { compileList } from './list/compile-list.ts';

/** The list a command works on. */
export interface OpenedList {
  readonly sequence: number;
  /** ISO 8601, UTC. */
  readonly published: string;
  readonly vendors: readonly Vendor[];
}

/**
 * Opens a list file, or, without one, the project's own sources. A file's signature is not asked for here: that is
 * what `list verify` is for.
 */
export async function openList(file: string | undefined, console: Console): Promise<OpenedList> {
  if (file === undefined) {
    const { release, vendors } = await compileList();
    return { ...release, vendors };
  }
  const bytes = await readFile(file).catch(() => {
    throw new CommandError(`${file}: no such list file.`);
  });
  const envelope = readEnvelope(new Uint8Array(bytes), webText);
  const list = envelope.ok ? parseList(envelope.value, parsePayload, webText) : envelope;
  if (!list.ok) throw new CommandError(`${file} is no list: ${JSON.stringify(list.error)}.`);
  if (Date.parse(list.value.header.expires) < console.now()) console.error(`Note: ${file} has expired.\n`);
  return { ...list.value.header, vendors: list.value.vendors };
}
