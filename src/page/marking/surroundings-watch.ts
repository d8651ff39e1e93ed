import { ownOf } from '../reading/unclobbered.ts';
import type { Place } from './read-chunk.ts';

/** Attributes by which pages show and hide, and make a place one to write in. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'contenteditable', 'role', 'slot'];
/** More elements than this are not watched; what people do makes us look again anyway. */
const MOST_WATCHED = 2000;

/**
 * Tells when an attribute changes that a finding hangs on: of an element that it is in. Elsewhere attributes change with
 * every frame of an animation, for nothing.
 */
export class SurroundingsWatch {
  private readonly observer: MutationObserver;
  private readonly watched = new Set<Element>();

  constructor(onChange: () => void, signal: AbortSignal) {
    this.observer = new MutationObserver(onChange);
    signal.addEventListener('abort', () => this.observer.disconnect());
  }

  watch(places: readonly Place[]): void {
    const around = elementsAround(places);
    // A single element can't be let go of, so they are all when too many are of no use any more.
    if (this.watched.size > 2 * around.size) {
      this.observer.disconnect();
      this.watched.clear();
    }
    for (const element of around) {
      if (this.watched.has(element)) continue;
      this.watched.add(element);
      this.observer.observe(element, { attributeFilter: ATTRIBUTES });
    }
  }
}

/** The elements that places are in, those around shadow trees too. */
function elementsAround(places: readonly Place[]): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (const { start } of places) {
    let element: Element | null = parentOf(start);
    while (element && !around.has(element) && around.size < MOST_WATCHED) {
      around.add(element);
      element = parentOf(element);
    }
  }
  return around;
}

function parentOf(node: Node): Element | null {
  const parentNode = ownOf(node, 'parentNode');
  if (parentNode instanceof Element) return parentNode;
  return parentNode instanceof ShadowRoot ? parentNode.host : null;
}
