import { useEffect, useRef, useState } from 'preact/hooks';
import type { InterfaceClient } from '../client.ts';
import { ask, type PageAnswer } from './ask.ts';
import { ASKING, type FirstLook, readyState, type SurfaceState, WAITING } from './surface-state.ts';
import type { Wait } from './wait.ts';

/** Between two looks at a page that is still being read. */
const LOOK_AGAIN_MS = 400;
/** A page that has just come to the front, or is just loading, is asked so often again before it counts as unreadable. */
const LOOKS_AT_NEW_PAGE = 3;

/** Asks for everything at once, again after each change, and again while the page is still being read. */
export function useFindings(
  client: InterfaceClient,
  wait: Wait,
  first?: FirstLook,
): { state: SurfaceState; reload(): void } {
  const [state, setState] = useState<SurfaceState>(first?.state ?? WAITING);
  const [round, setRound] = useState(0);
  const early = useRef(first?.asked);
  const takeNews = useRef(first?.takeNews);
  const patience = useRef(0);

  useEffect(() => {
    const scope = new AbortController();
    const lookAgain = () => setRound((value) => value + 1);
    const lookAtNewPage = () => {
      patience.current = LOOKS_AT_NEW_PAGE;
      lookAgain();
    };
    client.onChange(lookAgain, scope.signal);
    client.onTabChange(lookAtNewPage, scope.signal);
    const missed = takeNews.current?.();
    takeNews.current = undefined;
    if (missed?.tabChanged) lookAtNewPage();
    else if (missed?.changed) lookAgain();
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
        setState((now) => readyState(now, base, now.kind === 'ready' ? now.page : ASKING));
        const page = await asked.page;
        if (signal.aborted) return;
        if (!page) return setState({ kind: 'silent' });
        const tooEarly = isUnreadable(page) && patience.current-- > 0;
        setState((now) => readyState(now, base, tooEarly ? ASKING : page));
        if (!tooEarly && !isReading(page)) return;
        await wait(LOOK_AGAIN_MS, signal);
      }
    };
    void look();
    return () => scope.abort();
  }, [client, wait, round]);

  return { state, reload: () => setRound((value) => value + 1) };
}

function isUnreadable(page: PageAnswer): boolean {
  return page.kind === 'told' && page.findings.reading === 'unreadable';
}

function isReading(page: PageAnswer): boolean {
  return page.kind === 'told' && page.findings.reading === 'reading';
}
