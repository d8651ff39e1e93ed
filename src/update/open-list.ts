import type { Bytes } from '../list/bytes.ts';
import { type Envelope, readEnvelope } from '../list/envelope.ts';
import type { List } from '../list/list.ts';
import { type ParsePayload, parseList, verifyList } from '../list/read-list.ts';
import type { Trust } from '../list/signature.ts';
import type { UpdatePorts } from './ports.ts';
import type { ListStore } from './store.ts';

/** A list that is ready to use and where it came from. */
export interface OpenedList {
  readonly list: List;
  readonly origin: 'bundled' | 'downloaded';
}

export interface UpdaterConfig {
  /** Where newer lists come from; undefined when the build has no address. */
  readonly address: string | undefined;
  readonly trust: Trust;
  readonly appVersion: string;
  readonly parsePayload: ParsePayload;
  /** The file that ships in the package. Needs no signature, for the store signs the package. */
  readonly readBundled: () => Promise<Bytes>;
}

/**
 * Opens the newest whole list of {stored, bundled}, by sequence. A stored list is verified as if it had just come, for
 * this build may no longer trust its key; of two equal ones the bundled wins, because the package has its names index.
 */
export async function openList(
  config: UpdaterConfig,
  files: ListStore,
  ports: Pick<UpdatePorts, 'list' | 'log'>,
): Promise<OpenedList> {
  const { text } = ports.list;
  const bundled = readEnvelope(await config.readBundled(), text);
  if (!bundled.ok) throw new Error(`The bundled list can't be read: ${JSON.stringify(bundled.error)}`);

  for await (const stored of storedEnvelopes(config, files, ports)) {
    if (stored.header.sequence <= bundled.value.header.sequence) continue;
    const list = parseList(stored, config.parsePayload, text);
    if (list.ok) return { list: list.value, origin: 'downloaded' };
    ports.log.warn('A stored list is not valid for this version', list.error);
  }
  const list = parseList(bundled.value, config.parsePayload, text);
  if (!list.ok) throw new Error(`The bundled list is not valid: ${JSON.stringify(list.error)}`);
  return { list: list.value, origin: 'bundled' };
}

async function* storedEnvelopes(
  config: UpdaterConfig,
  files: ListStore,
  { list, log }: Pick<UpdatePorts, 'list' | 'log'>,
): AsyncGenerator<Envelope> {
  for await (const file of files.candidates()) {
    const envelope = await verifyList(list.text.encode(file), config.trust, list);
    if (envelope.ok) yield envelope.value;
    else log.warn('A stored list is damaged', envelope.error);
  }
}
