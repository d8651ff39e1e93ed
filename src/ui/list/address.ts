/** How the page came to an address: by a link or a call of its own, or back and forth through the history. */
export type Arrival = 'anew' | 'through-history';

/** The address of the page, of which only the fragment is ours. */
export interface PageAddress {
  /** `#/...`, empty without one. */
  readonly hash: () => string;
  /** Goes to a fragment: as a new step of the history, or in place of the one at hand. */
  readonly go: (hash: string, step: 'push' | 'replace') => void;
  /** Calls `listener` when a link or the history led to an address, until `signal` aborts. */
  readonly onChange: (listener: (arrival: Arrival) => void, signal: AbortSignal) => void;
}

/** Marks the steps of the history that have been shown before. */
const SHOWN = { shown: true };

/** The address of the window. */
export const windowAddress: PageAddress = {
  hash: () => location.hash,
  go(hash, step) {
    if (step === 'push') history.pushState(SHOWN, '', hash);
    else history.replaceState(SHOWN, '', hash);
  },
  onChange(listener, signal) {
    // Browsers tell of links and of the history by the same event; only a new step has no state yet.
    const tell = () => {
      const arrival = history.state === null ? 'anew' : 'through-history';
      if (arrival === 'anew') history.replaceState(SHOWN, '');
      listener(arrival);
    };
    addEventListener('popstate', tell, { signal });
  },
};
