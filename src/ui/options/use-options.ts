import { useEffect, useState } from 'preact/hooks';
import type { Jurisdiction } from '../../domain/jurisdiction.ts';
import type { Place } from '../../domain/place.ts';
import type { Settings, SettingsView } from '../../settings/settings.ts';
import type { ListStatus } from '../../update/outcome.ts';
import type { InterfaceClient } from '../client.ts';

/** What the options page and the welcome page know. */
export type OptionsState =
  | { readonly kind: 'waiting' }
  /** The background did not answer. */
  | { readonly kind: 'silent' }
  | {
      readonly kind: 'ready';
      readonly view: SettingsView;
      readonly status: ListStatus;
      /** Every jurisdiction with an act in the list. */
      readonly jurisdictions: readonly Jurisdiction[];
      /** What the list tells of places. */
      readonly places: readonly Place[];
    };

/** What happened to the last change. */
export interface Saved {
  readonly ok: boolean;
  /** What was done; empty where the page shows it plainly. */
  readonly words: string;
  /** Which change of this page it was: the same words twice are two messages. */
  readonly count: number;
}

export interface Options {
  readonly state: OptionsState;
  /** For the live region; undefined before the first change. */
  readonly saved: Saved | undefined;
  reload(): void;
  /** Saves at once; `words` tell what was done. A change of what is locked is not even asked for. */
  change(part: Partial<Settings>, words?: string): Promise<boolean>;
  /** Puts other decisions in place of all that were made. Tells whether it was done. */
  replace(settings: Partial<Settings>): Promise<boolean>;
}

/** Reads the settings, again after each change from elsewhere, and saves each change at once. */
export function useOptions(client: InterfaceClient): Options {
  const [state, setState] = useState<OptionsState>({ kind: 'waiting' });
  const [saved, setSaved] = useState<Saved>();
  const [round, setRound] = useState(0);

  useEffect(() => {
    const scope = new AbortController();
    client.onChange(() => setRound((value) => value + 1), scope.signal);
    return () => scope.abort();
  }, [client]);

  // `round` is no input of the asking: it says that the time has come to ask again.
  useEffect(() => {
    let wanted = true;
    void ask(client).then((next) => {
      if (wanted) setState(next);
    });
    return () => {
      wanted = false;
    };
  }, [client, round]);

  const show = (view: SettingsView) => setState((now) => (now.kind === 'ready' ? { ...now, view } : now));

  const change = async (part: Partial<Settings>, words = ''): Promise<boolean> => {
    if (state.kind !== 'ready' || state.view.locked.some((field) => field in part)) return false;
    // Shown at once: the answer waits until open pages can follow, which takes a second where names are to be looked for anew.
    const before = state.view;
    show({ ...before, settings: { ...before.settings, ...part } });
    const answer = await client.call('settings.change', { change: part });
    setSaved((last) => ({ ok: answer.ok, words, count: (last?.count ?? 0) + 1 }));
    show(answer.ok ? answer.value : before);
    return answer.ok;
  };

  const replace = async (settings: Partial<Settings>): Promise<boolean> => {
    const answer = await client.call('settings.restore', { settings });
    if (answer.ok) show(answer.value);
    return answer.ok;
  };

  return { state, saved, reload: () => setRound((value) => value + 1), change, replace };
}

async function ask(client: InterfaceClient): Promise<OptionsState> {
  const [settings, status, known] = await Promise.all([
    client.call('settings.read', {}),
    client.call('list.status', {}),
    client.call('list.jurisdictions', {}),
  ]);
  if (!settings.ok || !status.ok || !known.ok) return { kind: 'silent' };
  return { kind: 'ready', view: settings.value, status: status.value, ...known.value };
}
