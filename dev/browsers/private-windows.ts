import type { Page } from 'puppeteer-core';
import { GECKO_ID } from './firefox.ts';
import { poll } from './poll.ts';
import type { Session } from './session.ts';

/** What Chromium's own page of extensions may do. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
};

/** What a page of Firefox itself may do, as far as it is done here. */
declare const ChromeUtils: {
  importESModule(file: string): {
    ExtensionPermissions: { add(id: string, allowed: object): Promise<void> };
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
};

/**
 * Lets the extension into private windows, as a person does in the browser's own pages: no driver has a command for it. The
 * extension starts anew; its pages that were open are gone.
 */
export async function allowPrivateWindows(session: Session, extensionPage: Page): Promise<void> {
  const page = await session.browser.newPage();
  if (session.kind === 'chromium') {
    const extensionId = new URL(extensionPage.url()).host;
    await page.goto('chrome://extensions');
    await page.evaluate(async (id) => {
      // Without it an unpacked extension that starts anew is switched off.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    }, extensionId);
  } else {
    // Any other waitUntil waits for an event that Firefox doesn't send for such pages.
    await page.goto('about:config', { waitUntil: [] });
    await poll('leave for private windows', () =>
      page.evaluate(async (id) => {
        const of = (file: string) => ChromeUtils.importESModule(`resource://gre/modules/${file}.sys.mjs`);
        await of('ExtensionPermissions').ExtensionPermissions.add(id, {
          permissions: ['internal:privateBrowsingAllowed'],
          origins: [],
        });
        await (await of('AddonManager').AddonManager.getAddonByID(id)).reload();
        return true;
      }, GECKO_ID),
    );
  }
  await page.close();
}
