import { err, ok, type Result } from '../domain/result.ts';
import type { Envelope } from '../list/envelope.ts';
import { verifyList } from '../list/read-list.ts';
import type { Trust } from '../list/signature.ts';
import { type Downloaded, type DownloadRequest, download } from './download.ts';
import type { UpdateError } from './outcome.ts';
import type { UpdatePorts } from './ports.ts';

/** A file that a trusted key signed. Its payload is not parsed yet. */
export interface VerifiedFile {
  readonly envelope: Envelope;
  readonly file: Extract<Downloaded, { kind: 'file' }>;
}

export type Answer = VerifiedFile | 'not-modified';

/** Refusals that a broken or stale cache on the way may explain. */
const WORTH_ANOTHER_WAY: ReadonlySet<UpdateError['kind']> = new Set([
  'truncated',
  'unsigned',
  'unknown-key',
  'bad-signature',
  'bad-hash',
]);

/**
 * Asks for the list, each way at most once, so that neither CORS nor a cache decides what we get to see: with the
 * ETag, if there is one; plainly, when that got no answer; past caches, when what came is not to be trusted.
 */
export async function askForList(
  address: string,
  etag: string | undefined,
  trust: Trust,
  ports: Pick<UpdatePorts, 'fetch' | 'clock' | 'random' | 'log' | 'list'>,
): Promise<Result<Answer, UpdateError>> {
  const first =
    etag === undefined ? await askOnce({ address }, trust, ports) : await askConditionally(address, etag);
  if (first.ok) return first;
  if (!WORTH_ANOTHER_WAY.has(first.error.kind)) return first;
  ports.log.warn('Asking past caches for another copy', first.error);
  return askOnce({ address, pastCaches: true }, trust, ports);

  async function askConditionally(to: string, known: string): Promise<Result<Answer, UpdateError>> {
    const answer = await askOnce({ address: to, etag: known }, trust, ports);
    if (answer.ok || answer.error.kind !== 'offline') return answer;
    ports.log.info('Asking without ETag: perhaps only the preflight was refused');
    return askOnce({ address: to }, trust, ports);
  }
}

async function askOnce(
  request: DownloadRequest,
  trust: Trust,
  ports: Pick<UpdatePorts, 'fetch' | 'clock' | 'random' | 'list'>,
): Promise<Result<Answer, UpdateError>> {
  const answer = await download(request, { ...ports, text: ports.list.text });
  if (!answer.ok) return answer;
  const { value } = answer;
  if (value.kind === 'not-modified') {
    // 304 to a request without ETag comes from a cache on the way that answers for something we don't have.
    if (request.etag !== undefined) return ok('not-modified');
    if (request.pastCaches) return err({ kind: 'server', status: 304 });
    return askOnce({ ...request, pastCaches: true }, trust, ports);
  }
  const envelope = await verifyList(value.bytes, trust, ports.list, value.contentType);
  return envelope.ok ? ok({ envelope: envelope.value, file: value }) : envelope;
}
