import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { poll } from '../../dev/browsers/poll.ts';
import type { Session } from '../../dev/browsers/session.ts';
import type { Stage } from './stage.ts';

/** What the extension's pages have of the browser, as far as it is called here. Firefox alone has `getViews`. */
declare const chrome: {
  action: {
    openPopup(): Promise<void>;
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  extension: { getViews(of: { type: string }): Window[] };
};

/** What the toolbar button says about a tab. */
export interface ButtonLook {
  readonly text: string;
  readonly title: string;
}

export function lookOfButton(control: Page, tabId: number): Promise<ButtonLook> {
  return control.evaluate(
    async (tab) => ({
      text: await chrome.action.getBadgeText({ tabId: tab }),
      title: await chrome.action.getTitle({ tabId: tab }),
    }),
    tabId,
  );
}

/** Waits until the button says so of a tab; fails with what it says instead. */
export async function untilButtonSays(control: Page, tabId: number, look: ButtonLook): Promise<void> {
  let last = {};
  const isSo = async () => {
    last = await lookOfButton(control, tabId);
    return JSON.stringify(last) === JSON.stringify(look);
  };
  await poll('the button', isSo, { timeoutMs: 10_000 }).catch(() => {});
  expect(last).toEqual(look);
}

/** A page of the extension that is no tab: the popup at its button, the panel at the side. */
export interface OpenView {
  /** What `look` finds in its document. In the page: `look` sees nothing around it. */
  ask<Answer>(look: (document: Document) => Answer): Promise<Answer>;
  close(): Promise<void>;
}

interface DrivenView extends OpenView {
  readonly page: Page;
}

/** Opens the popup as a press on the toolbar button does, over the tab in front. */
export async function openToolbarPopup(stage: Pick<Stage, 'session' | 'control'>): Promise<OpenView> {
  await stage.control.evaluate(() => chrome.action.openPopup());
  return viewOf(stage, 'popup');
}

/** The same as something with a keyboard. Chromium alone: Firefox lets nobody drive what is no tab. */
export async function openToolbarPopupPage({
  session,
  control,
}: Pick<Stage, 'session' | 'control'>): Promise<DrivenView> {
  await control.evaluate(() => chrome.action.openPopup());
  const view = await targetOf(session, 'popup');
  await untilWords(view);
  return view;
}

/** The popup, or the panel, as soon as it is open and has words. */
export async function viewOf(
  { session, control }: Pick<Stage, 'session' | 'control'>,
  type: 'popup' | 'sidebar',
): Promise<OpenView> {
  const view = session.kind === 'chromium' ? await targetOf(session, type) : viewIn(control, type);
  await untilWords(view);
  return view;
}

async function untilWords(view: OpenView): Promise<void> {
  await poll('words in the popup or the panel', () =>
    view.ask((document) => document.querySelector('main[aria-busy=false]') !== null),
  );
}

async function targetOf({ browser }: Session, type: 'popup' | 'sidebar'): Promise<DrivenView> {
  const file = type === 'popup' ? '/popup.html' : '/sidepanel.html';
  const isOpen = () => browser.targets().find((one) => one.url().endsWith(file));
  const page = await (await poll(`the ${type}`, isOpen)).asPage();
  return {
    page,
    ask: (look) => page.evaluate(`(${look})(document)`) as Promise<never>,
    async close() {
      await page.close();
      await poll(`no ${type}`, () => !isOpen());
    },
  };
}

/** Firefox has no driver for what is no tab; another page of the extension reaches it. */
function viewIn(control: Page, type: 'popup' | 'sidebar'): OpenView {
  return {
    ask: (look) =>
      control.evaluate(
        `(${look})(browser.extension.getViews({ type: '${type}' })[0].document)`,
      ) as Promise<never>,
    async close() {
      await control.evaluate((which) => {
        for (const view of chrome.extension.getViews({ type: which })) view.close();
      }, type);
      await poll(`no ${type}`, () =>
        control.evaluate((which) => chrome.extension.getViews({ type: which }).length === 0, type),
      );
    },
  };
}
