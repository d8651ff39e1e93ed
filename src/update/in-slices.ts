import type { Steps } from '../domain/steps.ts';

/** How long a slice of work may take, in ms: a popup that opens meanwhile must not wait for its answer. */
const SLICE_MS = 30;

export interface SlicePorts {
  readonly clock: { now(): number };
  /** Resolves when others had their turn. */
  readonly pause: () => Promise<void>;
}

/** The outcome of the work, done in slices between which others have their turn. */
export async function inSlices<Value>(steps: Steps<Value>, { clock, pause }: SlicePorts): Promise<Value> {
  let started = clock.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    // A clock that was set back ends the slice, too: it might not end for hours.
    if (Math.abs(clock.now() - started) < SLICE_MS) continue;
    await pause();
    started = clock.now();
  }
}
