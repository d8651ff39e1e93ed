/** How long a card must have stood where it is, in plain sight, before a press counts; in ms. Nobody reads and presses faster. */
const SETTLE_MS = 500;
/** Places are rounded to whole CSS px. */
const ROUNDING = 1;

/** Chromium tells with it whether something lies over an element or makes it see-through, also from around a frame. */
interface SightEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}
interface SightOptions extends IntersectionObserverInit {
  readonly trackVisibility: true;
  readonly delay: number;
}
const SIGHT: SightOptions = { trackVisibility: true, delay: 100 };

/**
 * Tells presses that a person means from those that a page has led there: it may move a mention so that the card comes to be under
 * the pointer at the moment of a click, restyle the card's host, or lay something over it that lets clicks through.
 */
export class PressGuard {
  private readonly host: HTMLElement;
  private readonly now: () => number;
  private readonly end = new AbortController();
  private settled: number;
  private box: DOMRect;
  private style: string;
  private isInSight = true;
  /** What came into the top layer above the card. */
  private readonly above = new Set<Element>();

  /** The host is shown; from now on it is watched. */
  constructor(host: HTMLElement, now: () => number = () => performance.now()) {
    this.host = host;
    this.now = now;
    this.settled = now();
    this.box = host.getBoundingClientRect();
    this.style = host.style.cssText;
    if ('isVisible' in IntersectionObserverEntry.prototype) this.watchSight();
    else this.watchTopLayer();
  }

  /** The card was put into its place, which may be the same as before. */
  placed(): void {
    const { left, top } = this.box;
    this.box = this.host.getBoundingClientRect();
    this.style = this.host.style.cssText;
    if (this.box.left !== left || this.box.top !== top) this.settled = this.now();
  }

  /** Whether a press counts now. One by keyboard can't be led astray by where the card stands. */
  allows(isByKey: boolean): boolean {
    if (!this.isInSight || this.host.style.cssText !== this.style || this.isCovered()) return false;
    return isByKey || (this.now() - this.settled >= SETTLE_MS && this.isInPlace());
  }

  stop(): void {
    this.end.abort();
  }

  private isInPlace(): boolean {
    const { left, top, width, height } = this.host.getBoundingClientRect();
    const { box } = this;
    return [left - box.left, top - box.top, width - box.width, height - box.height].every(
      (by) => Math.abs(by) <= ROUNDING,
    );
  }

  private watchSight(): void {
    const observer = new IntersectionObserver((entries: SightEntry[]) => {
      const isInSight = entries.at(-1)?.isVisible === true;
      if (isInSight && !this.isInSight) this.settled = this.now();
      this.isInSight = isInSight;
    }, SIGHT);
    observer.observe(this.host);
    this.end.signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Elsewhere only what else comes into the top layer can be known: nothing but that can lie over the card. */
  private watchTopLayer(): void {
    const options = { capture: true, signal: this.end.signal };
    addEventListener('toggle', ({ target }) => target instanceof Element && this.above.add(target), options);
    addEventListener(
      'fullscreenchange',
      ({ target }) => target instanceof Element && this.above.add(target),
      options,
    );
  }

  private isCovered(): boolean {
    return [...this.above].some(
      (element) => element !== this.host && element.matches(':popover-open, :modal, :fullscreen'),
    );
  }
}
