/** Watches how evenly the page's animation frames come. */
export class Frames {
  private readonly now: () => number;
  private last: number | undefined;
  private longest = 0;

  constructor(now: () => number) {
    this.now = now;
  }

  /** Lets frames pass until something is so; it is asked in each. */
  passUntil(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const next = () => {
        this.look();
        if (isSo()) resolve();
        else requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    });
  }

  pass(count: number): Promise<void> {
    let left = count;
    return this.passUntil(() => --left === 0);
  }

  /** The longest time between two frames, in ms. */
  end(): number {
    this.look();
    return this.longest;
  }

  private look(): void {
    const now = this.now();
    if (this.last !== undefined) this.longest = Math.max(this.longest, now - this.last);
    this.last = now;
  }
}
