import { createServer, type IncomingMessage, request as send } from 'node:http';
import { connect, type Socket } from 'node:net';
import { originOf } from '../../src/cli/list-server.ts';

/** What a browser asked the proxy for. */
export interface RecordedRequest {
  /** `CONNECT` for a tunnel: https and web sockets. */
  readonly method: string;
  /** The whole address; of a tunnel `host:port`. */
  readonly url: string;
  /** Names in lower case and values, in the order in which they came. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export interface RecordingProxy {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** All requests so far, in their order. */
  readonly requests: readonly RecordedRequest[];
  close(): Promise<void>;
}

/**
 * An HTTP proxy on loopback that writes down what is asked of it. It reaches this machine only: a host leads to the
 * server that `hosts` names for it, loopback addresses lead where they say, and anything else gets a 502.
 */
export async function startRecordingProxy(
  hosts: Readonly<Record<string, string>> = {},
): Promise<RecordingProxy> {
  const requests: RecordedRequest[] = [];
  const tunnels = new Set<Socket>();
  const record = ({ method = '', url = '', rawHeaders }: IncomingMessage) => {
    const headers = rawHeaders.flatMap((name, at) =>
      at % 2 === 0 ? [[name.toLowerCase(), rawHeaders[at + 1] ?? ''] as const] : [],
    );
    requests.push({ method, url, headers });
  };
  const server = createServer((request, response) => {
    record(request);
    const asked = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined;
    const origin =
      asked && (hosts[asked.hostname] ?? (isLoopback(asked.hostname) ? asked.origin : undefined));
    if (!asked || origin === undefined) {
      response.writeHead(502).end();
      return;
    }
    const { 'proxy-connection': _forUs, ...headers } = request.headers;
    const passedOn = send(
      `${origin}${asked.pathname}${asked.search}`,
      { method: request.method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(response);
      },
    );
    passedOn.on('error', () => response.destroy());
    request.pipe(passedOn);
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    record(request);
    const { hostname, port } = new URL(`http://${request.url}`);
    if (!isLoopback(hostname)) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const there = connect(Number(port || 80), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.pipe(there).pipe(socket);
    });
    for (const end of [socket, there]) {
      tunnels.add(end);
      end.on('error', () => {
        socket.destroy();
        there.destroy();
      });
      end.on('close', () => tunnels.delete(end));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: originOf(server),
    requests,
    close: () =>
      new Promise((resolve) => {
        for (const end of tunnels) end.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function isLoopback(hostname: string): boolean {
  return hostname === '127.0.0.1' || hostname === 'localhost';
}
