import type { ListPorts } from '../list/read-list.ts';

/** The little that the updater needs of `storage.local`. Any call may be the last one before the worker is killed. */
export interface KeyValueStore {
  /** The value as plain JSON; `undefined` when there is none. */
  get(key: string): Promise<unknown>;
  /** Rejects when there is no room; the old value is then still there. */
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface Clock {
  /** Epoch ms. May be wrong, may jump. */
  now(): number;
  /** Runs `work` once in `ms`; returns the function that calls it off. */
  after(ms: number, work: () => void): () => void;
}

/** The part of `Response` that is read. */
export interface FetchAnswer {
  readonly status: number;
  /** Where the answer came from after redirects. */
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>> | null;
}

export type FetchPort = (address: string, init: RequestInit) => Promise<FetchAnswer>;

/** Runs `work` while nobody else in the extension runs work under the same name; waits for its turn. */
export type Lock = <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;

export interface Log {
  info(message: string, details?: unknown): void;
  warn(message: string, details?: unknown): void;
}

/** A number in [0, 1). */
export type Random = () => number;

export interface UpdatePorts {
  readonly store: KeyValueStore;
  readonly clock: Clock;
  readonly random: Random;
  readonly fetch: FetchPort;
  /** Whether the browser lets us ask at all, without telling the server who we are. */
  readonly mayAsk: () => Promise<boolean>;
  readonly lock: Lock;
  readonly log: Log;
  readonly list: ListPorts;
  /** Resolves when others had their turn. */
  readonly pause: () => Promise<void>;
}
