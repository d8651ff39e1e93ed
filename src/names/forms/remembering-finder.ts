import type { Finder, Look } from './finder.ts';
import type { WordClass } from './name-key.ts';

/** What finds the places of a text where forms may begin. */
export type PlaceFinder = Pick<Finder, 'find'>;

interface Place {
  readonly start: number;
  readonly wordClass: WordClass;
}

/** A finder that goes over a text once, however often it is asked for its places. */
export class RememberingFinder implements PlaceFinder {
  private readonly finder: PlaceFinder;
  private readonly known = new Map<string, readonly Place[]>();

  constructor(finder: PlaceFinder) {
    this.finder = finder;
  }

  forget(): void {
    this.known.clear();
  }

  find(text: string, look: Look): void {
    let next = 0;
    for (const { start, wordClass } of this.placesOf(text)) {
      // What was found may reach over other places.
      if (start >= next) next = look(text, start, wordClass);
    }
  }

  private placesOf(text: string): readonly Place[] {
    const known = this.known.get(text);
    if (known) return known;
    const places: Place[] = [];
    this.finder.find(text, (_, start, wordClass) => {
      places.push({ start, wordClass });
      return -1;
    });
    this.known.set(text, places);
    return places;
  }
}
