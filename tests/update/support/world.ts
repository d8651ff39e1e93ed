import { MOST_OF_OTHERS, MOST_OF_PUBLIC } from '../../../src/list/acceptance.ts';
import type { Trust } from '../../../src/list/key-set.ts';
import { payloadSteps, recallPayload } from '../../../src/list/parse-payload.ts';
import type { OpenedList } from '../../../src/update/open-list.ts';
import type { UpdateOutcome } from '../../../src/update/outcome.ts';
import type { Lock, UpdatePorts } from '../../../src/update/ports.ts';
import { readDue, readRecord } from '../../../src/update/record.ts';
import { createUpdater, type Updater } from '../../../src/update/updater.ts';
import { webListPorts } from '../../../src/update/webcrypto.ts';
import { FakeClock } from './fake-clock.ts';
import { MemoryStore } from './memory-store.ts';
import { sampleFile, trust } from './sample-list.ts';
import { ADDRESS, ScriptedServer } from './scripted-server.ts';

export interface WorldOptions {
  /** Sequence of the list in the package. */
  readonly bundled?: number;
  readonly bundledFile?: Uint8Array<ArrayBuffer>;
  readonly addresses?: readonly string[];
  /** Whether the package has a list; without one, it is another list than the public one. */
  readonly isBundled?: boolean;
  readonly trust?: Trust;
  readonly appVersion?: string;
  readonly store?: MemoryStore;
  readonly clock?: FakeClock;
  readonly random?: () => number;
}

/** An updater with a scripted server, a memory for storage and a clock that stands at 2026-03-10. */
export class World {
  readonly store: MemoryStore;
  readonly clock: FakeClock;
  readonly server: ScriptedServer;
  readonly warnings: string[] = [];
  readonly ports: UpdatePorts;
  /** How often a payload was checked from end to end. */
  fullChecks = 0;
  /** How often others had their turn. */
  pauses = 0;
  updater: Updater;
  readonly #options: WorldOptions;
  readonly #bundled: Uint8Array<ArrayBuffer>;

  static async create(options: WorldOptions = {}): Promise<World> {
    const bundled = options.bundledFile ?? (await sampleFile({ sequence: options.bundled ?? 5 }));
    return new World(options, bundled);
  }

  private constructor(options: WorldOptions, bundled: Uint8Array<ArrayBuffer>) {
    this.#options = options;
    this.#bundled = bundled;
    this.store = options.store ?? new MemoryStore();
    this.clock = options.clock ?? new FakeClock('2026-03-10T09:00:00Z');
    this.server = new ScriptedServer(this.clock);
    this.ports = {
      store: this.store,
      clock: this.clock,
      pause: async () => {
        this.pauses++;
      },
      random: options.random ?? (() => 0.5),
      fetch: this.server.fetch,
      mayAsk: async () => true,
      lock: oneAtATime(),
      log: { info: () => {}, warn: (message) => this.warnings.push(message) },
      list: webListPorts,
    };
    this.updater = this.#start(options);
  }

  /** What a new worker has: nothing but storage. Options may change, as they do with a new version. */
  restart(changed: Partial<WorldOptions> = {}): void {
    this.updater = this.#start({ ...this.#options, ...changed });
  }

  #start(options: WorldOptions): Updater {
    return createUpdater(
      {
        addresses: options.addresses ?? [ADDRESS],
        trust: options.trust ?? trust,
        appVersion: options.appVersion ?? '1.0.0',
        payloadSteps: (data) => {
          this.fullChecks++;
          return payloadSteps(data);
        },
        recallPayload,
        most: options.isBundled === false ? MOST_OF_OTHERS : MOST_OF_PUBLIC,
        ...(options.isBundled !== false && {
          readBundled: async () => options.bundledFile ?? this.#bundled,
        }),
      },
      this.ports,
    );
  }

  check(): Promise<UpdateOutcome> {
    return this.updater.check();
  }

  /** The list in use; fails where there is none. */
  async opened(): Promise<OpenedList> {
    const { opened } = await this.updater.open();
    if (!opened) throw new Error('No list is in use');
    return opened;
  }

  /** The list in use, as a person would tell it. */
  async inUse(): Promise<{ sequence: number; origin: string; vendors: number }> {
    const { list, origin } = await this.opened();
    return { sequence: list.header.sequence, origin, vendors: list.vendors.length };
  }

  async record() {
    return { ...(await readRecord(this.store)), nextCheck: await readDue(this.store) };
  }
}

/** `navigator.locks`, for one name. */
export function oneAtATime(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (_name, work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}
