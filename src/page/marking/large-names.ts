import { type PlaceFinder, RememberingFinder } from '../../names/forms/remembering-finder.ts';
import type { EncodedNamesIndex } from '../../names/index/index-format.ts';
import { suspectedKeys } from '../../names/suspected-keys.ts';
import type { StoredIndex } from '../page-state.ts';
import type { Chunk } from '../reading/chunk.ts';
import { textOverSeams } from '../reading/seams.ts';

/** The names of an index that is too large for a page, as far as the page needs them. */
export class LargeNames {
  /** For the matcher of the names that were told: it finds the places of the chunk at hand without going over its text again. */
  readonly finder: PlaceFinder;
  private readonly remembering: RememberingFinder;
  private readonly ask: (keys: readonly number[]) => Promise<StoredIndex>;
  private readonly known = new Set<number>();

  constructor(finder: PlaceFinder, ask: (keys: readonly number[]) => Promise<StoredIndex>) {
    this.remembering = new RememberingFinder(finder);
    this.finder = this.remembering;
    this.ask = ask;
  }

  /** An index with the names that may stand in a chunk, and all that were asked for before; undefined when it has no others. */
  namesFor(chunk: Chunk): Promise<EncodedNamesIndex> | undefined {
    this.remembering.forget();
    const before = this.known.size;
    for (const text of [chunk.text, textOverSeams(chunk).text])
      for (const key of suspectedKeys(text, this.remembering)) this.known.add(key);
    if (this.known.size === before) return undefined;
    return this.ask([...this.known]).then(({ index }) => index);
  }
}
