import type { KeyValueStore } from './ports.ts';

/** A part of a store in which every key begins with `prefix`, so that several lists keep the same items side by side. */
export function scopedStore(store: KeyValueStore, prefix: string): KeyValueStore {
  return {
    get: (key) => store.get(prefix + key),
    set: (key, value) => store.set(prefix + key, value),
    remove: (key) => store.remove(prefix + key),
  };
}
