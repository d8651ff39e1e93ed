import { err, ok, type Result } from '../domain/result.ts';
import { type Envelope, type ListHead, readEnvelope, readHead } from '../list/envelope.ts';
import type { Trust } from '../list/key-set.ts';
import { verifyPayload } from '../list/read-list.ts';
import { followRecords } from '../list/rotation.ts';
import { verifyNew } from '../list/signature.ts';
import { type DownloadRequest, download, MAX_HEAD_BYTES } from './download.ts';
import type { UpdateError } from './outcome.ts';
import type { UpdatePorts } from './ports.ts';

/*
 * A list is asked for in two steps: its head, two kilobytes, which tells by a signature whether there is a newer list;
 * then, if there is, the whole file. On most days the first step is all. Each step is asked once more, past caches, when
 * what came is not to be trusted: a broken or stale cache on the way may explain it.
 */

/** What was asked for, signed by keys that are trusted, and the trust that its key records lead to. */
export interface Verified<What extends ListHead> {
  readonly what: What;
  readonly trust: Trust;
}

/** A list file as it came, and its bytes as text, for keeping. */
export interface DownloadedFile extends Envelope {
  readonly text: string;
}

type AskPorts = Pick<UpdatePorts, 'fetch' | 'clock' | 'random' | 'log' | 'list'>;
type Asked<What extends ListHead> = Promise<Result<Verified<What>, UpdateError>>;

/** Holds the heads of nearly all lists; the rest are asked for once more, as far as a head may go. */
const USUAL_HEAD_BYTES = 2048;

/** Refusals that a cache on the way may explain. */
const WORTH_ANOTHER_WAY: ReadonlySet<UpdateError['kind']> = new Set([
  'truncated',
  'unsigned',
  'unknown-key',
  'expired-key',
  'bad-signature',
  'too-few-signatures',
  'bad-keys',
  'bad-hash',
  'older',
]);

/** The signed head of the list at `address`. */
export function askForHead(address: string, trust: Trust, ports: AskPorts): Asked<ListHead> {
  return orPastCaches({ address }, ports.log, async (request) => {
    let head = await downloadHead({ firstBytes: USUAL_HEAD_BYTES, ranged: true });
    if (!head.ok && head.error.kind === 'truncated') {
      head = await downloadHead({ firstBytes: MAX_HEAD_BYTES, ranged: true });
    }
    // A host that keeps the file packed sends it so also to who asks for a range, and then browsers don't unpack it.
    if (!head.ok && isUnreadable(head.error)) head = await downloadHead({ firstBytes: MAX_HEAD_BYTES });
    return head.ok ? verified(head.value, trust, ports) : head;

    async function downloadHead(
      how: Pick<DownloadRequest, 'firstBytes' | 'ranged'>,
    ): Promise<Result<ListHead, UpdateError>> {
      const answer = await download({ ...request, ...how }, { ...ports, text: ports.list.text });
      return answer.ok ? readHead(answer.value.bytes, ports.list.text, answer.value.contentType) : answer;
    }
  });
}

/**
 * Not a list, nor the page of a network; a server that doesn't like ranges (416); or an answer that the browser itself could
 * not read, which it tells as it tells a broken connection.
 */
function isUnreadable(error: UpdateError): boolean {
  if (error.kind === 'offline') return true;
  if (error.kind === 'server') return error.status === 416;
  return error.kind === 'not-a-list' && !/html/i.test(error.contentType);
}

/**
 * The signed list file at `address`. Where a head has told of a list `promised`, an older file is a stale one: somebody on
 * the way holds the newer list back.
 */
export function askForFile(
  address: string,
  trust: Trust,
  promised: number | undefined,
  ports: AskPorts,
): Asked<DownloadedFile> {
  return orPastCaches({ address }, ports.log, async (request) => {
    const answer = await download(request, { ...ports, text: ports.list.text });
    if (!answer.ok) return answer;
    const envelope = readEnvelope(answer.value.bytes, ports.list.text, answer.value.contentType);
    if (!envelope.ok) return envelope;
    const text = ports.list.text.decode(answer.value.bytes);
    if (text === undefined) return err({ kind: 'invalid', path: '', problem: 'is not UTF-8' });
    const signed = await verified({ ...envelope.value, text }, trust, ports);
    if (!signed.ok) return signed;
    const whole = await verifyPayload(envelope.value, ports.list);
    if (!whole.ok) return whole;
    const got = envelope.value.header.sequence;
    return promised !== undefined && got < promised ? err({ kind: 'older', have: promised, got }) : signed;
  });
}

async function orPastCaches<What extends ListHead>(
  request: DownloadRequest,
  log: UpdatePorts['log'],
  ask: (request: DownloadRequest) => Asked<What>,
): Asked<What> {
  const first = await ask(request);
  if (first.ok || !isWorthAnotherWay(first.error)) return first;
  log.warn('Asking past caches for another copy', first.error);
  return ask({ ...request, pastCaches: true });
}

/** Nobody asked whether anything had changed: a 304 is a cache's answer to somebody else. */
function isWorthAnotherWay(error: UpdateError): boolean {
  return WORTH_ANOTHER_WAY.has(error.kind) || (error.kind === 'server' && error.status === 304);
}

async function verified<What extends ListHead>(
  what: What,
  before: Trust,
  { clock, list }: AskPorts,
): Asked<What> {
  const trust = await followRecords(before, what.keyRecords, list);
  if (!trust.ok) return trust;
  const signed = { bytes: what.headerBytes, signatures: what.signatures };
  const good = await verifyNew(signed, trust.value, clock.now(), list);
  return good.ok ? ok({ what, trust: trust.value }) : good;
}
