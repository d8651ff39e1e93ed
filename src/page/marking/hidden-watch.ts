import type { Place } from './read-chunk.ts';

/** More hidden places than this are not watched; they are looked at when others become visible. */
const MOST_WATCHED = 100;

/**
 * Tells when a place that has no box gets one in view: a menu opens, a tab is switched, a dialog comes up. No mutation
 * tells that, only styles change; the browser's intersection observer knows for next to nothing.
 */
export class HiddenWatch {
  private readonly observer: IntersectionObserver;
  private watched: ReadonlySet<Element> = new Set();

  constructor(onShown: () => void, signal: AbortSignal) {
    this.observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onShown();
    });
    signal.addEventListener('abort', () => this.observer.disconnect());
  }

  watch(places: readonly Place[]): void {
    const elements = places.slice(0, MOST_WATCHED).flatMap(({ start }) => start.parentElement ?? []);
    const next = new Set<Element>(elements);
    for (const element of this.watched) if (!next.has(element)) this.observer.unobserve(element);
    for (const element of next) if (!this.watched.has(element)) this.observer.observe(element);
    this.watched = next;
  }
}
