import type { Browser, Page } from 'puppeteer-core';
import { poll } from '../browsers/poll.ts';
import { bundle } from '../bundle.ts';
import type { DocumentPortrait } from './page-side/portray.ts';

/** What a page sees of itself, and what its visitor's tools see of it. */
export interface SelfPortrait extends DocumentPortrait {
  readonly requests: readonly string[];
  /** What stands in the console: messages, and errors that nothing caught. */
  readonly console: readonly string[];
  /** Whether nothing changed any more. */
  readonly isAtRest: boolean;
}

/** Pause between two looks that must be the same, in ms. */
const REST_MS = 300;
/** How long a page may take to come to rest, in ms. */
const PATIENCE_MS = 15_000;

let pageSide: Promise<string> | undefined;

/** Opens a page in a new tab, lets `visit` do what it wants there, waits until nothing changes and portrays the page. */
export async function takeSelfPortrait(
  browser: Browser,
  url: string,
  visit: (page: Page) => Promise<void>,
): Promise<SelfPortrait> {
  pageSide ??= bundle('proof/page-side/main.ts');
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(await pageSide);
    const requests: string[] = [];
    const console: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => {
      if (!TABS_PICTURE.test(message.location().url ?? ''))
        console.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => console.push(`uncaught: ${String(error)}`));
    page.on('dialog', (dialog) => dialog.dismiss());
    // So that the page doesn't see the focus come.
    await poll('the focus', () => page.evaluate(() => document.hasFocus()));
    await page.goto(url, { waitUntil: 'load' });
    await visit(page);
    const { text, isAtRest } = await textAtRest(page);
    const portrait: DocumentPortrait = JSON.parse(text);
    return steadied({ ...portrait, requests, console, isAtRest }, new URL(url));
  } finally {
    await page.close();
  }
}

/** The portrait as JSON, so that all of it is from one moment. */
async function textAtRest(page: Page): Promise<{ text: string; isAtRest: boolean }> {
  let last = '';
  const isSame = async () => {
    const before = last;
    last = (await page.evaluate('JSON.stringify(__portray())')) as string;
    return last === before;
  };
  const isAtRest = await poll('a page at rest', isSame, { timeoutMs: PATIENCE_MS, everyMs: REST_MS }).catch(
    () => false,
  );
  return { text: last, isAtRest };
}

/**
 * Without what the next visit has otherwise: the host, ids that the browser invents, and order and number of things that
 * the browser fetches as its haste has it, some of them twice.
 */
function steadied(portrait: SelfPortrait, { host, hostname }: URL): SelfPortrait {
  const text = JSON.stringify(portrait)
    .replaceAll(host, 'page.test')
    .replaceAll(hostname, 'page.test')
    .replaceAll(/\b(blob:[^"\s]*\/)[0-9a-f-]{36}/g, '$1id');
  const { requests, console, resources, ...rest }: SelfPortrait = JSON.parse(text);
  return { ...rest, requests: unique(requests), console: unique(console), resources: unique(resources) };
}

/** A browser fetches it, or not, for itself. */
const TABS_PICTURE = /\/favicon\.ico(?:\?.*)?$/;
/** Asks nobody. Firefox tells of one on each page, which is none of the page's own, and not always. */
const DATA = /^data:/;
/** Chromium says it, or not, of scripts that come by `document.write`. */
const ADVICE = /^warn: A parser-blocking, cross site /;

function unique(texts: readonly string[]): string[] {
  const isNoise = (text: string) => [TABS_PICTURE, DATA, ADVICE].some((pattern) => pattern.test(text));
  return [...new Set(texts)].filter((text) => !isNoise(text)).sort();
}
