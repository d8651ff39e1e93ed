import type { VendorId } from '../domain/vendor.ts';
import type { Finder } from '../names/forms/finder.ts';
import type { EncodedFormFilter } from '../names/forms/form-filter.ts';
import type { CardModel } from './card/card-host.ts';
import type { CardAnchor } from './card/placement.ts';
import type { LargeIndex, PageState, StoredIndex } from './page-state.ts';
import type { ToPage } from './ports.ts';
import type { Chunk } from './reading/chunk.ts';
import type { Slices } from './reading/slices.ts';

/*
 * The page script comes in parts. The first is in every frame of every page and only waits until people see it; the second
 * looks whether a name may be there; the others are loaded when they are needed: to find and mark names, to show cards, to
 * count links. Pages can't see that: the files' addresses are new in each session (Chromium) or for each person (Firefox),
 * and a content script's import leaves no trace in the page's timings.
 */

/** What the second part looks for names with, and the key of the index that it is of. */
export interface Scouting {
  readonly key: string;
  readonly finder: Finder;
  /** Gives the finder of another filter: the part that has it needn't come twice. */
  finderOf(filter: EncodedFormFilter): Finder;
}

/** What finds and marks names, loaded when one is suspected. */
export interface Marker {
  /** From now on names of this index are looked for. Throws a `TypeError` when it contradicts itself. */
  takeIndex(index: StoredIndex | LargeIndex, scouting: Scouting): void;
  /** Follows the tones and the style of marks; vendors that are hidden here are known, but not painted. */
  apply(state: PageState, hidden: ReadonlySet<string>): void;
  /**
   * Reads a chunk: what is found in its core takes the place of what was known there. Gives a promise where names have to
   * be asked for first.
   */
  read(chunk: Chunk): Promise<void> | undefined;
  /** Takes marks off names that are no longer written in these texts: nothing else may be painted in their place. */
  unmark(texts: readonly Text[]): void;
  /** The same where it isn't known which texts changed. */
  unmarkOverwritten(): void;
  /** Forgets what was in texts that left the document, or in those of `texts` that are blank now. */
  forget(texts: readonly Text[]): void;
  /** What is shown may have changed: soon it is looked at again. */
  lookAgain(): void;
  /** Forgets everything, marks too. */
  clear(): void;
  /** Brings marks, counts and card up to date with what was read. */
  update(): void;
  /** How many mentions each vendor has. */
  counts(): ReadonlyMap<VendorId, number>;
  /** Whether there are more than are counted. */
  hasMore(): boolean;
  jump(request: ToPage['tab.jump']['request']): ToPage['tab.jump']['response'];
  reasons(request: ToPage['tab.reasons']['request']): ToPage['tab.reasons']['response'];
  /** Whether a node is the card's host, the only one of ours that a document ever has. */
  isOurs(node: EventTarget | null): boolean;
}

export interface MarkerPorts {
  /** Mentions came or went. */
  onChanged(): void;
  /** Asks for the names of a large index that may stand at words with these keys. */
  names(keys: readonly number[]): Promise<StoredIndex>;
  /** Loads what shows cards. */
  cards(onClose: () => void): Promise<Cards>;
  /** False when the extension was updated or removed; then nothing more is to be shown. */
  isAlive(): boolean;
  /** Ends all. */
  readonly signal: AbortSignal;
}

/** What shows the card of a mention, loaded when the first one opens. */
export interface Cards {
  /** Opens a card in place of the one that is open; false when there is nothing to show, or another was asked for meanwhile. */
  open(model: CardModel, anchor: CardAnchor, takesFocus: boolean): Promise<boolean>;
  close(): void;
  isOurs(node: EventTarget | null): boolean;
}

/** What finds links to vendors' own sites, loaded once a document that was read has any links. */
export interface Links {
  /** The document was read, or changed: before long its links are counted anew. */
  lookAgain(): void;
  /** What was counted last. */
  found(): FoundLinks;
}

export interface FoundLinks {
  /** The vendor whose own site the tab is at. */
  readonly site?: VendorId;
  /** How many links lead to the sites of each vendor, but for the one whose site this is. */
  readonly links: ReadonlyMap<VendorId, number>;
  /** There are more links than were looked at. */
  readonly isMore?: true;
}

export interface LinksPorts {
  /** The trees that are read, the document's own first. */
  trees(): Iterable<Document | ShadowRoot>;
  readonly slices: Slices;
  /** Links were counted. */
  onChanged(): void;
  /** Ends all. */
  readonly signal: AbortSignal;
}
