import type { Result } from '../domain/result.ts';
import { type Envelope, readEnvelope } from '../list/envelope.ts';
import type { Trust } from '../list/key-set.ts';
import type { List } from '../list/list.ts';
import { parseList, parseListSteps, verifyPayload } from '../list/read-list.ts';
import type { ListRefusal } from '../list/refusal.ts';
import { followRecords } from '../list/rotation.ts';
import { verifyKept } from '../list/signature.ts';
import { rememberAccepted, wasAccepted } from './accepted.ts';
import { inSlices } from './in-slices.ts';
import { readTrust } from './key-store.ts';
import type { UpdatePorts } from './ports.ts';
import type { UpdaterConfig } from './source.ts';
import type { ListStore } from './store.ts';

/** A list that is ready to use and where it came from. */
export interface OpenedList {
  readonly list: List;
  readonly origin: 'bundled' | 'downloaded';
}

/** What there is of a list. */
export interface Kept {
  /** The newest whole list; none before the first download of a list that no package ships. */
  readonly opened: OpenedList | undefined;
  /** Whose lists are taken from now on. */
  readonly trust: Trust;
}

type OpenPorts = Pick<UpdatePorts, 'list' | 'log' | 'store' | 'clock' | 'pause'>;

/**
 * Opens the newest whole list of {stored, bundled}, by sequence. A stored list is verified as if it had just come, for
 * this build may no longer trust its key, or the key was revoked; of two equal ones the bundled wins, because the package
 * has its names index. Rejects only when the package itself is broken.
 */
export async function openList(config: UpdaterConfig, files: ListStore, ports: OpenPorts): Promise<Kept> {
  const bundled = await bundledEnvelope(config, ports);
  let trust = await readTrust(config.trust, ports);

  for await (const stored of storedEnvelopes(files, trust, ports)) {
    if (stored.trust.current.version > trust.current.version) trust = stored.trust;
    const { envelope } = stored;
    if (bundled && envelope.header.sequence <= bundled.header.sequence) continue;
    const list = await parseOnce(envelope, envelope.header.payload.sha256, config, ports);
    if (list.ok) return { opened: { list: list.value, origin: 'downloaded' }, trust };
    ports.log.warn('A stored list is not valid for this version', list.error);
  }
  if (!bundled) return { opened: undefined, trust };
  // Nobody has compared this hash with the one in the header: the bundled list needs no signature.
  const sha256 = await ports.list.sha256(bundled.payloadBytes);
  const list = await parseOnce(bundled, sha256, config, ports);
  if (!list.ok) throw new Error(`The bundled list is not valid: ${JSON.stringify(list.error)}`);
  return { opened: { list: list.value, origin: 'bundled' }, trust };
}

async function bundledEnvelope(
  { readBundled }: Pick<UpdaterConfig, 'readBundled'>,
  { list }: OpenPorts,
): Promise<Envelope | undefined> {
  if (!readBundled) return undefined;
  const bundled = readEnvelope(await readBundled(), list.text);
  if (!bundled.ok) throw new Error(`The bundled list can't be read: ${JSON.stringify(bundled.error)}`);
  return bundled.value;
}

/** Checks a payload from end to end the first time that this version sees it. */
async function parseOnce(
  envelope: Envelope,
  sha256: string,
  { appVersion, payloadSteps, recallPayload }: UpdaterConfig,
  ports: OpenPorts,
): Promise<Result<List, ListRefusal>> {
  const { store, log } = ports;
  const { text } = ports.list;
  const seen = { appVersion, sha256 };
  if (await wasAccepted(store, seen)) {
    const list = parseList(envelope, recallPayload, text);
    if (list.ok) return list;
    log.warn('A list that was accepted before is checked again', list.error);
  }
  const list = await inSlices(parseListSteps(envelope, payloadSteps, text), ports);
  if (list.ok) await rememberAccepted(store, seen, log);
  return list;
}

/** The stored files that may be used, best first, each with the trust that its own key records lead to. */
async function* storedEnvelopes(
  files: ListStore,
  trust: Trust,
  { list, log }: OpenPorts,
): AsyncGenerator<{ envelope: Envelope; trust: Trust }> {
  for await (const file of files.candidates()) {
    const envelope = readEnvelope(list.text.encode(file), list.text);
    const kept = envelope.ok ? await stillStands(envelope.value, trust, list) : envelope;
    if (envelope.ok && kept.ok) yield { envelope: envelope.value, trust: kept.value };
    else if (!kept.ok) log.warn('A stored list is damaged, or its key was revoked', kept.error);
  }
}

/** The changes of keys in the file count even where those kept by themselves are lost. */
async function stillStands(
  envelope: Envelope,
  before: Trust,
  list: UpdatePorts['list'],
): Promise<Result<Trust, ListRefusal>> {
  const trust = await followRecords(before, envelope.keyRecords, list);
  if (!trust.ok) return trust;
  const signed = { bytes: envelope.headerBytes, signatures: envelope.signatures };
  const kept = await verifyKept(signed, trust.value, list);
  if (!kept.ok) return kept;
  const whole = await verifyPayload(envelope, list);
  return whole.ok ? trust : whole;
}
