import type { Browser, Page } from 'puppeteer-core';
import { poll } from './poll.ts';
import type { LaunchOptions } from './session.ts';

const FIRST_RUN = '/welcome.html';
/** After a restart with the same profile none comes. */
const WITHIN_MS = 10_000;

/** Whether a start with these options is an installation to the extension, of which no policy makes a silent one. */
export function opensFirstRunPage({ extension, policy }: LaunchOptions): boolean {
  return extension !== undefined && policy?.firstRun !== false;
}

/**
 * The page that the extension opens once after its installation, waited for; undefined when none comes. It is closed where tests
 * and pictures begin as a person does who has read it.
 *
 * Found by its target: when other pages are looked into this early, a page that Chromium puts in another's place later
 * (prerendering) doesn't answer.
 */
export async function firstRunPageInChromium(browser: Browser): Promise<Page | undefined> {
  const isOpen = () => browser.targets().find((target) => target.url().endsWith(FIRST_RUN));
  const target = await poll('the first-run page', isOpen, { timeoutMs: WITHIN_MS }).catch(() => undefined);
  return (await target?.page()) ?? undefined;
}

/** The same in Firefox, where drivers don't know the addresses of extensions' pages. */
export function firstRunPageInFirefox(browser: Browser): Promise<Page | undefined> {
  const isOpen = async () => {
    for (const page of await browser.pages()) if (await isFirstRun(page)) return page;
    return undefined;
  };
  return poll('the first-run page', isOpen, { timeoutMs: WITHIN_MS }).catch(() => undefined);
}

async function isFirstRun(page: Page): Promise<boolean> {
  try {
    return await page.evaluate((path) => location.pathname === path, FIRST_RUN);
  } catch {
    // A page that is just being loaded or closed.
    return false;
  }
}
