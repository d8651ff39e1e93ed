import { useEffect, useState } from 'preact/hooks';
import type { Jurisdiction } from '../../domain/jurisdiction.ts';
import type { Place } from '../../domain/place.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ListStatus } from '../../update/outcome.ts';
import type { InterfaceClient } from '../client.ts';

/** What the options page knows. */
export type OptionsState =
  | { readonly kind: 'waiting' }
  /** The background did not answer. */
  | { readonly kind: 'silent' }
  | {
      readonly kind: 'ready';
      readonly settings: Settings;
      readonly status: ListStatus;
      /** Every jurisdiction with an act in the list. */
      readonly jurisdictions: readonly Jurisdiction[];
      /** What the list tells of places. */
      readonly places: readonly Place[];
    };

export interface Options {
  readonly state: OptionsState;
  /** What happened to the last change, for the live region; undefined before the first. */
  readonly saved: { readonly ok: boolean; readonly words: string } | undefined;
  reload(): void;
  /** Saves at once; `words` tell what was done. */
  change(part: Partial<Settings>, words: string): void;
}

/** Reads the settings, again after each change from elsewhere, and saves each change at once. */
export function useOptions(client: InterfaceClient): Options {
  const [state, setState] = useState<OptionsState>({ kind: 'waiting' });
  const [saved, setSaved] = useState<Options['saved']>();
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

  const change = async (part: Partial<Settings>, words: string) => {
    const answer = await client.call('settings.change', { change: part });
    setSaved({ ok: answer.ok, words });
    if (answer.ok) {
      setState((now) => (now.kind === 'ready' ? { ...now, settings: answer.value } : now));
    }
  };

  return {
    state,
    saved,
    reload: () => setRound((value) => value + 1),
    change: (part, words) => void change(part, words),
  };
}

async function ask(client: InterfaceClient): Promise<OptionsState> {
  const [settings, status, known] = await Promise.all([
    client.call('settings.read', {}),
    client.call('list.status', {}),
    client.call('list.jurisdictions', {}),
  ]);
  if (!settings.ok || !status.ok || !known.ok) return { kind: 'silent' };
  return {
    kind: 'ready',
    settings: settings.value,
    status: status.value,
    ...known.value,
  };
}
