import type { Page, Viewport } from 'puppeteer-core';
import { callBackground } from '../../dev/browsers/extension-calls.ts';
import { poll } from '../../dev/browsers/poll.ts';
import type { Session } from '../../dev/browsers/session.ts';
import { readJurisdictions } from '../../src/cli/scan/scan.ts';
import { parseVendorId } from '../../src/domain/vendor.ts';
import { watchedId } from '../../src/domain/watched.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { findingsWhenRead, type Watcher } from './stage.ts';

/** A surface in one state, reached without knowing its words: so it can be looked at in any language. */
export interface View {
  readonly name: string;
  /** Of the extension's page; `TAB` in it stands for the id of the article's tab. */
  readonly path: string;
  /** What the person does there. */
  readonly act?: (page: Page) => Promise<void>;
  /** What is there when all has come. */
  readonly shows: string;
  /** Whether it has most of what its surface can show: it stands for the others where each takes long. */
  readonly rich?: true;
}

/** The popup and the side panel. */
export const FINDINGS: readonly View[] = [
  {
    name: 'popup, all opened',
    path: 'popup.html?tab=TAB',
    async act(page) {
      await openVendors(page);
      await click(page, '.hidden-vendors .disclosure__toggle');
      await click(page, '.export .actions__bar button');
    },
    shows: '.export__formats',
    rich: true,
  },
  {
    name: 'popup, look-up with results',
    path: 'popup.html?tab=TAB',
    async act(page) {
      await lookUp(page, 'hikvison');
      await click(page, '.group__head + ul .disclosure__toggle', 1);
    },
    shows: '.claims-table',
  },
  {
    name: 'popup, look-up without results, reporting',
    path: 'popup.html?tab=TAB',
    async act(page) {
      await lookUp(page, 'zzqxv');
      await click(page, '.nothing-found .actions__bar button');
    },
    shows: '.report',
  },
  { name: 'popup, unreadable', path: 'popup.html?tab=999999', shows: '.state .button' },
  {
    name: 'popup, no access, list expired',
    path: 'popup.html?tab=999999',
    async act(page) {
      await page.waitForSelector('.state .button');
      await pretend(page);
      await click(page, '.state .button');
    },
    shows: '.warning ~ .state [role=status]',
  },
  { name: 'side panel', path: 'sidepanel.html?tab=TAB', shows: '.summary .mentions' },
];

/** The popup while marking is off, with the decision that switches it off: nothing else can be shown meanwhile. */
export const SWITCHED_OFF: readonly { readonly change: Partial<Settings>; readonly view: View }[] = [
  {
    change: { sitesOff: ['127.0.0.1'] },
    view: { name: 'popup, off here', path: 'popup.html?tab=TAB', shows: '.state:not(:has(.button))' },
  },
  {
    change: { paused: true },
    view: { name: 'popup, paused', path: 'popup.html?tab=TAB', shows: '.state .button' },
  },
];

/** The options and the page after the installation. */
export const OPTIONS: readonly View[] = [
  {
    name: 'options',
    path: 'options.html',
    async act(page) {
      await click(page, '#watch-list .disclosure__toggle');
      await click(page, '#backup .buttons button:last-of-type');
    },
    shows: '.confirm',
    rich: true,
  },
  {
    name: 'options, restoring',
    path: 'options.html',
    act: (page) => chooseFile(page, BACKUP),
    shows: '.confirm__lines',
  },
  { name: 'welcome', path: 'welcome.html', shows: '.done__button', rich: true },
  {
    name: 'welcome, done',
    path: 'welcome.html',
    act: (page) => click(page, '.done__button'),
    shows: '.ready',
  },
];

/** The page of the whole list. */
export const LIST: readonly View[] = [
  { name: 'list, all vendors', path: 'list.html', shows: '.results__row' },
  {
    name: 'list, narrowed',
    path: 'list.html#/search?q=sec&jurisdiction=US&jurisdiction=CN&basis=press',
    act: openFacets,
    shows: '.chip',
    rich: true,
  },
  { name: 'list, nothing left', path: 'list.html#/search?q=zzqxv&jurisdiction=US', shows: '.state' },
  {
    name: 'list, a vendor',
    path: 'list.html#/vendor/kaspersky',
    async act(page) {
      await click(page, '.claim-row__toggle', 2);
      await click(page, '.claim .actions__bar button:first-of-type', 2);
      await click(page, '.claim .actions__bar button:last-of-type', 1);
      await click(page, '.vendor-view__company > .actions > .actions__bar button', 1);
    },
    shows: '.vendor-view__company .report',
    rich: true,
  },
  { name: 'list, an unknown vendor', path: 'list.html#/vendor/zzqxv', shows: '.view__title, .state' },
  {
    name: 'list, matrix',
    path: 'list.html#/matrix?sector=video-surveillance',
    act: openFacets,
    shows: '.matrix__sign',
    rich: true,
  },
  {
    name: 'list, changes',
    path: 'list.html#/changes',
    act: (page) => click(page, '.release__part .disclosure__toggle', 1),
    shows: '.release__items',
  },
  { name: 'list, about', path: 'list.html#/about', shows: '.tones__entry' },
];

