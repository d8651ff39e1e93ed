import type { Result } from '../domain/result.ts';
import type { Bytes } from '../list/bytes.ts';
import { type Envelope, readEnvelope } from '../list/envelope.ts';
import type { List } from '../list/list.ts';
import { type ParsePayload, parseList, verifyList } from '../list/read-list.ts';
import type { ListRefusal } from '../list/refusal.ts';
import type { Trust } from '../list/signature.ts';
import { rememberAccepted, wasAccepted } from './accepted.ts';
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
  /** Reads a payload that `parsePayload` has accepted before. */
  readonly recallPayload: ParsePayload;
  /** The file that ships in the package. Needs no signature, for the store signs the package. */
  readonly readBundled: () => Promise<Bytes>;
}

type OpenPorts = Pick<UpdatePorts, 'list' | 'log' | 'store'>;

/**
 * Opens the newest whole list of {stored, bundled}, by sequence. A stored list is verified as if it had just come, for
 * this build may no longer trust its key; of two equal ones the bundled wins, because the package has its names index.
 */
export async function openList(
  config: UpdaterConfig,
  files: ListStore,
  ports: OpenPorts,
): Promise<OpenedList> {
  const bundled = readEnvelope(await config.readBundled(), ports.list.text);
  if (!bundled.ok) throw new Error(`The bundled list can't be read: ${JSON.stringify(bundled.error)}`);

  for await (const stored of storedEnvelopes(config, files, ports)) {
    if (stored.header.sequence <= bundled.value.header.sequence) continue;
    const list = await parseOnce(stored, stored.header.payload.sha256, config, ports);
    if (list.ok) return { list: list.value, origin: 'downloaded' };
    ports.log.warn('A stored list is not valid for this version', list.error);
  }
  // Nobody has compared this hash with the one in the header: the bundled list needs no signature.
  const sha256 = await ports.list.sha256(bundled.value.payloadBytes);
  const list = await parseOnce(bundled.value, sha256, config, ports);
  if (!list.ok) throw new Error(`The bundled list is not valid: ${JSON.stringify(list.error)}`);
  return { list: list.value, origin: 'bundled' };
}

/** Checks a payload from end to end the first time that this version sees it. */
async function parseOnce(
  envelope: Envelope,
  sha256: string,
  { appVersion, parsePayload, recallPayload }: UpdaterConfig,
  { list: { text }, store, log }: OpenPorts,
): Promise<Result<List, ListRefusal>> {
  const seen = { appVersion, sha256 };
  if (await wasAccepted(store, seen)) {
    const list = parseList(envelope, recallPayload, text);
    if (list.ok) return list;
    log.warn('A list that was accepted before is checked again', list.error);
  }
  const list = parseList(envelope, parsePayload, text);
  if (list.ok) await rememberAccepted(store, seen, log);
  return list;
}

async function* storedEnvelopes(
  config: UpdaterConfig,
  files: ListStore,
  { list, log }: OpenPorts,
): AsyncGenerator<Envelope> {
  for await (const file of files.candidates()) {
    const envelope = await verifyList(list.text.encode(file), config.trust, list);
    if (envelope.ok) yield envelope.value;
    else log.warn('A stored list is damaged', envelope.error);
  }
}
