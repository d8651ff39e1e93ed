export interface AttentionPorts {
  /** What is shown may have changed without a change of the DOM. */
  lookAgain(): void;
  /** The view moved. */
  follow(): void;
  /** Time to see whether the page took marks away. */
  restore(): void;
}

/** After which styles may be others: what people do, and what runs by itself. */
const OCCASIONS = ['click', 'keyup', 'toggle', 'transitionend', 'animationend'];
/** How long after an occasion things are looked at, in ms. */
const SETTLE_MS = 150;
/** On a page whose styles never come to rest, looking takes at most a twentieth of the time. */
const REST_FACTOR = 20;
/** How often marks that the page removed come back at most, in ms. */
const RESTORE_MS = 1000;

/** Listens for what matters only while a page has something to mark. Gives what makes it look again, soon and once. */
export function attend(
  ports: AttentionPorts,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): () => void {
  const options = { capture: true, passive: true, signal };
  let looking: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  let lastMs = 0;
  const look = () => {
    looking ??= setTimeout(
      () => {
        looking = undefined;
        const start = now();
        ports.lookAgain();
        lastMs = now() - start;
      },
      Math.max(SETTLE_MS, REST_FACTOR * lastMs),
    );
  };
  const follow = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      ports.follow();
    });
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
  for (const occasion of OCCASIONS) addEventListener(occasion, look, options);
  addEventListener('scroll', follow, options);
  addEventListener('resize', follow, options);
  const restoring = setInterval(() => {
    if (document.visibilityState === 'visible') ports.restore();
  }, RESTORE_MS);
  signal.addEventListener('abort', () => {
    clearTimeout(looking);
    clearInterval(restoring);
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  return look;
}
