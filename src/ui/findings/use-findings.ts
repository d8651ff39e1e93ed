import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../domain/place.ts';
import type { TabFindings } from '../../messaging/protocol.ts';
import type { Settings, SettingsView } from '../../settings/settings.ts';
import type { ListStatus } from '../../update/outcome.ts';
import type { InterfaceClient } from '../client.ts';

/** What is known of the page in front. */
export type PageAnswer =
  | { readonly kind: 'asking' }
  | { readonly kind: 'no-tab' }
  /** The browser lets no page be read. */
  | { readonly kind: 'no-access' }
  | { readonly kind: 'told'; readonly tabId: number; readonly findings: TabFindings };

/** What is known besides: it doesn't wait for a page. */
interface Base {
  readonly settings: Settings;
  readonly locked: SettingsView['locked'];
  readonly status: ListStatus;
  /** What the list tells of places. */
  readonly places: readonly Place[];
}

/** What the popup or the panel knows. */
export type SurfaceState =
  | { readonly kind: 'waiting' }
  /** The background did not answer. */
  | { readonly kind: 'silent' }
  | (Base & { readonly kind: 'ready'; readonly page: PageAnswer });

/** Answers on their way; undefined stands for silence. */
export interface Asked {
  readonly base: Promise<Base | undefined>;
  readonly page: Promise<PageAnswer | undefined>;
}

/** Waits, ms; ends early when `signal` aborts. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** Between two looks at a page that is still being read. */
const LOOK_AGAIN_MS = 400;
/** A page that has just come to the front, or is just loading, is asked so often again before it counts as unreadable. */
const LOOKS_AT_NEW_PAGE = 3;

/**
 * Asks for everything at once, again after each change, and again while the page is still being read. `first` are answers
 * that were asked for before there was anything to show.
 */
export function useFindings(
  client: InterfaceClient,
  wait: Wait,
  first?: Asked,
): { state: SurfaceState; reload(): void } {
  const [state, setState] = useState<SurfaceState>({ kind: 'waiting' });
  const [round, setRound] = useState(0);
  const early = useRef(first);
  const patience = useRef(0);

  useEffect(() => {
    const scope = new AbortController();
    const lookAgain = () => setRound((value) => value + 1);
    client.onChange(lookAgain, scope.signal);
    client.onTabChange(() => {
      patience.current = LOOKS_AT_NEW_PAGE;
      lookAgain();
    }, scope.signal);
    return () => scope.abort();
  }, [client]);

  // `round` is no input of the asking: it says that the time has come to ask again.
  useEffect(() => {
    const scope = new AbortController();
    const { signal } = scope;
    const look = async () => {
      while (!signal.aborted) {
        const asked = early.current ?? ask(client);
        early.current = undefined;
        const base = await asked.base;
        if (signal.aborted) return;
        if (!base) return setState({ kind: 'silent' });
        // What doesn't need the page is shown at once; later, what was told of it stays until there is something newer.
        setState((now) => ({ kind: 'ready', ...base, page: now.kind === 'ready' ? now.page : ASKING }));
        const page = await asked.page;
        if (signal.aborted) return;
        if (!page) return setState({ kind: 'silent' });
        const tooEarly = isUnreadable(page) && patience.current-- > 0;
        setState({ kind: 'ready', ...base, page: tooEarly ? ASKING : page });
        if (!tooEarly && !isReading(page)) return;
        await wait(LOOK_AGAIN_MS, signal);
      }
    };
    void look();
    return () => scope.abort();
  }, [client, wait, round]);

  return { state, reload: () => setRound((value) => value + 1) };
}

/** Asks for all that a surface shows. */
export function ask(client: InterfaceClient): Asked {
  return { base: askBase(client), page: askPage(client) };
}

async function askBase(client: InterfaceClient): Promise<Base | undefined> {
  const [settings, status, known] = await Promise.all([
    client.call('settings.read', {}),
    client.call('list.status', {}),
    client.call('list.jurisdictions', {}),
  ]);
  if (!settings.ok || !status.ok || !known.ok) return undefined;
  return { ...settings.value, status: status.value, places: known.value.places };
}

async function askPage(client: InterfaceClient): Promise<PageAnswer | undefined> {
  const tabId = await client.activeTab();
  if (tabId === undefined) return { kind: 'no-tab' };
  const findings = await client.call('findings.of-tab', { tabId });
  if (!findings.ok) return undefined;
  if (findings.value.reading === 'unreadable' && !(await client.access())) return { kind: 'no-access' };
  return { kind: 'told', tabId, findings: findings.value };
}

const ASKING: PageAnswer = { kind: 'asking' };

function isUnreadable(page: PageAnswer): boolean {
  return page.kind === 'told' && page.findings.reading === 'unreadable';
}

function isReading(page: PageAnswer): boolean {
  return page.kind === 'told' && page.findings.reading === 'reading';
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
