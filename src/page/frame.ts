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
  return new Promise((resolve) => {
    if (document.visibilityState === 'visible') {
      resolve();
      return;
    }
    const listener = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', listener);
      resolve();
    };
    document.addEventListener('visibilitychange', listener, { signal });
  });
}

function whenInView(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
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
    observer.observe(document.documentElement);
    const until = AbortSignal.any([signal, done.signal]);
    addEventListener('resize', check, { passive: true, signal: until });
    until.addEventListener('abort', () => observer.disconnect());
  });
}
