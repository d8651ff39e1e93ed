import type { BackgroundPorts } from '../../../src/background/deps.ts';
import { aroundPorts, type Instead } from './around-ports.ts';

/** What happens at one call of the worker to the world outside. */
export type Peril =
  /** The worker is killed, and the call has had no effect. */
  | 'killed before'
  /** The call has had its effect, and the worker is killed before it hears of it. */
  | 'killed after'
  /** What was to be written is written in half, and the worker is killed. */
  | 'torn'
  /** The call fails; the worker goes on. */
  | 'fails'
  /** Something else happens in the world just before the call; the worker goes on. */
  | (() => void);

/**
 * Stands between a worker and the world, and lets one peril happen, at the call of that number. A worker that is killed
 * never gets another answer, so nothing that it was about to do happens.
 */
export class Perils {
  /** The calls that were made, by name. */
  readonly points: string[] = [];
  readonly #at: number | undefined;
  readonly #peril: Peril;
  #isDead = false;
  #tellOfDeath = () => {};
  /** Resolves when the worker is killed. */
  readonly death = new Promise<void>((resolve) => {
    this.#tellOfDeath = resolve;
  });

  constructor(at?: number, peril: Peril = 'killed before') {
    this.#at = at;
    this.#peril = peril;
  }

  /** The same ports, each asynchronous call of which may be the last. */
  around(ports: BackgroundPorts): BackgroundPorts {
    const { clock } = ports;
    return {
      ...aroundPorts(ports, this.#instead),
      clock: {
        now: () => clock.now(),
        after: (ms, work) => clock.after(ms, () => !this.#isDead && work()),
      },
    };
  }

  readonly #instead: Instead = (name, own, inHalf) => {
    const called = async (...args: Parameters<typeof own>): Promise<unknown> => {
      if (this.#isDead) return NEVER;
      const point = this.points.push(name) - 1;
      if (point !== this.#at) return this.#unlessDead(own(...args));
      if (typeof this.#peril === 'function') {
        this.#peril();
        return own(...args);
      }
      switch (this.#peril) {
        case 'fails':
          throw new Error(`${name} failed`);
        case 'killed before':
          break;
        case 'killed after':
          await own(...args);
          break;
        case 'torn':
          await inHalf?.(...args);
      }
      this.#isDead = true;
      this.#tellOfDeath();
      return NEVER;
    };
    return called as typeof own;
  };

  async #unlessDead(work: Promise<unknown>): Promise<unknown> {
    const value = await work;
    return this.#isDead ? NEVER : value;
  }
}

const NEVER = new Promise<never>(() => {});
