import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { callBackground, callFrame } from '../../dev/browsers/extension-calls.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { press } from '../../dev/browsers/press.ts';
import { openPopup } from '../../dev/save-pictures.ts';
import { signRelease } from '../../src/cli/list/sign-release.ts';
import { readJurisdictions } from '../../src/cli/scan/scan.ts';
import { wordsOfCard } from './card-frame.ts';
import { expectPainted } from './expect-painted.ts';
import { tabTo, untilFocused } from './keyboard.ts';
import { cardHasFocus, goToNextMention, hasCard } from './next-mention.ts';
import { openOwnPage, untilSays, wordsOf } from './own-pages.ts';
import { findingsWhenRead, type Stage, setStage, type Watcher, watchTab } from './stage.ts';

/** An act against Hikvision that the next list says is suspended. */
const ACT = 'dk-road-cameras';

describe.each(inject('browsers'))('hiding a vendor in %s', (kind) => {
  let stage: Stage;
  let article: Page;
  let watcher: Watcher;

  beforeAll(async () => {
    stage = await setStage(kind);
    article = await stage.session.open(`${stage.fixtures.origin}/flows/reading.html`);
    watcher = await watchTab(stage, article);
    await callBackground(watcher.page, 'settings.change', {
      change: { jurisdictions: readJurisdictions('US') },
    });
    await findingsWhenRead(watcher);
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await callBackground(watcher.page, 'settings.change', { change: { hidden: [] } });
    await article.bringToFront();
    await expectPainted(article, ['Hikvision', 'Kaspersky', 'Kaspersky', 'ZTE']);
  });

  const keys = async (page: Page, ...pressed: Parameters<Page['keyboard']['press']>[0][]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  const untilUnfolded = () =>
    poll('the places to hide it in', async () => /anywhere/.test(await wordsOfCard(article)));
  const hidden = async () => (await callBackground(watcher.page, 'settings.read', {})).settings.hidden;

  test('on this site, from the card by keyboard: its marks go at once, and the popup brings them back', async () => {
    await goToNextMention(stage, article, watcher);
    // Close, the source, all claims, then: not this vendor.
    await keys(article, 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await untilUnfolded();
    await keys(article, 'Tab', 'Enter');
    await expectPainted(article, ['Hikvision', 'ZTE']);
    expect(await hidden()).toEqual([{ vendor: 'kaspersky', site: '127.0.0.1' }]);
    await keys(article, 'Escape');
    await poll('no card', async () => !(await hasCard(article)));

    const popup = await openPopup(stage.session, watcher.tabId);
    await untilSays(popup, /2 vendors on this page, 2 restricted/);
    await press(popup, /^Hidden by you: 1 vendor/);
    await untilSays(popup, /Kaspersky.*on this site/s);
    await tabTo(popup, /^Show Kaspersky again/);
    await keys(popup, 'Enter');
    await untilSays(popup, /Kaspersky is shown again/);
    await untilFocused(popup, /^Kaspersky Prohibited/);
    await article.bringToFront();
    await expectPainted(article, ['Hikvision', 'Kaspersky', 'Kaspersky', 'ZTE']);
    await popup.close();
  });

  test('anywhere, from the card by keyboard', async () => {
    const { vendors } = await findingsWhenRead(watcher);
    const vendor = vendors.find(({ record }) => record.name === 'ZTE')?.record.id;
    if (!vendor) throw new Error('ZTE isn’t on the page');
    await callFrame(watcher.page, watcher.tabId, 'tab.jump', { vendor, step: 'next', openCard: true });
    await poll('the card with the focus', () => cardHasFocus(article));
    await keys(article, 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await untilUnfolded();
    await keys(article, 'Tab', 'Tab', 'Enter');
    await expectPainted(article, ['Hikvision', 'Kaspersky', 'Kaspersky']);
    expect(await hidden()).toEqual([{ vendor }]);
    await keys(article, 'Escape');
    await poll('no card', async () => !(await hasCard(article)));
  });

  test('everywhere until something changes, from the popup by keyboard: a newer list brings it back', async () => {
    const popup = await openPopup(stage.session, watcher.tabId);
    await tabTo(popup, /^Hikvision/);
    await keys(popup, 'Enter');
    await tabTo(popup, /^Hide Hikvision/);
    await keys(popup, 'Enter');
    await tabTo(popup, /^Hide everywhere/);
    await keys(popup, 'Enter');
    await untilSays(popup, /Hikvision is hidden everywhere/);
    await untilFocused(popup, /^Hidden by you: 1 vendor/);
    expect(await wordsOf(popup)).toContain('2 vendors on this page');
    await article.bringToFront();
    await expectPainted(article, ['Kaspersky', 'Kaspersky', 'ZTE']);

    const options = await openOwnPage(
      stage.session,
      'options.html#hidden',
      /Everywhere, until something changes/,
    );
    stage.lists.serve(await nextList());
    await press(popup, /^Check now/);
    await untilSays(popup, /Updated from list/);
    await untilSays(options, /Something has changed since/);
    await article.bringToFront();
    await expectPainted(article, ['Hikvision', 'Kaspersky', 'Kaspersky', 'ZTE']);
    await untilSays(popup, /3 vendors on this page/);
    await popup.close();
    await options.close();
  });

  /** The list in use with one act that has another status. */
  function nextList(): Promise<Uint8Array> {
    const payload = JSON.parse(stage.sources.payload);
    const vendor = payload.vendors.find(({ id }: { id: string }) => id === 'hikvision');
    vendor.restrictions.find(({ id }: { id: string }) => id === ACT).status = 'suspended';
    const { release } = stage.sources;
    return signRelease(JSON.stringify(payload), { ...release, sequence: release.sequence + 1 }, [stage.key]);
  }
});
