import * as v from 'valibot';
import { dayOf } from '../domain/partial-date.ts';
import { shortHash } from '../domain/short-hash.ts';
import type { Vendor } from '../domain/vendor.ts';
import { EXPIRY_GRACE_MS } from '../list/acceptance.ts';
import type { SectorWords } from '../names/index/index-build.ts';
import type { EncodedNamesIndex } from '../names/index/index-format.ts';
import {
  type LargeIndex,
  PAGE_DOMAINS_ITEM,
  PAGE_FILTER_ITEM,
  PAGE_INDEX_ITEM,
  PAGE_STATE_ITEM,
  type PageState,
  type StoredDomains,
  type StoredFilter,
  type StoredIndex,
} from '../page/page-state.ts';
import type { PageItemsMade } from '../page/ports.ts';
import type { SettingsItem } from '../settings/items.ts';
import { readPolicy } from '../settings/managed.ts';
import type { Settings } from '../settings/settings.ts';
import { inSlices } from '../update/in-slices.ts';
import { KEYS_ITEM } from '../update/key-store.ts';
import { POINTER_ITEM } from '../update/store.ts';
import type { BackgroundDeps } from './deps.ts';
import type { ListService } from './list-service.ts';
import { prefixOf } from './list-sources.ts';
import type { ListsInUse } from './open-lists.ts';
import { siteOwners } from './site-owners.ts';
import {
  parseCueWords,
  parsePackagedIndex,
  parsePageState,
  parseStoredDomains,
  parseStoredFilter,
  parseStoredIndex,
} from './stored-page-items.ts';
import { hiddenBySite, markTones } from './tones.ts';
import { indexKeyOf, type WatchedVendors, watchedVendors } from './watched-vendors.ts';

/*
 * Page scripts read four items of storage: the state and a filter, which are small, the names index where the filter lets
 * them suspect a name, and, at the end of a top frame's reading, which sites are vendors' own. The state's key says which of
 * the others belong to it: it tells the list and the names that the person watches for, which are in the index too.
 *
 * The index is written first and the state last, so a page that has the state finds the others. After them comes the
 * basis: from which list, settings, policy, day and version they were made. A worker that starts compares it with what is
 * true now; so if the last one was killed between a change of settings and the end of this, the items are made anew.
 */

export const PAGE_BASIS_ITEM = 'page.basis';
const PACKAGED_INDEX = '/names-index.json';
const CUE_WORDS = '/cue-words.json';

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
  /** What a page needs to begin with, made first if need be. */
  all(): Promise<PageItemsMade>;
  /** Of the list in use, the names that may stand at words with these keys: for pages that don't hold all. */
  names(keys: readonly number[]): Promise<StoredIndex>;
  /** When the list in use is not to be relied on any more, epoch ms; undefined before the first refresh. */
  expires(): Promise<number | undefined>;
}

