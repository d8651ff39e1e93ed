import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** What the server answers with: a list file's bytes, or anything a test wants a server to do. */
export type ListAnswer = Uint8Array | ((request: IncomingMessage, response: ServerResponse) => void);

export interface ListServer {
  /** Address of the list, `http://127.0.0.1:<port>/list.jsonl`. */
  readonly address: string;
  /** Requests for the list so far, with the headers that came. */
  readonly requests: readonly IncomingMessage[];
  /** What the next requests get. */
  serve(answer: ListAnswer): void;
  close(): Promise<void>;
}

/**
 * Serves one list on loopback, as a static host would: with ranges and conditional requests (RFC 9110, sections 13 and 14)
 * and leave for any origin to read it. Port 0 takes a free one.
 */
export async function startListServer(first: ListAnswer, port = 0): Promise<ListServer> {
  let answer = first;
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'etag, retry-after');
    if (typeof answer === 'function') answer(request, response);
    else sendList(answer, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `${originOf(server)}/list.jsonl`,
    requests,
    serve(next) {
      answer = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What of a file a `Range` header asks for, where it asks for its beginning; `undefined` for the whole. */
function firstBytesOf({ headers: { range } }: IncomingMessage): number | undefined {
  const last = /^bytes=0-(\d{1,9})$/.exec(range ?? '')?.[1];
  return last === undefined ? undefined : Number(last) + 1;
}

function sendList(bytes: Uint8Array, request: IncomingMessage, response: ServerResponse): void {
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
  response.setHeader('etag', etag);
  response.setHeader('cache-control', 'no-cache');
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const part = bytes.subarray(0, firstBytesOf(request));
  const isPart = part.length < bytes.length;
  response
    .writeHead(isPart ? 206 : 200, {
      'content-type': 'application/jsonl',
      'content-length': part.length,
      'accept-ranges': 'bytes',
      ...(isPart && { 'content-range': `bytes 0-${part.length - 1}/${bytes.length}` }),
    })
    .end(part);
}

/** The loopback origin of a listening server. */
export function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return `http://127.0.0.1:${address.port}`;
}
