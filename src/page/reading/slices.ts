import { type Pause, yieldToPage } from './turns.ts';

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
