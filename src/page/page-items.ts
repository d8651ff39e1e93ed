import type { EncodedFormFilter } from '../names/forms/form-filter.ts';
import type { Scout } from '../names/scout.ts';
import type { Native } from './native.ts';
import {
  type LargeIndex,
  PAGE_FILTER_ITEM,
  PAGE_INDEX_ITEM,
  PAGE_STATE_ITEM,
  type PageState,
  type StoredFilter,
  type StoredIndex,
} from './page-state.ts';
import type { PageItemsMade } from './ports.ts';

export type DecodeScout = (filter: EncodedFormFilter) => Scout;

/** What of the page items changed in storage; undefined where nothing did. The index comes before its filter. */
export interface ItemsChange {
  readonly state: PageState | undefined;
  readonly filter: StoredFilter | undefined;
}

/** The items that the background keeps for pages. Its own call makes them, where it hasn't come to it yet. */
export class PageItems {
  private readonly native: Native;
  private setUp: Promise<PageItemsMade | undefined> | undefined;

  constructor(native: Native) {
    this.native = native;
  }

  async state(): Promise<PageState | undefined> {
    const item = await this.read(PAGE_STATE_ITEM);
    return isState(item) ? item : (await this.made())?.state;
  }

  async filter(): Promise<StoredFilter | undefined> {
    const item = await this.read(PAGE_FILTER_ITEM);
    return isFilter(item) ? item : (await this.made())?.filter;
  }

  async index(): Promise<StoredIndex | LargeIndex | undefined> {
    const item = await this.read(PAGE_INDEX_ITEM);
    return isIndex(item) ? item : (await this.made())?.index;
  }

  /** Of a large index, the names that may stand at words with these keys. Rejects when nobody answers. */
  async names(keys: readonly number[]): Promise<StoredIndex> {
    const answer = await this.native.call('page.names', { keys });
    if (!answer.ok) throw new Error('No names');
    return answer.value;
  }

  onChange(listener: (change: ItemsChange) => void, signal: AbortSignal): void {
    this.native.onStored((changes) => {
      const state = changes[PAGE_STATE_ITEM]?.newValue;
      const filter = changes[PAGE_FILTER_ITEM]?.newValue;
      const change = {
        state: isState(state) ? state : undefined,
        filter: isFilter(filter) ? filter : undefined,
      };
      if (change.state || change.filter) listener(change);
    }, signal);
  }

  private async read(key: string): Promise<unknown> {
    try {
      return await this.native.read(key);
    } catch {
      return undefined;
    }
  }

  private made(): Promise<PageItemsMade | undefined> {
    this.setUp ??= this.native
      .call('page.setup', {})
      .then((answer) => (answer.ok ? answer.value : undefined));
    return this.setUp;
  }
}

// The items are trusted beyond their shape: only our own background writes them.

function isState(item: unknown): item is PageState {
  return has(item, 'tones') && 'sitesOff' in item && 'hidden' in item;
}

function isFilter(item: unknown): item is StoredFilter {
  return has(item, 'key') && 'filter' in item;
}

function isIndex(item: unknown): item is StoredIndex | LargeIndex {
  return has(item, 'key') && ('index' in item || 'isLarge' in item);
}

function has<Key extends string>(item: unknown, key: Key): item is Record<Key, unknown> {
  return typeof item === 'object' && item !== null && key in item;
}
