import type { SettingsStore } from '../../../src/settings/items.ts';
import type { KeyValueStore } from '../../../src/update/ports.ts';

/** `storage.local` in memory. Values pass through JSON, as they do in Chromium. */
export class MemoryStore implements KeyValueStore, SettingsStore {
  readonly items = new Map<string, string>();
  /** Keys in the order in which they were written. */
  readonly writes: string[] = [];
  /** Bytes that fit, all values together. */
  quota = Number.POSITIVE_INFINITY;
  /** Runs before each call; throws to fail it. */
  before: (call: 'get' | 'set' | 'remove', key: string) => void = () => {};

  async get(key: string): Promise<unknown> {
    this.before('get', key);
    const text = this.items.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  }

  async set(key: string, value: unknown): Promise<void> {
    this.before('set', key);
    const text = JSON.stringify(value);
    let used = text.length;
    for (const [other, kept] of this.items) if (other !== key) used += kept.length;
    if (used > this.quota) throw new Error('Resource::kQuotaBytes quota exceeded');
    this.items.set(key, text);
    this.writes.push(key);
  }

  async remove(key: string): Promise<void> {
    this.before('remove', key);
    this.items.delete(key);
  }

  /** Another store with the same content: what a worker finds that starts after this one was killed. */
  copy(): MemoryStore {
    const copy = new MemoryStore();
    for (const [key, text] of this.items) copy.items.set(key, text);
    return copy;
  }
}
