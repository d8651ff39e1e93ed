import type { FrameReport } from './ports.ts';

/** Changes within this time are told together, in ms. */
const GATHER_MS = 200;

/** Tells the background what the frame found: when it changed, and not more often than is of use. */
export class Reporter {
  private readonly send: (report: FrameReport) => void;
  private readonly isTop: boolean;
  private readonly schedule: (send: () => void) => void;
  private next: FrameReport | undefined;
  /** What was told last; undefined while nothing was. */
  private told: string | undefined;
  private isScheduled = false;

  constructor(
    send: (report: FrameReport) => void,
    isTop: boolean,
    schedule: (send: () => void) => void = (later) => setTimeout(later, GATHER_MS),
  ) {
    this.send = send;
    this.isTop = isTop;
    this.schedule = schedule;
  }

  report(report: FrameReport): void {
    this.next = report;
    if (this.isScheduled) return;
    this.isScheduled = true;
    this.schedule(() => {
      this.isScheduled = false;
      this.tell();
    });
  }

  /** Tells what is gathered without waiting: someone asks. */
  now(): void {
    this.tell();
  }

  /** Tells it once more: the background may have forgotten this frame while it was kept for going back. */
  again(): void {
    this.told = undefined;
    this.tell();
  }

  private tell(): void {
    if (!this.next || !this.isWorthTelling(this.next)) return;
    const words = JSON.stringify(this.next);
    if (words === this.told) return;
    this.told = words;
    this.send(this.next);
  }

  /** A frame with nothing in it stays silent, but of the page itself it is news that it was read. */
  private isWorthTelling({ vendors, reading }: FrameReport): boolean {
    return vendors.length > 0 || this.told !== undefined || (this.isTop && reading !== 'reading');
  }
}
