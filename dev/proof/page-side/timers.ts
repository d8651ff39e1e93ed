/** How long the timers of a page run, in ms of its own time. */
const RUN_MS = 5000;
/** How much time each look at a clock takes, in ms: a page that waits in a loop for a time gets there. */
const LOOK_MS = 0.05;

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** A time of its own that only passes from one timer to the next: no timer waits, and none comes before its turn. */
export class Timers {
  private readonly waiting = new Map<number, Timer>();
  private readonly channel = new MessageChannel();
  private passed = 0;
  private lastId = 0;
  private hasBegun = false;
  private isDue = false;

  constructor() {
    this.channel.port1.onmessage = () => {
      this.isDue = false;
      this.runNext();
    };
  }

  /** The time that has passed, in ms. */
  look(): number {
    this.passed += LOOK_MS;
    return this.passed;
  }

  /** From now on timers run, one a task. */
  begin(): void {
    this.hasBegun = true;
    this.plan();
  }

  once(ms: unknown, run: () => void): number {
    return this.put(this.newId(), ms, run);
  }

  again(ms: unknown, run: () => void): number {
    const id = this.newId();
    const next = (): number =>
      this.put(id, ms, () => {
        next();
        run();
      });
    return next();
  }

  drop(id: number): void {
    this.waiting.delete(id);
  }

  private newId(): number {
    return ++this.lastId;
  }

  private put(id: number, ms: unknown, run: () => void): number {
    this.waiting.set(id, { due: this.passed + Math.max(1, Number(ms) || 0), run });
    this.plan();
    return id;
  }

  private plan(): void {
    if (!this.hasBegun || this.isDue || this.waiting.size === 0) return;
    this.isDue = true;
    this.channel.port2.postMessage(null);
  }

  private runNext(): void {
    const [id, timer] = [...this.waiting].reduce(
      (first, other) => (other[1].due < first[1].due ? other : first),
      [0, { due: Number.POSITIVE_INFINITY, run() {} }],
    );
    if (timer.due > RUN_MS) return;
    this.waiting.delete(id);
    this.passed = Math.max(this.passed, timer.due);
    this.plan();
    timer.run();
  }
}
