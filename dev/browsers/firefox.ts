import { randomUUID } from 'node:crypto';
import puppeteer from 'puppeteer-core';
import type { LaunchOptions, Session } from './session.ts';

/** The extension's id in Firefox, as the manifest declares it. */
export const GECKO_ID = '@interdict';

/** Starts Firefox over WebDriver BiDi with the extension installed for the session. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1200, height: 900 } : null,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    // Without it Firefox refuses to be driven to moz-extension: addresses.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Fixes the random origin of the extension's pages, which nothing else tells.
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }),
      'intl.accept_languages': options.language ?? 'en-US',
      'datareporting.policy.dataSubmissionEnabled': false,
      ...options.preferences,
    },
  });
  if (options.extension) await browser.installExtension(options.extension);
  return {
    kind: 'firefox',
    browser,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openExtensionPage(path) {
      if (!options.extension) throw new Error('This browser runs without the extension');
      const page = await browser.newPage();
      // Any other waitUntil waits for an event that Firefox doesn't send for such pages.
      await page.goto(`moz-extension://${uuid}/${path}`, { waitUntil: [] });
      return page;
    },
    close: () => browser.close(),
  };
}
