import type { Clock } from '../update/ports.ts';

/** The outcome of `work`, or undefined when it takes longer than `ms`. */
export function within<Value>(ms: number, work: Promise<Value>, clock: Clock): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const callOff = clock.after(ms, () => resolve(undefined));
    work.then(resolve, reject).finally(callOff);
  });
}
