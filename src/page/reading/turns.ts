/** Waits until the page had its turn. Rejects with the signal's reason when it is aborted. */
export type Pause = (signal: AbortSignal) => Promise<void>;

/** A page that is never at rest has the turn no longer than this, in ms: of a slice each, we take at most a tenth of it. */
const MOST_TURN_MS = 50;
/** A document that is visible and yet has no frames (a frame out of view, a covered window) is waited for no longer, in ms. */
const MOST_FRAME_MS = 100;

/**
 * A task of the lowest priority: the page's own work and frames go first. Measured in Chromium, `scheduler.yield`
 * starves frames (its continuation goes before them) and `requestIdleCallback` triples the total time.
 */
export const yieldToPage: Pause = (signal) =>
  typeof scheduler === 'undefined' ? nextMessage() : backgroundTask(signal);

async function backgroundTask(signal: AbortSignal): Promise<void> {
  const turn = new AbortController();
  const until = AbortSignal.any([signal, turn.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const task = scheduler.postTask(() => {}, { priority: 'background', signal: until });
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, MOST_TURN_MS);
  });
  await Promise.race([task, timeout]);
  clearTimeout(timer);
  task.catch(() => {});
  turn.abort();
}

function nextMessage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Does something once, in a task behind the next frame. */
export function afterFrame(work: () => void): void {
  let isDone = false;
  const once = () => {
    if (!isDone) work();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(once, 0));
  setTimeout(once, MOST_FRAME_MS);
}
