import puppeteer from 'puppeteer-core';
import { poll } from './poll.ts';
import type { LaunchOptions, Session } from './session.ts';

/** Starts Chromium, Chrome or Edge with the extension. The sandbox is off only for root, who may not have one. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    executablePath: options.program,
    headless: options.headless,
    pipe: true,
    // As people's browsers do, this one keeps pages for going back.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    defaultViewport: options.headless ? { width: 1200, height: 900 } : null,
    ...(options.extension ? { enableExtensions: [options.extension] } : {}),
    ...(options.profile ? { userDataDir: options.profile } : {}),
    args: [
      `--lang=${options.language ?? 'en-US'}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const origin = async () => {
    const worker = await poll('the background worker', () =>
      browser
        .targets()
        .find(
          (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
        ),
    );
    return `chrome-extension://${new URL(worker.url()).host}`;
  };
  const extensionOrigin = options.extension ? await origin() : undefined;
  return {
    kind: 'chromium',
    browser,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openExtensionPage(path) {
      if (!extensionOrigin) throw new Error('This browser runs without the extension');
      const page = await browser.newPage();
      await page.goto(`${extensionOrigin}/${path}`, { waitUntil: 'load' });
      return page;
    },
    close: () => browser.close(),
  };
}
