import { GECKO_ID } from './firefox.ts';
import { poll } from './poll.ts';
import type { Session } from './session.ts';

/** What a page of Firefox itself may do, as far as it is done here. */
declare const ChromeUtils: {
  importESModule(file: string): {
    ExtensionPermissions: { remove(id: string, withdrawn: object, extension: unknown): Promise<void> };
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: unknown } | null };

/** Takes the extension's access to websites away, as a person does in Firefox's page of add-ons: no driver has a command for it. */
export async function withdrawAccess({ browser }: Session): Promise<void> {
  const page = await browser.newPage();
  // Any other waitUntil waits for an event that Firefox doesn't send for such pages.
  await page.goto('about:config', { waitUntil: [] });
  await poll('access to be withdrawn', () =>
    page.evaluate(async (id) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const withdrawn = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
      await ExtensionPermissions.remove(id, withdrawn, WebExtensionPolicy.getByID(id)?.extension);
      return true;
    }, GECKO_ID),
  );
  await page.close();
}
