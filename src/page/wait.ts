import { isReadDocument, whenSeen } from './frame.ts';
import { yieldToPage } from './reading/turns.ts';

/** A document that was parsed is waited for no longer, in ms: pictures and frames may take any time to load. */
const MOST_LOADING_MS = 200;
/** How often a document that takes long is looked at, in ms, for opening it takes away every listener. */
const LOOK_MS = 1000;

/**
 * Settles when this document is to be read: once it was loaded and people can see it. Never, if it is none that people read as
 * text.
 *
 * In Chromium all this begins before anything of the page, so it does little: each kind of object that a script makes first
 * costs a tenth of a millisecond and more.
 */
export async function whenWanted(): Promise<void> {
  if (!isReadDocument()) return new Promise(() => {});
  await whenIdle();
  const { signal } = new AbortController();
  // The page's own work at its load goes first.
  await yieldToPage(signal);
  await whenSeen(signal);
}

/** Waits until the document was loaded or, if that takes longer, a while after it was parsed, as browsers do for `document_idle`. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      document.removeEventListener('readystatechange', look);
      resolve();
    };
    const look = () => {
      switch (document.readyState) {
        case 'loading':
          setTimeout(look, LOOK_MS);
          break;
        case 'interactive':
          setTimeout(end, MOST_LOADING_MS);
          break;
        case 'complete':
          end();
      }
    };
    document.addEventListener('readystatechange', look);
    look();
  });
}
