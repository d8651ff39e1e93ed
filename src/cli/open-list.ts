import { readFile } from 'node:fs/promises';
import { readEnvelope } from '../list/envelope.ts';
import type { ListContent } from '../list/list.ts';
import { parsePayload } from '../list/parse-payload.ts';
import { parseList } from '../list/read-list.ts';
import { webText } from '../update/webcrypto.ts';
import { CommandError, type Console } from './console.ts';
import { compileList } from './list/compile-list.ts';
import { refusalText } from './list/refusal-text.ts';

/** The list a command works on. */
export interface OpenedList extends ListContent {
  readonly sequence: number;
  /** ISO 8601, UTC. */
  readonly published: string;
}

/**
 * Opens a list file, or, without one, the project's own sources. A file's signature is not asked for here: that is
 * what `list verify` is for.
 */
export async function openList(file: string | undefined, console: Console): Promise<OpenedList> {
  if (file === undefined) {
    const { release, content } = await compileList();
    return { ...release, ...content };
  }
  const bytes = await readFile(file).catch(() => {
    throw new CommandError(`${file}: no such list file.`);
  });
  const envelope = readEnvelope(new Uint8Array(bytes), webText);
  const list = envelope.ok ? parseList(envelope.value, parsePayload, webText) : envelope;
  if (!list.ok) throw new CommandError(`${file} is no list: ${refusalText(list.error)}`);
  const { header, ...content } = list.value;
  if (Date.parse(header.expires) < console.now()) console.error(`Note: ${file} has expired.\n`);
  return { ...content, sequence: header.sequence, published: header.published };
}
