import type { EncodedNamesIndex } from '../names/index/index-format.ts';
import type { Matcher } from '../names/matcher.ts';
import type { Native } from './native.ts';
import { PAGE_INDEX_ITEM, PAGE_STATE_ITEM, type PageState, type StoredIndex } from './page-state.ts';

export type Decode = (index: EncodedNamesIndex) => Matcher;

/** What of the page items changed in storage; undefined where nothing did. */
export interface ItemsChange {
  readonly state: PageState | undefined;
  readonly index: StoredIndex | undefined;
}

/** The two items that the background keeps for pages. Its own call makes them, where it hasn't come to it yet. */
export class PageItems {
  private readonly native: Native;
  private setUp: Promise<{ state: PageState; index: StoredIndex } | undefined> | undefined;

  constructor(native: Native) {
    this.native = native;
  }

  async state(): Promise<PageState | undefined> {
    const item = await this.read(PAGE_STATE_ITEM);
    return isState(item) ? item : (await this.made())?.state;
  }

  async index(): Promise<StoredIndex | undefined> {
    const item = await this.read(PAGE_INDEX_ITEM);
    return isIndex(item) ? item : (await this.made())?.index;
  }

  onChange(listener: (change: ItemsChange) => void, signal: AbortSignal): void {
    this.native.onStored((changes) => {
      const state = changes[PAGE_STATE_ITEM]?.newValue;
      const index = changes[PAGE_INDEX_ITEM]?.newValue;
      const change = { state: isState(state) ? state : undefined, index: isIndex(index) ? index : undefined };
      if (change.state || change.index) listener(change);
    }, signal);
  }

  private async read(key: string): Promise<unknown> {
    try {
      return await this.native.read(key);
    } catch {
      return undefined;
    }
  }

  private made(): Promise<{ state: PageState; index: StoredIndex } | undefined> {
    this.setUp ??= this.native
      .call('page.setup', {})
      .then((answer) => (answer.ok ? answer.value : undefined));
    return this.setUp;
  }
}

// The items are trusted beyond their shape: only our own background writes them.

function isState(item: unknown): item is PageState {
  return typeof item === 'object' && item !== null && 'tones' in item && 'sitesOff' in item;
}

function isIndex(item: unknown): item is StoredIndex {
  return typeof item === 'object' && item !== null && 'key' in item && 'index' in item;
}
