import { defaultSettings } from './defaults.ts';
import { type Decided, parseDecided } from './schema.ts';
import type { Settings } from './settings.ts';

/** What is stored: the version of the shape, and only the fields that the person decided. */
export const SETTINGS_ITEM = 'settings';
const VERSION = 1;

export interface SettingsStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  /** Tells the new value of `key` on each change, whoever makes it, until `signal` aborts. */
  watch(key: string, listener: (value: unknown) => void, signal: AbortSignal): void;
}

export interface SettingsItem {
  read(): Promise<Settings>;
  /** Replaces the given fields. Answers with the whole as it is then. Rejects when storage refuses. */
  change(change: Partial<Settings>): Promise<Settings>;
  watch(listener: (settings: Settings) => void, signal: AbortSignal): void;
}

/** `languages` are BCP 47 tags, most wanted first; the jurisdictions are guessed from them until decided. */
export function createSettingsItem(store: SettingsStore, languages: () => readonly string[]): SettingsItem {
  let lastChange: Promise<unknown> = Promise.resolve();

  return {
    read: async () => whole(parseDecided(await store.get(SETTINGS_ITEM))),
    change(change) {
      // One after the other: two changes at once would each write back what the other had replaced.
      const mine = lastChange.then(() => write(change));
      lastChange = mine.catch(() => {});
      return mine;
    },
    watch: (listener, signal) =>
      store.watch(SETTINGS_ITEM, (stored) => listener(whole(parseDecided(stored))), signal),
  };

  async function write(change: Partial<Settings>): Promise<Settings> {
    const decided = { ...parseDecided(await store.get(SETTINGS_ITEM)), ...change };
    await store.set(SETTINGS_ITEM, { version: VERSION, ...decided });
    return whole(decided);
  }

  function whole(decided: Decided): Settings {
    const defaults = defaultSettings(languages());
    return {
      jurisdictions: decided.jurisdictions ?? defaults.jurisdictions,
      markStyle: decided.markStyle ?? defaults.markStyle,
      markElsewhere: decided.markElsewhere ?? defaults.markElsewhere,
      sitesOff: decided.sitesOff ?? defaults.sitesOff,
      paused: decided.paused ?? defaults.paused,
    };
  }
}