/** Decides what these views show: some of each that a person can choose. Resolves when the watched page has been read again. */
export async function settleIn(watcher: Watcher): Promise<void> {
  await callBackground(watcher.page, 'settings.change', {
    change: {
      jurisdictions: readJurisdictions('US,CN,EU'),
      sitesOff: ['mail.example.com'],
      watched: [
        { id: watchedId(1), name: 'Harbour Ledger', note: 'A made-up newspaper' },
        { id: watchedId(2), name: 'Fortinet', note: 'Our firewalls until 2028' },
      ],
    },
  });
  const hidden = parseVendorId('neusoft');
  if (hidden) await callBackground(watcher.page, 'vendor.hide', { vendor: hidden, until: 'forever' });
  await findingsWhenRead(watcher);
}

const PAGE: Viewport = { width: 1200, height: 900 };
const SIZES: ReadonlyMap<string, Viewport> = new Map([
  ['popup', { width: 400, height: 600 }],
  ['sidepanel', { width: 360, height: 800 }],
]);

/** The window that a view usually has. */
export function usualSize({ path }: View): Viewport {
  return SIZES.get(path.slice(0, path.indexOf('.'))) ?? PAGE;
}

/** Opens a page of the extension in the given state. */
export async function openView(session: Session, view: View, tabId: number): Promise<Page> {
  const page = await session.openExtensionPage(view.path.replace('TAB', String(tabId)));
  await page.setViewport(usualSize(view));
  await poll(`${view.name}: a page`, () =>
    page.evaluate(() => document.querySelector('main:not([aria-busy=true])') !== null),
  );
  await view.act?.(page);
  await poll(view.name, () =>
    page.evaluate((selector) => document.querySelector(selector) !== null, view.shows),
  );
  await atRest(page);
  return page;
}

/** Takes away what is hidden, and of long lists the rows that are like those before: to look at each takes time. */
export async function thinOut(page: Page): Promise<void> {
  await page.evaluate((selectors) => {
    for (const element of document.querySelectorAll(selectors)) element.remove();
  }, ALIKE.join());
}

const ALIKE = [
  '.view[hidden]',
  '.results__row:nth-child(n + 30)',
  '.matrix__row:nth-child(n + 20)',
  '.release:nth-of-type(n + 4)',
  '.group li:nth-child(n + 6):has(> div > .vendor[data-open=false])',
];

/** Waits until nothing is added any more: long lists are made in several steps. */
async function atRest(page: Page): Promise<void> {
  let before = -1;
  await poll('a page at rest', async () => {
    const now = await page.evaluate(() => document.querySelectorAll('*').length);
    const same = now === before;
    before = now;
    return same;
  });
}

/** Presses what the selector finds, the first `most` of it, as soon as there is something. */
export async function click(page: Page, selector: string, most = Number.MAX_SAFE_INTEGER): Promise<void> {
  await poll(`something to press at ${selector}`, () =>
    page.evaluate(
      (wanted, count) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)].slice(0, count);
        for (const element of found) element.click();
        return found.length > 0;
      },
      selector,
      most,
    ),
  );
}

/** Opens two vendors: the first with its timeline, a claim and reports, the other with what hides it. */
async function openVendors(page: Page): Promise<void> {
  await click(page, '.group .vendor > .disclosure__face .disclosure__toggle', 2);
  await click(page, '.vendor-timeline .disclosure__toggle', 1);
  await click(page, '.claim-row__toggle', 1);
  await click(page, '.claim__actions .actions__bar button', 1);
  await click(page, '.disclosure__content > .actions > .actions__bar button:nth-of-type(2)', 2);
  await click(page, '.disclosure__content > .actions > .actions__bar button:last-of-type', 1);
}

async function lookUp(page: Page, query: string): Promise<void> {
  await page.focus('input[type=search]');
  await page.keyboard.type(query);
  await poll(`an answer to ${query}`, () =>
    page.evaluate((asked) => document.querySelector('.group__title')?.textContent?.includes(asked), query),
  );
}

async function openFacets(page: Page): Promise<void> {
  await click(page, '.filters__toggle');
  await click(page, '.facet .disclosure__toggle[aria-expanded=false]');
}

/** What pages of the extension have of the browser; only what is replaced. */
interface BrowserOfPage {
  readonly permissions: { contains: () => Promise<boolean> };
  readonly runtime: {
    sendMessage: (message: { call: string }) => Promise<{ value?: { freshness?: string } } | undefined>;
  };
}

/** A backup with something of all that a look at it tells: what it holds, what can't be taken, what it lacks. */
const BACKUP = JSON.stringify({
  format: 'interdict-backup',
  version: 1,
  made: '2026-05-04T10:00:00Z',
  settings: { jurisdictions: ['DE', 'Atlantis'], sitesOff: ['mail.example.com'], markStyle: 'glitter' },
});

/** Gives the page's file field a file, as the browser's own dialog does. */
async function chooseFile(page: Page, text: string): Promise<void> {
  await page.waitForSelector('input[type=file]');
  await page.evaluate((content) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) return;
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'interdict-backup.json', { type: 'application/json' }));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

declare const chrome: BrowserOfPage;
/** Not in every Chromium. */
declare const browser: BrowserOfPage | undefined;

/** Has the page believe that the browser lets no page be read, and that its list has expired: neither can be had in a test. */
async function pretend(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of typeof browser === 'undefined' ? [chrome] : [chrome, browser]) {
      one.permissions.contains = async () => false;
      const send = one.runtime.sendMessage.bind(one.runtime);
      one.runtime.sendMessage = async (message) => {
        const answer = await send(message);
        if (message.call === 'list.status' && answer?.value) answer.value.freshness = 'expired';
        return answer;
      };
    }
  });
}
