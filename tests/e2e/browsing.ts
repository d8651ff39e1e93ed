import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type PageServer, servePages } from '../../dev/page-server.ts';
import { PROJECT } from '../../src/cli/project.ts';

/** Fifty pages on five sites: every fourth difficulty, the pages of the flows, the demonstration. */
const FIXTURES = readdirSync(join(PROJECT, 'tests/fixtures/dom'))
  .filter((file) => file.endsWith('.html'))
  .filter((_, at) => at % 4 === 0)
  .map((file) => `dom/${file}`);
const SITES = ['daily.example', 'market.example', 'forum.example', 'wiki.example'];
const DEMO = 'herald.example';

/** A web of a few sites, for a browser behind a proxy that knows where they are. */
export interface SmallWeb {
  /** Origins of the servers by host name. */
  readonly hosts: Readonly<Record<string, string>>;
  readonly addresses: readonly string[];
  /** Pages with a name to point at. */
  readonly article: string;
  readonly tender: string;
  close(): Promise<void>;
}

/** Each address has something in it that stands nowhere else, so that a trace of it can be found. */
export async function openSmallWeb(): Promise<SmallWeb> {
  const fixtures: PageServer = await servePages(join(PROJECT, 'tests/fixtures'));
  const demo: PageServer = await servePages(join(PROJECT, 'dev/demo'));
  const address = (host: string, path: string) => `http://${host}/${path}?visit=${randomUUID()}`;
  const article = address(DEMO, 'index.html');
  const tender = address(DEMO, 'tender.html');
  const others = [...FIXTURES, 'flows/reading.html', 'flows/links.html'];
  return {
    hosts: {
      ...Object.fromEntries(SITES.map((site) => [site, fixtures.origin])),
      [DEMO]: demo.origin,
    },
    addresses: [...others.map((path, at) => address(SITES[at % SITES.length] ?? '', path)), article, tender],
    article,
    tender,
    async close() {
      await Promise.all([fixtures.close(), demo.close()]);
    },
  };
}

/** What would betray that this page was read, if it were found anywhere. */
export async function tracesOf(page: Page): Promise<readonly string[]> {
  const seen = await page.evaluate(() => ({
    href: location.href,
    host: location.hostname,
    path: location.pathname,
    visit: new URLSearchParams(location.search).get('visit') ?? '',
    title: document.title,
    // Of names alone, the list's own words are made.
    sentences: (document.body?.textContent ?? '')
      .split(/[.!?。\n]+/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.split(/\s+/).length >= 5),
  }));
  const { sentences, title, ...address } = seen;
  const longest = sentences.toSorted((a, b) => b.length - a.length)[0];
  return [...Object.values(address), title, longest ?? ''].filter((trace) => trace.length > 3);
}
