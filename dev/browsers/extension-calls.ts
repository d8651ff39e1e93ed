import type { Page } from 'puppeteer-core';
import type { FromInterface, ToPage } from '../../src/messaging/protocol.ts';

interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: unknown;
}

/** The global that a page of the extension has in either browser; only what the driver calls. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<Answer | undefined> };
  tabs: {
    query(query: object): Promise<readonly { id?: number; index: number; active: boolean }[]>;
    getCurrent(): Promise<{ index: number }>;
    sendMessage(tabId: number, message: unknown, to: { frameId: number }): Promise<Answer | undefined>;
  };
};

/** Calls the background from a page of the extension, as its interface does. Rejects with the failure it answers. */
export async function callBackground<Call extends keyof FromInterface>(
  page: Page,
  call: Call,
  request: FromInterface[Call]['request'],
): Promise<FromInterface[Call]['response']> {
  // As text: of an object that stands in an answer twice, WebDriver BiDi brings the second one empty.
  const text = await page.evaluate(
    async (name, body) =>
      JSON.stringify((await chrome.runtime.sendMessage({ call: name, request: body })) ?? null),
    call as string,
    request,
  );
  const answer = JSON.parse(text) as Answer | null;
  if (!answer?.ok) throw new Error(`${call} failed: ${JSON.stringify(answer?.error)}`);
  return answer.value as FromInterface[Call]['response'];
}

/** Calls the page script of a tab's top frame from a page of the extension, as popup and commands do. Rejects as above. */
export async function callFrame<Call extends keyof ToPage>(
  page: Page,
  tabId: number,
  call: Call,
  request: ToPage[Call]['request'],
): Promise<ToPage[Call]['response']> {
  const text = await page.evaluate(
    async (id, name, body) =>
      JSON.stringify(
        (await chrome.tabs.sendMessage(id, { call: name, request: body }, { frameId: 0 })) ?? null,
      ),
    tabId,
    call as string,
    request,
  );
  const answer = JSON.parse(text) as Answer | null;
  if (!answer?.ok) throw new Error(`${call} failed: ${JSON.stringify(answer?.error)}`);
  return answer.value as ToPage[Call]['response'];
}

/** The id of the tab just left of the given page of the extension: tabs' addresses are not ours to see. */
export async function tabLeftOf(page: Page): Promise<number> {
  const id = await page.evaluate(async () => {
    const own = await chrome.tabs.getCurrent();
    const tabs = await chrome.tabs.query({ currentWindow: true });
    return tabs.find((tab) => tab.index === own.index - 1)?.id;
  });
  if (id === undefined) throw new Error('No tab stands left of this one');
  return id;
}

/** The id of the tab in front, in the window of the given page of the extension. */
export async function tabInFront(page: Page): Promise<number> {
  const id = await page.evaluate(async () => {
    const tabs = await chrome.tabs.query({ currentWindow: true });
    return tabs.find((tab) => tab.active)?.id;
  });
  if (id === undefined) throw new Error('No tab is in front');
  return id;
}
