import * as v from 'valibot';
import { dayOf } from '../domain/partial-date.ts';
import {
  type LargeIndex,
  PAGE_FILTER_ITEM,
  PAGE_INDEX_ITEM,
  PAGE_STATE_ITEM,
  type PageState,
  type StoredFilter,
  type StoredIndex,
} from '../page/page-state.ts';
import type { PageItemsMade } from '../page/ports.ts';
import type { SettingsItem } from '../settings/items.ts';
import type { Settings } from '../settings/settings.ts';
import type { OpenedList } from '../update/open-list.ts';
import { POINTER_ITEM } from '../update/store.ts';
import type { BackgroundDeps } from './deps.ts';
import type { ListService } from './list-service.ts';
import {
  parsePackagedIndex,
  parsePageState,
  parseStoredFilter,
  parseStoredIndex,
} from './stored-page-items.ts';
import { markTones } from './tones.ts';

/*
 * Page scripts read three items of storage: the state and a filter, which are small, and the names index where the filter
 * lets them suspect a name. The state's key says which filter and index belong to it.
 *
 * The index is written first and the state last, so a page that has the state finds the others. After them comes the
 * basis: from which list, settings, day and version they were made. A worker that starts compares it with what is
 * true now; so if the last one was killed between a change of settings and the end of this, the items are made anew.
 */

export const PAGE_BASIS_ITEM = 'page.basis';
const PACKAGED_INDEX = '/names-index.json';

/** An index of so many names has about a megabyte. */
const MOST_NAMES_IN_PAGE = 20_000;

const basisShape = v.object({ appVersion: v.string(), made: v.string(), expires: v.number() });

export interface PageItems {
  /** Makes the items what they should be now; writes nothing when they are. Tells whether anything was written. */
  refresh(): Promise<boolean>;
  /** As `refresh`, but without opening the list when nothing can have changed since the last time. */
  refreshIfStale(): Promise<boolean>;
  /** The state as stored; undefined before the first refresh. */
  state(): Promise<PageState | undefined>;
  /** All three items, made first if need be. */
  all(): Promise<PageItemsMade>;
  /** Of the list in use, the names that may stand at words with these keys: for pages that don't hold all. */
  names(keys: readonly number[]): Promise<StoredIndex>;
  /** When the list in use expires, epoch ms; undefined before the first refresh. */
  expires(): Promise<number | undefined>;
}

export function createPageItems(
  {
    build,
    ports,
    compileNamesIndex,
    mostNamesInPage = MOST_NAMES_IN_PAGE,
  }: Pick<BackgroundDeps, 'build' | 'ports' | 'compileNamesIndex' | 'mostNamesInPage'>,
  lists: ListService,
  settings: SettingsItem,
): PageItems {
  const { store, clock, packageFile, list, log } = ports;
  let last: Promise<unknown> = Promise.resolve();

  return {
    refresh: () => inTurn(write),
    refreshIfStale: () =>
      inTurn(async () => {
        const basis = await readBasis();
        return basis?.made === (await madeFrom(await settings.read())) ? false : write();
      }),
    state,
    async all() {
      await inTurn(write);
      const [written, filter, index] = await Promise.all([state(), storedFilter(), storedIndex()]);
      if (!written || filter?.key !== written.indexKey || index?.key !== written.indexKey) {
        throw new Error('The page items can’t be kept');
      }
      return { state: written, filter, index };
    },
    async names(keys) {
      const { header, vendors, sectorWords } = (await lists.opened()).list;
      const wanted = new Set(keys);
      return {
        key: header.payload.sha256,
        index: compileNamesIndex(vendors, sectorWords, (key) => wanted.has(key)),
      };
    },
    expires: async () => (await readBasis())?.expires,
  };

  /** One after the other: two writers could leave the state of one with the index of the other. */
  function inTurn(work: () => Promise<boolean>): Promise<boolean> {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  }

  async function write(): Promise<boolean> {
    const chosen = await settings.read();
    const made = await madeFrom(chosen);
    const opened = await lists.opened();
    const { header } = opened.list;
    const next = stateFor(opened, chosen, clock.now());
    const [before, basis, filter, index] = await Promise.all([
      state(),
      readBasis(),
      storedFilter(),
      storedIndex(),
    ]);

    // A later version of the extension may encode the same list in another way.
    const sameVersion = basis?.appVersion === build.appVersion;
    const indexStands = index?.key === next.indexKey && filter?.key === next.indexKey && sameVersion;
    const stateStands = indexStands && JSON.stringify(before) === JSON.stringify(next);
    if (!indexStands) await writeIndex(await indexFor(opened), namesIn(opened) > mostNamesInPage);
    if (!stateStands) await store.set(PAGE_STATE_ITEM, next);
    const expires = Date.parse(header.expires);
    if (basis?.made !== made || basis.expires !== expires) {
      await store.set(PAGE_BASIS_ITEM, { appVersion: build.appVersion, made, expires });
    }
    return !stateStands;
  }

  async function writeIndex(stored: StoredIndex, isLarge: boolean): Promise<void> {
    await store.set(PAGE_INDEX_ITEM, isLarge ? { key: stored.key, isLarge } : stored);
    await store.set(PAGE_FILTER_ITEM, { key: stored.key, filter: stored.index.filter });
  }

  async function indexFor({
    list: { header, vendors, sectorWords },
    origin,
  }: OpenedList): Promise<StoredIndex> {
    const key = header.payload.sha256;
    const packaged = origin === 'bundled' ? await packagedIndex() : undefined;
    return packaged?.key === key ? packaged : { key, index: compileNamesIndex(vendors, sectorWords) };
  }

  async function packagedIndex(): Promise<StoredIndex | undefined> {
    try {
      return parsePackagedIndex(JSON.parse(list.text.decode(await packageFile(PACKAGED_INDEX)) ?? ''));
    } catch (error) {
      log.warn('The packaged names index can’t be read', error);
      return undefined;
    }
  }

  /** All that the items depend on, without opening the list: the bundled one is that of the version. */
  async function madeFrom(chosen: Settings): Promise<string> {
    const pointer = await store.get(POINTER_ITEM);
    return JSON.stringify([build.appVersion, dayOf(clock.now()), pointer ?? null, chosen]);
  }

  async function state(): Promise<PageState | undefined> {
    return parsePageState(await store.get(PAGE_STATE_ITEM));
  }

  async function storedFilter(): Promise<StoredFilter | undefined> {
    return parseStoredFilter(await store.get(PAGE_FILTER_ITEM));
  }

  async function storedIndex(): Promise<StoredIndex | LargeIndex | undefined> {
    return parseStoredIndex(await store.get(PAGE_INDEX_ITEM));
  }

  async function readBasis(): Promise<v.InferOutput<typeof basisShape> | undefined> {
    const basis = v.safeParse(basisShape, await store.get(PAGE_BASIS_ITEM));
    return basis.success ? basis.output : undefined;
  }
}

function namesIn({ list }: OpenedList): number {
  return list.vendors.reduce((sum, { names }) => sum + names.length, 0);
}

function stateFor({ list }: OpenedList, settings: Settings, now: number): PageState {
  return {
    indexKey: list.header.payload.sha256,
    paused: settings.paused,
    sitesOff: settings.sitesOff,
    style: settings.markStyle,
    tones: markTones(list, settings, dayOf(now)),
  };
}
