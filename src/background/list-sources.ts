import type { ListId, ListLabel } from '../domain/list-label.ts';
import { MOST_OF_OTHERS, MOST_OF_PUBLIC } from '../list/acceptance.ts';
import { type KeySet, plainKeySet, trustIn } from '../list/key-set.ts';
import { type ExtraList, trustedKeys } from '../settings/extra-list.ts';
import type { SettingsItem } from '../settings/items.ts';
import { type PublicListPolicy, readPolicy } from '../settings/managed.ts';
import { ACCEPTED_ITEM } from '../update/accepted.ts';
import { KEYS_ITEM } from '../update/key-store.ts';
import type { KeyValueStore } from '../update/ports.ts';
import { DUE_ITEM, RECORD_ITEM } from '../update/record.ts';
import { scopedStore } from '../update/scoped-store.ts';
import type { ListSource } from '../update/source.ts';
import { POINTER_ITEM, slotItem } from '../update/store.ts';
import { createUpdater, type Updater } from '../update/updater.ts';
import type { BackgroundDeps } from './deps.ts';

/*
 * Which lists there are: the public one, as the build or a policy says, and those that a policy or the person has added.
 * Each is checked by itself and keeps its own items in storage; what goes wrong with one leaves the others alone.
 */

const BUNDLED_LIST = '/list.jsonl';
const PREFIX = 'lists.';
/** Which lists besides the public one have items in storage. */
const KNOWN_ITEM = `${PREFIX}known`;
/** What an updater keeps of its list. */
const ITEMS = [POINTER_ITEM, slotItem('a'), slotItem('b'), RECORD_ITEM, DUE_ITEM, ACCEPTED_ITEM, KEYS_ITEM];

/** A list and what keeps it up to date. */
export interface UpdatedList {
  /** Absent for the public list. */
  readonly label?: ListLabel;
  readonly source: ListSource;
  readonly updater: Updater;
  /** The list's own part of storage. */
  readonly store: KeyValueStore;
}

export interface ListSources {
  /** The public list first. */
  all(): Promise<readonly [UpdatedList, ...UpdatedList[]]>;
  /** Removes from storage what lists have left that are no more. */
  tidy(): Promise<void>;
}

export function createListSources(
  { build, ports, payloadSteps, recallPayload }: BackgroundDeps,
  settings: SettingsItem,
): ListSources {
  /** While it is the same list, it is the same updater: a second check gets the outcome of the first. */
  const made = new Map<string, { readonly key: string; readonly list: UpdatedList }>();

  return {
    async all() {
      const [{ settings: chosen }, { publicList }] = await Promise.all([
        settings.read(),
        readPolicy(ports.managed),
      ]);
      return [publicOne(publicList), ...chosen.lists.map(extraOne)];
    },
    async tidy() {
      const now = (await settings.read()).settings.lists.map(({ id }): string => id);
      const known = await ports.store.get(KNOWN_ITEM);
      const before = Array.isArray(known) ? known.filter((id) => typeof id === 'string') : [];
      for (const id of before) if (!now.includes(id)) await forget(id);
      if (now.join() !== before.join()) await ports.store.set(KNOWN_ITEM, now);
    },
  };

  function publicOne(policy: PublicListPolicy): UpdatedList {
    const keySet = policy.keys ? keySetOf(policy.keys, policy.threshold) : build.keySet;
    const source = {
      addresses: policy.addresses ?? build.listAddresses,
      trust: trustIn(keySet, build),
      readBundled: () => ports.packageFile(BUNDLED_LIST),
      most: MOST_OF_PUBLIC,
    };
    return once('', source, ports.store);
  }

  function extraOne({ id, name, addresses, keys, threshold }: ExtraList): UpdatedList {
    const source = { addresses, trust: trustIn(keySetOf(keys, threshold), build), most: MOST_OF_OTHERS };
    return once(id, source, scopedStore(ports.store, prefixOf(id)), { id, name });
  }

  function once(id: string, source: ListSource, store: KeyValueStore, label?: ListLabel): UpdatedList {
    const { addresses, trust } = source;
    const key = JSON.stringify([addresses, trust, label]);
    const known = made.get(id);
    if (known?.key === key) return known.list;
    const updater = createUpdater(
      { ...source, appVersion: build.appVersion, payloadSteps, recallPayload },
      { ...ports, store, lock: (name, work) => ports.lock(prefixOf(id) + name, work) },
    );
    const list = { source, updater, store, ...(label && { label }) };
    made.set(id, { key, list });
    return list;
  }

  async function forget(id: string): Promise<void> {
    const store = scopedStore(ports.store, prefixOf(id));
    for (const item of ITEMS) await store.remove(item);
  }
}

/** The prefix of a list's items; the public list has none. */
export function prefixOf(id: ListId | string): string {
  return id === '' ? '' : `${PREFIX}${id}.`;
}

/** The keys as a policy or a person gave them. */
function keySetOf(written: readonly string[], threshold = 1): KeySet {
  const set = plainKeySet(trustedKeys(written));
  return { ...set, threshold, rotationThreshold: Math.max(threshold, set.rotationThreshold) };
}
