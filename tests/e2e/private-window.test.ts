import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { callBackground } from '../../dev/browsers/extension-calls.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { allowPrivateWindows } from '../../dev/browsers/private-windows.ts';
import { tracesOf } from './browsing.ts';
import { everythingStored } from './everything-stored.ts';
import { type Stage, setStage } from './stage.ts';

/** What the extension's pages have of windows and tabs, as far as it is called here. */
declare const chrome: {
  windows: {
    create(of: { incognito: boolean; url: string }): Promise<{ id: number }>;
    remove(id: number): Promise<void>;
  };
  tabs: { query(of: object): Promise<readonly { id: number; windowId: number; incognito: boolean }[]> };
};

describe.each(inject('browsers'))('a private window in %s', (kind) => {
  let stage: Stage;
  let control: Page;
  beforeAll(async () => {
    stage = await setStage(kind);
    await allowPrivateWindows(stage.session, stage.control);
    control = await poll('the extension again', async () => {
      const page = await stage.session.openExtensionPage('options.html');
      await callBackground(page, 'list.status', {});
      return page;
    });
  });
  afterAll(() => stage?.close());

  /**
   * All that is stored but for the times of checks for a newer list, which come when they come, and the reports of the tabs
   * in the other window, which the browser opened by itself.
   */
  const stored = async (tabId?: number) => {
    const { local, session, ...others } = await everythingStored(control);
    const { 'list.due': _due, 'list.record': _record, ...lasting } = local;
    const ofOthers = (key: string) => /^tab\.\d+$/.test(key) && key !== `tab.${tabId}`;
    return {
      local: lasting,
      session: Object.fromEntries(Object.entries(session).filter(([key]) => !ofOthers(key))),
      ...others,
    };
  };

  test('is read when people let the extension in, and leaves nothing behind', async () => {
    const before = await stored();
    expect(Object.keys(before.local)).toContain('page.index');
    const address = `${stage.demo.origin}/index.html?in=private`;
    const windowId = await control.evaluate(
      async (url) => (await chrome.windows.create({ incognito: true, url })).id,
      address,
    );
    const tabId = await poll('its tab', () =>
      control.evaluate(
        async (id) => (await chrome.tabs.query({ windowId: id })).find(({ incognito }) => incognito)?.id,
        windowId,
      ),
    );
    await poll('vendors found there', async () => {
      const { reading, vendors } = await callBackground(control, 'findings.of-tab', { tabId });
      return reading === 'read' && vendors.length > 0;
    });
    const page = await poll('its page', async () => {
      const targets = stage.session.browser.targets().filter((target) => target.url() === address);
      return targets[0]?.page();
    });
    const traces = await tracesOf(page);
    expect(traces.length).toBeGreaterThan(4);
    // For as long as it is open: vendors and counts, in memory.
    await poll('its report and no more', async () => {
      const now = await stored(tabId);
      expect(now).toEqual({
        ...before,
        session: { ...before.session, [`tab.${tabId}`]: expect.anything() },
      });
      return true;
    });

    await control.evaluate((id) => chrome.windows.remove(id), windowId);
    await poll('its report to be forgotten', async () => !(`tab.${tabId}` in (await stored(tabId)).session));
    const after = await stored(tabId);
    expect(after).toEqual(before);
    const text = JSON.stringify(after);
    expect(traces.filter((trace) => text.includes(JSON.stringify(trace).slice(1, -1)))).toEqual([]);
  });
});
