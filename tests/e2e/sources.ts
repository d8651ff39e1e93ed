import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { poll } from '../../dev/browsers/poll.ts';
import type { Session } from '../../dev/browsers/session.ts';
import { parsePayload } from '../../src/list/parse-payload.ts';
import type { Stage } from './stage.ts';

/** What the extension's pages have of the browser, as far as it is called here. */
declare const chrome: {
  tabs: {
    query(query: object): Promise<readonly { id?: number; url?: string }[]>;
    remove(tabId: number): Promise<void>;
  };
};

/** The addresses of all sources that the list has for a vendor. */
function sourcesOf(vendor: string): string[] {
  const list = parsePayload(JSON.parse(inject('list').payload));
  const found = list.ok ? list.value.vendors.find(({ id }) => id === vendor) : undefined;
  if (!found) throw new Error(`The list has no vendor ${vendor}`);
  return found.restrictions.flatMap(({ sources }) => sources.map(({ url }) => url));
}

/** The hosts of these vendors' sources: led to this machine, so that no test asks a publisher for a page. */
export function sourceHosts(...vendors: readonly string[]): string[] {
  return [...new Set(vendors.flatMap(sourcesOf).map((url) => new URL(url).hostname))];
}

/** Waits until a tab was opened that asks for a source of the vendor, closes it, and gives the source's address. */
export async function untilSourceOpens({ session, control }: Stage, vendor: string): Promise<string> {
  const wanted = new Set(sourcesOf(vendor));
  const look =
    session.kind === 'chromium' ? () => addressesInTargets(session) : () => addressesInTabs(control);
  const { url, close } = await poll(`a tab with a source of ${vendor}`, async () =>
    (await look()).find((tab) => wanted.has(tab.url)),
  );
  await close();
  return url;
}

/** A tab by the address that it was asked for: nobody answers there. */
interface AskedTab {
  readonly url: string;
  close(): Promise<unknown>;
}

/** Chromium doesn't tell an extension without leave what tabs show. */
async function addressesInTargets({ browser }: Session): Promise<AskedTab[]> {
  return browser.targets().map((target) => ({
    url: target.url(),
    close: async () => (await target.page())?.close(),
  }));
}

/** Firefox's driver loses tabs that an extension's page opens; the extension itself may see the addresses of pages that it reads. */
async function addressesInTabs(control: Page): Promise<AskedTab[]> {
  const tabs = await control.evaluate(async () =>
    (await chrome.tabs.query({})).map(({ id = -1, url = '' }) => ({ id, url })),
  );
  return tabs.map(({ id, url }) => ({
    url,
    close: () => control.evaluate((tabId) => chrome.tabs.remove(tabId), id),
  }));
}
