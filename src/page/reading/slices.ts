/** Waits until the page had its turn. Rejects with the signal's reason when it is aborted. */
export type Pause = (signal: AbortSignal) => Promise<void>;

/** How long a slice of work may take, in ms: half a frame at 60 Hz, so that a frame is still made on time. */
const SLICE_MS = 5;

/**
 * Cuts long work into slices of a few ms. Ask `mustPause` after each small step, and `pause` when it says so.
 */
export class Slices {
  private readonly pausePage: Pause;
  /** The clock, in ms. */
  readonly now: () => number;
  private started: number;
  private length = SLICE_MS;
  private worked = 0;

  constructor(pausePage: Pause = yieldToPage, now: () => number = () => performance.now()) {
    this.pausePage = pausePage;
    this.now = now;
    this.started = now();
  }

  /** Begins a slice; a shorter one for work whose first result matters. */
  begin(ms: number = SLICE_MS): void {
    this.started = this.now();
    this.length = ms;
  }

  mustPause(): boolean {
    return this.now() - this.started >= this.length;
  }

  async pause(signal: AbortSignal): Promise<void> {
    this.worked += this.now() - this.started;
    await this.pausePage(signal);
    signal.throwIfAborted();
    this.begin();
  }

  /** How much of the page's time went into slices since this was asked before, in ms. */
  takeWorked(): number {
    const worked = this.worked + this.now() - this.started;
    this.worked = 0;
    this.started = this.now();
    return worked;
  }
}

/**
 * A task of the lowest priority: the page's own work and frames go first. Measured in Chromium, `scheduler.yield`
 * starves frames (its continuation goes before them) and `requestIdleCallback` triples the total time.
 */
export const yieldToPage: Pause = (signal) => {
  if (typeof scheduler !== 'undefined')
    return scheduler.postTask(nothing, { priority: 'background', signal });
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
};

function nothing(): void {}
