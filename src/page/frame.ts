/** What people read as text; the rest (XML, PDF, images, JSON views) is left alone. */
const READ_TYPES = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** Smaller frames than this, in CSS px, have no room for text: counters, ads, helpers. */
const LEAST_WIDTH = 100;
const LEAST_HEIGHT = 50;

export function isReadDocument(): boolean {
  return READ_TYPES.includes(document.contentType);
}

/** Whether this document is the tab's own. (In Firefox `globalThis` of a content script isn't `window`.) */
export function isTopFrame(): boolean {
  return window.top === window;
}

/** Waits until people can see the document: its tab is in front and, if it is a frame, it is big enough and in view. */
export async function whenSeen(signal: AbortSignal): Promise<void> {
  await whenInFront(signal);
  if (!isTopFrame()) await whenInView(signal);
}

/** Waits while the tab is hidden or the page is only being prerendered. */
export function whenInFront(signal: AbortSignal): Promise<void> {
  const isInFront = () => document.visibilityState === 'visible';
  if (isInFront()) return Promise.resolve();
  return new Promise((resolve) => {
    const done = new AbortController();
    const until = AbortSignal.any([signal, done.signal]);
    const check = () => {
      if (!isInFront()) return;
      done.abort();
      resolve();
    };
    watchEachRoot(() => document.addEventListener('visibilitychange', check, { signal: until }), until);
  });
}

function whenInView(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const until = AbortSignal.any([signal, done.signal]);
    let isInView = false;
    const check = () => {
      if (!isInView || innerWidth < LEAST_WIDTH || innerHeight < LEAST_HEIGHT) return;
      done.abort();
      resolve();
    };
    const observer = new IntersectionObserver((entries) => {
      isInView = entries.at(-1)?.isIntersecting === true;
      check();
    });
    const watch = (root: Element) => {
      observer.disconnect();
      observer.observe(root);
      addEventListener('resize', check, { passive: true, signal: until });
    };
    watchEachRoot(watch, until);
    until.addEventListener('abort', () => observer.disconnect());
  });
}

/**
 * Watches the document's root element, and again each that takes its place: `document.open()` takes away root and all
 * listeners (HTML, "document open steps").
 */
function watchEachRoot(watch: (root: Element) => void, signal: AbortSignal): void {
  const look = () => {
    const root: Element | null = document.documentElement;
    if (root) watch(root);
  };
  const replaced = new MutationObserver(look);
  replaced.observe(document, { childList: true });
  signal.addEventListener('abort', () => replaced.disconnect());
  look();
}
