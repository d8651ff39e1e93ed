const now = performance.now.bind(performance);

/**
 * Counts the times in which our code runs without the page getting its turn.
 *
 * A run begins where the browser calls us, and goes on in promises after that call; nothing tells where it ends. But the
 * page script looks at the clock behind each step of its work and sets its timers at the end of it: the last of these
 * before the next call is the end.
 */
export class OwnWork {
  private endedMs = 0;
  private longest = 0;
  private started: number | undefined;
  private seen = 0;

  /** All of it so far, in ms. */
  get totalMs(): number {
    return this.endedMs + this.atHandMs;
  }

  /** The longest run, in ms. */
  get longestMs(): number {
    return Math.max(this.longest, this.atHandMs);
  }

  begin(): void {
    this.close();
    this.started = now();
    this.seen = this.started;
  }

  /** The time, in ms: the run at hand goes on at least until now. */
  look(): number {
    this.seen = now();
    return this.seen;
  }

  end(): void {
    this.look();
    this.close();
  }

  /** Counts from nothing again. */
  forget(): void {
    this.close();
    this.endedMs = 0;
    this.longest = 0;
  }

  private get atHandMs(): number {
    return this.started === undefined ? 0 : this.seen - this.started;
  }

  private close(): void {
    this.endedMs = this.totalMs;
    this.longest = this.longestMs;
    this.started = undefined;
  }
}

/** Counts what this world's timers, tasks, frames and mutation observers call from now on. The page has its own ones. */
export function countCalls(work: OwnWork): void {
  const { setTimeout, setInterval, requestAnimationFrame, MutationObserver } = globalThis;
  const postTask = scheduler.postTask.bind(scheduler);
  const counted = (run: () => unknown) => () => {
    work.begin();
    run();
    work.look();
  };
  performance.now = () => work.look();
  scheduler.postTask = (run: () => unknown, options?: SchedulerPostTaskOptions) => {
    work.end();
    return postTask(counted(run), options);
  };
  Object.assign(globalThis, {
    setTimeout(run: () => void, ms: number) {
      work.look();
      return setTimeout(counted(run), ms);
    },
    setInterval: (run: () => void, ms: number) => setInterval(counted(run), ms),
    requestAnimationFrame: (run: () => void) => requestAnimationFrame(counted(run)),
    MutationObserver: class extends MutationObserver {
      constructor(callback: MutationCallback) {
        super((records, observer) => counted(() => callback(records, observer))());
      }
    },
  });
}
