import { createHash, randomUUID } from 'node:crypto';
import puppeteer from 'puppeteer-core';
import { firstRunPageInFirefox, opensFirstRunPage } from './first-run.ts';
import { fontsVariable } from './fonts.ts';
import { homeWithFirefoxPolicy } from './policy.ts';
import type { LaunchOptions, Session } from './session.ts';

/** The extension's id in Firefox, as the manifest declares it. */
export const GECKO_ID = '@interdict';

/** Starts Firefox over WebDriver BiDi with the extension installed for the session. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const uuid = options.profile === undefined ? randomUUID() : uuidOf(options.profile);
  const managed = options.policy && (await homeWithFirefoxPolicy(GECKO_ID, options.policy));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1200, height: 900 } : null,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    env: { ...process.env, ...(managed ? { HOME: managed.home } : {}), ...fontsVariable(options.fonts) },
    // Without it Firefox refuses to be driven to moz-extension: addresses.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Fixes the random origin of the extension's pages, which nothing else tells.
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }),
      'intl.accept_languages': options.language ?? 'en-US',
      'datareporting.policy.dataSubmissionEnabled': false,
      // A temporary add-on is gone when the browser ends; what it has stored stays, as that of others does.
      ...(options.profile === undefined
        ? {}
        : {
            'extensions.webextensions.keepStorageOnUninstall': true,
            'extensions.webextensions.keepUuidOnUninstall': true,
          }),
      ...(options.hosts ? { 'network.dns.localDomains': options.hosts.join() } : {}),
      ...(options.proxy ? proxyPreferences(options.proxy) : {}),
      // Pages' processes may read nothing else.
      ...(options.fonts ? { 'security.sandbox.content.read_path_whitelist': `${options.fonts}/` } : {}),
      ...(options.downloads
        ? { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads }
        : {}),
      ...options.preferences,
    },
  });
  if (options.extension) await browser.installExtension(options.extension);
  if (opensFirstRunPage(options) && !options.keepsFirstRunPage)
    await (await firstRunPageInFirefox(browser))?.close();
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
    async close() {
      await browser.close();
      await managed?.remove();
    },
  };
}

/** The same for each start with a profile: storage belongs to the origin. */
function uuidOf(profile: string): string {
  const digits = createHash('sha256').update(profile).digest('hex');
  return [8, 4, 4, 4, 12].map((length, at) => digits.slice(at * 12, at * 12 + length)).join('-');
}

function proxyPreferences(proxy: string): Readonly<Record<string, string | number | boolean>> {
  const { hostname, port } = new URL(proxy);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    // Else what the browser itself asks may go past a proxy that does not answer.
    'network.proxy.failover_direct': false,
  };
}
