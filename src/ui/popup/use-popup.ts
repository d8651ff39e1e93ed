import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../../domain/place.ts';
import type { TabFindings } from '../../messaging/protocol.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ListStatus } from '../../update/outcome.ts';
import type { InterfaceClient } from '../client.ts';

/** What the popup knows. */
export type PopupState =
  | { readonly kind: 'waiting' }
  /** The background did not answer. */
  | { readonly kind: 'silent' }
  | {
      readonly kind: 'ready';
      /** Absent where there is no tab. */
      readonly findings: TabFindings | undefined;
      readonly settings: Settings;
      readonly status: ListStatus;
      /** What the list tells of places. */
      readonly places: readonly Place[];
    };

/** Waits, ms; ends early when `signal` aborts. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** Between two looks at a page that is still being read. */
const LOOK_AGAIN_MS = 400;

/** Asks for everything at once, again after each change, and again while the page is still being read. */
export function usePopup(client: InterfaceClient, wait: Wait): { state: PopupState; reload(): void } {
  const [state, setState] = useState<PopupState>({ kind: 'waiting' });
  const [round, setRound] = useState(0);

  useEffect(() => {
    const scope = new AbortController();
    client.onChange(() => setRound((value) => value + 1), scope.signal);
    return () => scope.abort();
  }, [client]);

  // `round` is no input of the asking: it says that the time has come to ask again.
  useEffect(() => {
    const scope = new AbortController();
    const { signal } = scope;
    const look = async () => {
      let next: PopupState;
      do {
        next = await ask(client);
        if (signal.aborted) return;
        setState(next);
        if (next.kind === 'ready' && next.findings?.reading === 'reading') await wait(LOOK_AGAIN_MS, signal);
      } while (!signal.aborted && next.kind === 'ready' && next.findings?.reading === 'reading');
    };
    void look();
    return () => scope.abort();
  }, [client, wait, round]);

  return { state, reload: () => setRound((value) => value + 1) };
}

async function ask(client: InterfaceClient): Promise<PopupState> {
  const tabId = await client.activeTab();
  const [settings, status, known, findings] = await Promise.all([
    client.call('settings.read', {}),
    client.call('list.status', {}),
    client.call('list.jurisdictions', {}),
    tabId === undefined ? undefined : client.call('findings.of-tab', { tabId }),
  ]);
  if (!settings.ok || !status.ok || !known.ok || findings?.ok === false) return { kind: 'silent' };
  return {
    kind: 'ready',
    findings: findings?.value,
    settings: settings.value,
    status: status.value,
    places: known.value.places,
  };
}

/** The real `Wait`. */
export const waitOnTimer: Wait = (ms, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
