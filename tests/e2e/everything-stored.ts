import type { Page } from 'puppeteer-core';

/** The storage of the extension, as its pages have it. */
declare const chrome: {
  storage: Record<'local' | 'session', { get(keys: null): Promise<Record<string, unknown>> }>;
};

/** All that the extension has stored, in whatever it could store anything in. */
export interface Stored {
  readonly local: Readonly<Record<string, unknown>>;
  readonly session: Readonly<Record<string, unknown>>;
  readonly [elsewhere: string]: unknown;
}

/** Asked from a page of the extension. */
export async function everythingStored(control: Page): Promise<Stored> {
  // As text: of an object that stands in an answer twice, WebDriver BiDi brings the second one empty.
  const text = await control.evaluate(async () =>
    JSON.stringify({
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      ofPages: [{ ...localStorage }, { ...sessionStorage }],
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    }),
  );
  return JSON.parse(text);
}