export function createPageItems(
  {
    build,
    ports,
    namesIndexSteps,
    mostNamesInPage = MOST_NAMES_IN_PAGE,
  }: Pick<BackgroundDeps, 'build' | 'ports' | 'namesIndexSteps' | 'mostNamesInPage'>,
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
        return basis?.made === (await madeFrom((await settings.read()).settings)) ? false : write();
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
      const { list: content, key } = await lists.opened();
      const { watched } = (await settings.read()).settings;
      const watching = watchedVendors(watched, content.vendors);
      const wanted = new Set(keys);
      return {
        key: indexKeyOf(key, watching),
        index: await compile([...content.vendors, ...watching.own], content.sectorWords, (one) =>
          wanted.has(one),
        ),
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
    const { settings: chosen } = await settings.read();
    const made = await madeFrom(chosen);
    const opened = await lists.opened();
    const { header, vendors } = opened.list;
    const watching = watchedVendors(chosen.watched, vendors);
    const next = stateFor(opened, watching, chosen, clock.now());
    const [before, basis, filter, index, domains] = await Promise.all([
      state(),
      readBasis(),
      storedFilter(),
      storedIndex(),
      storedDomains(),
    ]);

    // A later version of the extension may encode the same list in another way.
    const sameVersion = basis?.appVersion === build.appVersion;
    const keysStand = [filter, index, domains].every((item) => item?.key === next.indexKey);
    const indexStands = keysStand && sameVersion;
    const stateStands = indexStands && JSON.stringify(before) === JSON.stringify(next);
    if (!indexStands) await writeIndex(await indexFor(opened, watching), opened);
    if (!stateStands) await store.set(PAGE_STATE_ITEM, next);
    const expires = Date.parse(header.expires) + EXPIRY_GRACE_MS;
    if (basis?.made !== made || basis.expires !== expires) {
      await store.set(PAGE_BASIS_ITEM, { appVersion: build.appVersion, made, expires });
    }
    return !stateStands;
  }

  async function writeIndex({ key, index }: StoredIndex, opened: ListsInUse): Promise<void> {
    const isLarge = namesIn(opened) > mostNamesInPage;
    await store.set(PAGE_INDEX_ITEM, isLarge ? { key, isLarge } : { key, index });
    await store.set(PAGE_FILTER_ITEM, { key, filter: index.filter });
    await store.set(PAGE_DOMAINS_ITEM, { key, domains: siteOwners(opened.list.vendors) });
  }

  async function indexFor(
    { list: { vendors, sectorWords }, key: listKey, origin }: ListsInUse,
    watching: WatchedVendors,
  ): Promise<StoredIndex> {
    const key = indexKeyOf(listKey, watching);
    // The packaged index has the names of the list alone, and its key says so.
    const ready = origin === 'bundled' && watching.own.length === 0 ? await packagedIndex() : undefined;
    if (ready?.key === key) return ready;
    return { key, index: await compile([...vendors, ...watching.own], sectorWords) };
  }

  async function compile(
    vendors: readonly Vendor[],
    sectorWords: SectorWords,
    isWanted?: (key: number) => boolean,
  ): Promise<EncodedNamesIndex> {
    // Some kB of words that a worker hardly ever needs: they are no part of what each of its starts compiles.
    const cueWords = parseCueWords(await packaged(CUE_WORDS));
    return inSlices(namesIndexSteps(vendors, cueWords, sectorWords, isWanted), ports);
  }

  async function packaged(path: string): Promise<unknown> {
    return JSON.parse(list.text.decode(await packageFile(path)) ?? '');
  }

  async function packagedIndex(): Promise<StoredIndex | undefined> {
    try {
      return parsePackagedIndex(await packaged(PACKAGED_INDEX));
    } catch (error) {
      log.warn('The packaged names index can’t be read', error);
      return undefined;
    }
  }

  /** All that the items depend on, without opening the list: the bundled one is that of the version. */
  async function madeFrom({ watched, language: _, ...others }: Settings): Promise<string> {
    // Which lists are in use: where they lie, and whose they may be. With other keys, another may stand in.
    const used = ['', ...others.lists.map(({ id }) => id)].map(async (id) => [
      await store.get(prefixOf(id) + POINTER_ITEM),
      shortHash(JSON.stringify(await store.get(prefixOf(id) + KEYS_ITEM)) ?? ''),
    ]);
    const [{ publicList }, ...pointers] = await Promise.all([readPolicy(ports.managed), ...used]);
    // Notes may be long, and no page knows of them.
    const names = watched.map(({ id, name }) => [id, name]);
    return JSON.stringify([build.appVersion, dayOf(clock.now()), publicList, pointers, others, names]);
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

  async function storedDomains(): Promise<StoredDomains | undefined> {
    return parseStoredDomains(await store.get(PAGE_DOMAINS_ITEM));
  }

  async function readBasis(): Promise<v.InferOutput<typeof basisShape> | undefined> {
    const basis = v.safeParse(basisShape, await store.get(PAGE_BASIS_ITEM));
    return basis.success ? basis.output : undefined;
  }
}

function namesIn({ list }: ListsInUse): number {
  return list.vendors.reduce((sum, { names }) => sum + names.length, 0);
}

function stateFor(
  { list, key }: ListsInUse,
  watching: WatchedVendors,
  settings: Settings,
  now: number,
): PageState {
  return {
    hidden: hiddenBySite(list, watching, settings.hidden),
    indexKey: indexKeyOf(key, watching),
    paused: settings.paused,
    sitesOff: settings.sitesOff,
    style: settings.markStyle,
    tones: markTones(list, watching, settings, dayOf(now)),
  };
}
