import type { FetchAnswer, FetchPort } from '../../../src/update/ports.ts';
import type { FakeClock } from './fake-clock.ts';

export const ADDRESS = 'https://lists.example/interdict/list.jsonl';

/** One request as the server saw it. */
export interface SeenRequest {
  readonly url: URL;
  readonly init: RequestInit;
  /** How many bytes from the beginning were asked for; undefined when it was the whole. */
  readonly firstBytes: number | undefined;
}

/** One turn of the script: what the server does with the next request. */
export type Turn = (request: SeenRequest, clock: FakeClock) => Promise<FetchAnswer>;

/** A server that plays its script, turn by turn; a request past its end is a mistake of the code under test. */
export class ScriptedServer {
  readonly seen: SeenRequest[] = [];
  #script: Turn[] = [];
  /** Plays as often as it takes; see `steady`. */
  #steady: Turn | undefined;
  readonly #clock: FakeClock;

  constructor(clock: FakeClock) {
    this.#clock = clock;
  }

  script(...turns: Turn[]): void {
    this.#script = turns;
    this.#steady = undefined;
    this.seen.length = 0;
  }

  /** From now on, the same turn for each request. */
  steady(turn: Turn): void {
    this.script();
    this.#steady = turn;
  }

  /** How many turns were not played. */
  get left(): number {
    return this.#script.length;
  }

  readonly fetch: FetchPort = (address, init) => {
    const headers = new Headers(init.headers);
    const last = /^bytes=0-(\d+)$/.exec(headers.get('range') ?? '')?.[1];
    const firstBytes = last === undefined ? undefined : Number(last) + 1;
    const request = { url: new URL(address), init, firstBytes };
    this.seen.push(request);
    const turn = this.#script.shift() ?? this.#steady;
    if (!turn) throw new Error(`Nothing is scripted for request ${this.seen.length}`);
    return turn(request, this.#clock);
  };
}

type Headers_ = Readonly<Record<string, string>>;

/** Sends a file as static hosts do: what of it was asked for. */
export const sends =
  (body: Uint8Array<ArrayBuffer> | string, headers: Headers_ = {}): Turn =>
  async ({ firstBytes }) =>
    new Response(body.slice(0, firstBytes), {
      status: firstBytes === undefined ? 200 : 206,
      headers: { 'content-type': 'application/jsonl', ...headers },
    });

/** Sends the whole file whatever was asked for: a host that knows no ranges. */
export const sendsAll =
  (body: Uint8Array<ArrayBuffer> | string): Turn =>
  async () =>
    new Response(body, { headers: { 'content-type': 'application/jsonl' } });

export const answers =
  (status: number, headers: Headers_ = {}): Turn =>
  async () =>
    new Response(null, { status, headers });

/** What browsers say of DNS, TLS, a refused connection or a refused preflight alike. */
export const unreachable: Turn = async () => {
  throw new TypeError('Failed to fetch');
};

/** Says that the answer came from elsewhere, as after a redirect. */
export const redirectsTo =
  (url: string, body: Uint8Array<ArrayBuffer>): Turn =>
  async ({ firstBytes }) => {
    const answer = new Response(body.slice(0, firstBytes));
    return { status: 200, url, headers: answer.headers, body: answer.body };
  };

/** Takes the request and never answers. */
export const hangs: Turn = (_request, clock) => {
  queueMicrotask(() => clock.advance(25_000));
  return new Promise(() => {});
};

/** Sends the parts, `ms` before each, then ends, or hangs when told so. */
export function drips(
  parts: readonly Uint8Array<ArrayBuffer>[],
  { everyMs, thenHangs = false }: { everyMs: number; thenHangs?: boolean },
): Turn {
  return async (_request, clock) => {
    const queue = [...parts];
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        async pull(controller) {
          const part = queue.shift();
          if (part) {
            clock.advance(everyMs);
            controller.enqueue(part);
          } else if (thenHangs) {
            queueMicrotask(() => clock.advance(25_000));
            await new Promise(() => {});
          } else {
            controller.close();
          }
        },
      },
      { highWaterMark: 0 },
    );
    return { status: 200, url: '', headers: new Headers(), body };
  };
}

/** Sends the parts, then breaks the connection. */
export function breaksAfter(parts: readonly Uint8Array<ArrayBuffer>[]): Turn {
  return async () => {
    const queue = [...parts];
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        pull(controller) {
          const part = queue.shift();
          if (part) controller.enqueue(part);
          else controller.error(new TypeError('network error'));
        },
      },
      { highWaterMark: 0 },
    );
    return { status: 200, url: '', headers: new Headers(), body };
  };
}
