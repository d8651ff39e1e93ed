import { err, ok, type Result } from '../domain/result.ts';
import { type Bytes, concat, type TextPort } from '../list/bytes.ts';
import { announcedBytes, readHead } from '../list/envelope.ts';
import { MAX_PAYLOAD_BYTES } from '../list/header.ts';
import type { ListRefusal } from '../list/refusal.ts';
import type { TransportError } from './outcome.ts';
import type { Clock, FetchAnswer, FetchPort } from './ports.ts';
import { parseRetryAfter } from './retry-after.ts';

/** How long nothing may come before the download is given up. Below the 30 s after which a worker is stopped. */
const STALL_MS = 25_000;
/** How long the whole may take: a body that drips would keep the worker awake for ever. */
const WHOLE_MS = 4 * 60_000;
/** The head of a file ends before this, or never: header, signatures, key records. */
export const MAX_HEAD_BYTES = 64 * 1024;
/** The largest file. Decoded bytes: a small gzip can hold a large list. */
export const MAX_FILE_BYTES = MAX_PAYLOAD_BYTES + MAX_HEAD_BYTES;

export interface DownloadRequest {
  readonly address: string;
  /** Read only so many bytes from the beginning. */
  readonly firstBytes?: number;
  /** Also ask for no more of them than that; a server may send more all the same. */
  readonly ranged?: boolean;
  /** Ask for an address that no cache on the way can know. */
  readonly pastCaches?: boolean;
}

export interface Downloaded {
  readonly bytes: Bytes;
  readonly contentType: string;
}

export interface DownloadPorts {
  readonly fetch: FetchPort;
  readonly clock: Clock;
  readonly random: () => number;
  readonly text: TextPort;
}

type Failure = TransportError | Extract<ListRefusal, { kind: 'not-a-list' }>;

/** One GET of the list file, or of its beginning. Never rejects. */
export async function download(
  request: DownloadRequest,
  ports: DownloadPorts,
): Promise<Result<Downloaded, Failure>> {
  const controller = new AbortController();
  try {
    return await receive(request, ports, controller.signal);
  } catch (error) {
    return err(error instanceof Stalled ? { kind: 'timeout', afterMs: error.afterMs } : { kind: 'offline' });
  } finally {
    // Ends what still runs: a stalled answer, or the rest of a body that is not wanted.
    controller.abort();
  }
}

async function receive(
  request: DownloadRequest,
  ports: DownloadPorts,
  signal: AbortSignal,
): Promise<Result<Downloaded, Failure>> {
  const { clock } = ports;
  const asked = new URL(request.address);
  // Some content networks ignore a client's no-cache, but none serves one query's answer for another.
  if (request.pastCaches) asked.searchParams.set('past-caches', ports.random().toString(36).slice(2));
  const answer = await unlessStalled(ports.fetch(asked.href, requestInit(request, signal)), clock);
  const refusal = refuseAnswer(answer, asked, clock.now());
  if (refusal) return err(refusal);
  const bytes = await readBody(answer, request, ports);
  return bytes.ok ? ok({ bytes: bytes.value, contentType: answer.headers.get('content-type') ?? '' }) : bytes;
}

/**
 * The request is the same for everybody who has the same list: nothing that a server once said goes back to it. An ETag
 * would, and a server may give each browser another one; so none is sent, neither by us nor by the browser's cache, which
 * `no-store` keeps out. `Range` in this form needs no CORS preflight (Fetch, "CORS-safelisted request-header").
 */
function requestInit({ firstBytes, ranged }: DownloadRequest, signal: AbortSignal): RequestInit {
  return {
    method: 'GET',
    headers: {
      // A list is the same in all languages, and which ones a person reads is nobody's business.
      'Accept-Language': '*',
      ...(ranged && firstBytes !== undefined && { Range: `bytes=0-${firstBytes - 1}` }),
    },
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // Not 'error': that can't be told from being offline. Where the answer came from is checked before it is read.
    redirect: 'follow',
    signal,
  };
}

function refuseAnswer(answer: FetchAnswer, asked: URL, now: number): Failure | undefined {
  // The same origin includes the scheme: from https to http is another origin.
  const from = answer.url === '' ? asked : new URL(answer.url);
  if (from.origin !== asked.origin) return { kind: 'redirected', to: from.href };
  if (answer.status !== 200 && answer.status !== 206) {
    const retryAfterMs = parseRetryAfter(answer.headers.get('retry-after'), now);
    return { kind: 'server', status: answer.status, ...(retryAfterMs !== undefined && { retryAfterMs }) };
  }
  const contentType = answer.headers.get('content-type') ?? '';
  // The sign-in page of a network comes with status 200.
  return /html/i.test(contentType) ? { kind: 'not-a-list', contentType } : undefined;
}

async function readBody(
  answer: FetchAnswer,
  { firstBytes }: DownloadRequest,
  { clock, text }: DownloadPorts,
): Promise<Result<Bytes, Failure>> {
  if (!answer.body) return ok(new Uint8Array(0));
  const started = clock.now();
  const reader = answer.body.getReader();
  const parts: Bytes[] = [];
  let size = 0;
  let announced: number | undefined;
  try {
    for (;;) {
      const { done, value } = await unlessStalled(reader.read(), clock);
      if (done) return ok(concat(parts));
      parts.push(value);
      size += value.length;
      if (firstBytes !== undefined && size >= firstBytes) return ok(concat(parts).subarray(0, firstBytes));
      if (announced === undefined && size - value.length < MAX_HEAD_BYTES) {
        const head = readHead(concat(parts), text);
        if (head.ok) announced = announcedBytes(head.value);
      }
      const capBytes = Math.min(announced ?? MAX_FILE_BYTES, MAX_FILE_BYTES);
      if (size > capBytes) return err({ kind: 'too-large', capBytes });
      const afterMs = clock.now() - started;
      if (afterMs > WHOLE_MS) return err({ kind: 'timeout', afterMs });
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

class Stalled extends Error {
  readonly afterMs = STALL_MS;
}

/** The outcome of `work`, or a rejection with `Stalled`. Each wait has its own time, so it counts from the last progress. */
function unlessStalled<Value>(work: Promise<Value>, clock: Clock): Promise<Value> {
  return new Promise((resolve, reject) => {
    const callOff = clock.after(STALL_MS, () => reject(new Stalled()));
    work.then(resolve, reject).finally(callOff);
  });
}
