import puppeteer, { type LaunchOptions as LaunchOptionsOfPuppeteer } from 'puppeteer-core';
import { firstRunPageInChromium, opensFirstRunPage } from './first-run.ts';
import { fontsVariable } from './fonts.ts';
import { installChromiumPolicy } from './policy.ts';
import { poll } from './poll.ts';
import type { LaunchOptions, Session } from './session.ts';

/** Starts Chromium, Chrome or Edge with the extension. The sandbox is off only for root, who may not have one. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const withdraw =
    options.extension && options.policy
      ? await installChromiumPolicy(options.extension, options.policy)
      : undefined;
  const browser = await puppeteer.launch({
    executablePath: options.program,
    headless: options.headless,
    pipe: true,
    // As people's browsers do, this one keeps pages for going back.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    defaultViewport: options.headless ? { width: 1200, height: 900 } : null,
    ...extensionOptions(options),
    ...(options.profile ? { userDataDir: options.profile } : {}),
    ...(options.downloads
      ? { downloadBehavior: { policy: 'allow' as const, downloadPath: options.downloads } }
      : {}),
    env: { ...process.env, ...fontsVariable(options.fonts) },
    args: [
      `--lang=${options.language ?? 'en-US'}`,
      ...(options.extension && options.policy
        ? [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
        : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.hosts ? [`--host-resolver-rules=${options.hosts.map(toHere).join()}`] : []),
      ...(options.proxy ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
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
  if (opensFirstRunPage(options) && !options.keepsFirstRunPage)
    await (await firstRunPageInChromium(browser))?.close();
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
    async close() {
      await browser.close();
      await withdraw?.();
    },
  };
}

/** Chromium reads a policy for an extension only if that is loaded by the command line. */
function extensionOptions({
  extension,
  policy,
}: LaunchOptions): Pick<LaunchOptionsOfPuppeteer, 'enableExtensions'> {
  if (!extension) return {};
  return { enableExtensions: policy ? true : [extension] };
}

function toHere(host: string): string {
  return `MAP ${host} 127.0.0.1`;
}
