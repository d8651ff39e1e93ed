import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { callBackground, tabInFront } from '../../dev/browsers/extension-calls.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { openPopup } from '../../dev/save-pictures.ts';
import type { FromInterface } from '../../src/messaging/protocol.ts';
import { expectPainted } from './expect-painted.ts';
import { openOwnPage, wordsOf } from './own-pages.ts';
import { findingsWhenRead, type Stage, setStage } from './stage.ts';

const POLICY = {
  jurisdictions: ['CN'],
  language: 'en',
  markElsewhere: false,
  sitesOff: ['intranet.example.com'],
  firstRun: false,
};

type Change = FromInterface['settings.change']['request']['change'];

describe.each(inject('browsers'))('settings of an organisation in %s', (kind) => {
  let stage: Stage;
  let options: Page;

  beforeAll(async () => {
    stage = await setStage(kind, [], { policy: POLICY });
    options = await openOwnPage(stage.session, 'options.html', /My jurisdictions/);
  });
  afterAll(() => stage?.close());

  const settings = () => callBackground(stage.control, 'settings.read', {});

  test('hold, are told to be locked, and show no page after the installation', async () => {
    expect(await settings()).toMatchObject({
      settings: { jurisdictions: ['CN'], language: 'en', markElsewhere: false, sitesOff: POLICY.sitesOff },
      locked: ['jurisdictions', 'language', 'markElsewhere', 'sitesOff'],
    });
    const pages = await stage.session.browser.pages();
    const paths = await Promise.all(pages.map((page) => page.evaluate(() => location.pathname)));
    expect(paths.filter((path) => path === '/welcome.html')).toEqual([]);
  });

  test.each<[string, Change]>([
    ['jurisdictions', { jurisdictions: [] }],
    ['sites', { sitesOff: [] }],
    ['quiet marks, with something that is free', { markElsewhere: true, paused: true }],
  ])('refuse to be changed: %s', async (_, change) => {
    const before = await settings();
    await expect(callBackground(stage.control, 'settings.change', { change })).rejects.toThrow(
      /Set by a policy/,
    );
    expect(await settings()).toEqual(before);
  });

  test('leave the rest to the person', async () => {
    await callBackground(stage.control, 'settings.change', { change: { markStyle: 'line' } });
    expect((await settings()).settings).toMatchObject({ markStyle: 'line', jurisdictions: ['CN'] });
  });

  test.each(['language', 'jurisdictions', 'tones', 'sites'])(
    'are shown as locked in the options: %s',
    async (id) => {
      const part = await options.evaluate((section) => {
        const found = document.getElementById(section)?.closest('section');
        return {
          says: found?.innerText.includes('Set by your organisation') === true,
          buttons: [...(found?.querySelectorAll('form button, [data-action]') ?? [])].length,
        };
      }, id);
      expect(part).toEqual({ says: true, buttons: 0 });
    },
  );

  test('decide what is marked', async () => {
    const article = await stage.session.open(`${stage.fixtures.origin}/flows/reading.html`);
    await findingsWhenRead({ page: stage.control, tabId: await tabInFront(stage.control) });
    // China restricts Kaspersky; what others restrict gets no mark.
    await expectPainted(article, ['Kaspersky', 'Kaspersky']);
    await article.close();
  });

  test('take the switch for the site out of the popup', async () => {
    const article = await stage.session.open(`${stage.fixtures.origin}/flows/reading.html`);
    const tabId = await tabInFront(stage.control);
    await findingsWhenRead({ page: stage.control, tabId });
    const popup = await openPopup(stage.session, tabId);
    await poll('the note', async () => (await wordsOf(popup)).includes('Set by your organisation.'));
    expect(await popup.evaluate(() => document.querySelector('[role=switch]'))).toBeNull();
    await popup.close();
    await article.close();
  });
});
