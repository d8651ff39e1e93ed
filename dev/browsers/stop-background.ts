import { poll } from './poll.ts';
import type { Session } from './session.ts';

/** What Firefox's own pages have of extensions; only what is called. */
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: { terminateBackground(how: { disableResetIdleForTest: boolean }): Promise<void> };
  } | null;
};

/**
 * Stops the background as browsers do when it has been idle, whatever it is doing. In Firefox that goes from a page of the
 * browser itself, which a driver may use.
 */
export async function stopBackground({ kind, browser }: Session): Promise<void> {
  if (kind === 'chromium') {
    const target = await poll('the background worker', () =>
      browser
        .targets()
        .find((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://')),
    );
    await (await target.worker())?.close();
    return;
  }
  const page = await browser.newPage();
  await page.goto('about:config', { waitUntil: [] });
  await poll('the background to stop', () =>
    page.evaluate(async () => {
      // Else a background that still owes somebody an answer would stay.
      const how = { disableResetIdleForTest: true };
      await WebExtensionPolicy.getByID('@interdict')?.extension.terminateBackground(how);
      return true;
    }),
  );
  await page.close();
}
