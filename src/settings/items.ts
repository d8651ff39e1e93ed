import { defaultSettings } from './defaults.ts';
import { readSettings, SETTINGS_FIELDS } from './lenient.ts';
import { type ManagedStore, type Policy, readPolicy } from './managed.ts';
import type { Settings, SettingsView } from './settings.ts';

/** What is stored: the version of the shape, and only the fields that the person decided. */
export const SETTINGS_ITEM = 'settings';
const VERSION = 1;

export interface SettingsStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

/** A change of some fields, or how it follows from the settings as they are when its turn comes. */
export type SettingsChange = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

export interface SettingsItem {
  read(): Promise<SettingsView>;
  /**
   * Replaces the given fields. Answers with the whole as it is then. Rejects with `LockedSettings` when one of them is
   * locked, and when storage refuses; nothing is changed then.
   */
  change(change: SettingsChange): Promise<SettingsView>;
  /**
   * Puts other decisions in place of all that were made; what is not among them is as if it had never been decided. Locked
   * fields stay as they are, and so does what had been decided on them before.
   */
  restore(settings: Partial<Settings>): Promise<SettingsView>;
}

/** A change of what the organisation has decided. */
export class LockedSettings extends Error {
  readonly fields: readonly (keyof Settings)[];

  constructor(fields: readonly (keyof Settings)[]) {
    super(`Set by a policy: ${fields.join(', ')}`);
    this.name = 'LockedSettings';
    this.fields = fields;
  }
}

/** `languages` are BCP 47 tags, most wanted first; the jurisdictions are guessed from them until decided. */
export function createSettingsItem(
  store: SettingsStore,
  languages: () => readonly string[],
  managed: ManagedStore,
): SettingsItem {
  let lastChange: Promise<unknown> = Promise.resolve();

  return {
    async read() {
      const [decided, policy] = await Promise.all([readDecided(), readPolicy(managed)]);
      return viewOf(decided, policy);
    },
    change: (change) =>
      inTurn((decided, policy) => {
        const asked = typeof change === 'function' ? change(viewOf(decided, policy).settings) : change;
        const refused = policy.locked.filter((field) => field in asked);
        if (refused.length > 0) throw new LockedSettings(refused);
        return { ...decided, ...asked };
      }),
    restore: (settings) =>
      inTurn((decided, { locked }) => ({
        ...only(settings, (field) => !locked.includes(field)),
        ...only(decided, (field) => locked.includes(field)),
      })),
  };

  /** One after the other: two changes at once would each write back what the other had replaced. */
  function inTurn(
    next: (decided: Partial<Settings>, policy: Policy) => Partial<Settings>,
  ): Promise<SettingsView> {
    const mine = lastChange.then(async () => {
      const [before, policy] = await Promise.all([readDecided(), readPolicy(managed)]);
      const decided = next(before, policy);
      await store.set(SETTINGS_ITEM, { version: VERSION, ...decided });
      return viewOf(decided, policy);
    });
    lastChange = mine.catch(() => {});
    return mine;
  }

  async function readDecided(): Promise<Partial<Settings>> {
    return readSettings(await store.get(SETTINGS_ITEM)).settings;
  }

  function viewOf(decided: Partial<Settings>, { settings, locked }: Policy): SettingsView {
    return { settings: { ...defaultSettings(languages()), ...decided, ...settings }, locked };
  }
}

function only(settings: Partial<Settings>, isWanted: (field: keyof Settings) => boolean): Partial<Settings> {
  const wanted = new Set<string>(SETTINGS_FIELDS.filter(isWanted));
  return Object.fromEntries(Object.entries(settings).filter(([field]) => wanted.has(field)));
}
