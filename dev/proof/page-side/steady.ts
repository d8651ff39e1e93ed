import { seededRandom } from '../../seeded-random.ts';
import { Timers } from './timers.ts';

/** When it is in every page, as ms of `Date`. */
const START = Date.UTC(2026, 0, 15, 12);
const FRAME_MS = 16;

/**
 * Lets a page do the same on each visit: its chance is none, its time is its own, and its timers run once it has loaded.
 * What comes from outside, a picture that fails to load say, is as quick as it is.
 */
export function steady(): void {
  const timers = new Timers();
  addEventListener('load', () => timers.begin(), { once: true });
  takeClocks(timers);
  takeTimers(timers);
  takeChance(seededRandom(START));
}

function takeClocks(timers: Timers): void {
  const clock = () => START + Math.floor(timers.look());
  Date.now = clock;
  performance.now = () => timers.look();
  globalThis.Date = new Proxy(Date, {
    construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [clock()], made),
    apply: (target) => new target(clock()).toString(),
  });
}

/** Text for a timer to run is left out, as it is under a policy without `unsafe-eval`. */
function takeTimers(timers: Timers): void {
  const drop = (id: number) => timers.drop(id);
  Object.assign(globalThis, {
    setTimeout: (run: unknown, ms: unknown, ...given: unknown[]) =>
      typeof run === 'function' ? timers.once(ms, () => run(...given)) : 0,
    setInterval: (run: unknown, ms: unknown, ...given: unknown[]) =>
      typeof run === 'function' ? timers.again(ms, () => run(...given)) : 0,
    requestAnimationFrame: (run: FrameRequestCallback) => timers.once(FRAME_MS, () => run(timers.look())),
    requestIdleCallback: (run: IdleRequestCallback) =>
      timers.once(FRAME_MS, () => run({ didTimeout: false, timeRemaining: () => FRAME_MS })),
    clearTimeout: drop,
    clearInterval: drop,
    cancelAnimationFrame: drop,
    cancelIdleCallback: drop,
  });
}

function takeChance(random: () => number): void {
  Math.random = random;
  crypto.getRandomValues = (array) => {
    if (array) {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      for (let at = 0; at < bytes.length; at++) bytes[at] = random() * 256;
    }
    return array;
  };
}
