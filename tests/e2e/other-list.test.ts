import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { callBackground, tabInFront } from '../../dev/browsers/extension-calls.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { press } from '../../dev/browsers/press.ts';
import { openPopup } from '../../dev/save-pictures.ts';
import type { Jurisdiction } from '../../src/domain/jurisdiction.ts';
import { expectPainted } from './expect-painted.ts';
import { tabTo, untilFocused } from './keyboard.ts';
import { type Publisher, startPublisher } from './own-list.ts';
import { openOwnPage, untilSays, wordsOf } from './own-pages.ts';

import { findingsWhenRead, type Stage, setStage } from './stage.ts';

const US = 'US' as Jurisdiction;

describe.each(inject('browsers'))('an organisation’s own list by policy in %s', (kind) => {
  let stage: Stage;
  let publisher: Publisher;
  let article: Page;

  beforeAll(async () => {
    publisher = await startPublisher();
    const policy = { jurisdictions: ['US'], lists: [publisher.list], firstRun: false };
    stage = await setStage(kind, [], { policy });
    article = await stage.session.open(`${stage.fixtures.origin}/flows/own-vendors.html`);
  });
  afterAll(async () => {
    await stage?.close();
    await publisher?.server.close();
  });

  const others = async () => (await callBackground(stage.control, 'list.others', {})).lists;
  const findings = async () => {
    await article.bringToFront();
    return findingsWhenRead({ page: stage.control, tabId: await tabInFront(stage.control) });
  };

  test('is there before its first download, with the key that makes it', async () => {
    expect(await others()).toMatchObject([
      {
        label: { id: 'example-corp', name: 'Example Corp' },
        addresses: publisher.list.addresses,
        keys: {
          keys: [{ id: 'example-2026', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) }],
          threshold: 1,
        },
      },
    ]);
    await expectPainted(article, ['Kaspersky']);
  });

  test('comes by itself within the first minute, and marks its names on the open page', {
    timeout: 150_000,
  }, async () => {
    // One alarm is for all lists, due at a random moment of the first minute.
    await poll('the list', async () => (await others())[0]?.inUse?.sequence === 1, { timeoutMs: 120_000 });
    await article.bringToFront();
    await expectPainted(article, ['Leaky Pipes', 'Kaspersky', 'Leaky Pipes']);
    expect(
      publisher.server.requests.map(({ headers }) => [headers.cookie, headers.referer, headers.origin]),
    ).toEqual(publisher.server.requests.map(() => [undefined, undefined, undefined]));
  });

  test('tells which list a claim comes from, beside the public one’s', async () => {
    const { vendors } = await findings();
    const label = { id: 'example-corp', name: 'Example Corp' };
    const pipes = vendors.find(({ record }) => record.id === 'leaky-pipes');
    expect(pipes).toMatchObject({ mentions: 2, record: { restrictions: [{ list: label }] } });
    const kaspersky = vendors.find(({ record }) => record.id === 'kaspersky')?.record.restrictions ?? [];
    expect(kaspersky.filter(({ list }) => list !== undefined)).toMatchObject([{ list: label }]);
    expect(kaspersky.filter(({ list }) => list === undefined).length).toBeGreaterThan(3);
  });

  test('is shown in the options as locked, with the fingerprint of its key, and its name stands in the popup', async () => {
    const options = await openOwnPage(stage.session, 'options.html', /Other lists/);
    const part = await poll('the list', async () => {
      const words = await options.evaluate(
        () => document.getElementById('other-lists')?.closest('section')?.innerText ?? '',
      );
      // Its name is there before what the background tells of it.
      return words.includes(publisher.list.addresses[0] ?? '') && words;
    });
    expect(part).toContain('Set by your organisation');
    expect(part.replaceAll(/\s/g, '')).toContain(fingerprintOf(publisher.key.publicKey));
    expect(part).not.toMatch(/Remove|Add a list/);
    await options.close();
    await article.bringToFront();
    const popup = await openPopup(stage.session, await tabInFront(stage.control));
    await untilSays(popup, /Leaky Pipes.*List: Example Corp/s);
    await popup.close();
  });

  test('can’t be removed by the person', async () => {
    const change = callBackground(stage.control, 'settings.change', { change: { lists: [] } });
    await expect(change).rejects.toThrow(/Set by a policy: lists/);
    expect(await others()).toHaveLength(1);
  });

  test('fails by itself: the public list is checked all the same, and it stays in use', async () => {
    publisher.server.serve((_, response) => void response.writeHead(500).end());
    const { outcome } = await callBackground(stage.control, 'list.check', {});
    expect(outcome).toEqual({ kind: 'up-to-date', sequence: stage.sources.release.sequence });
    expect(await others()).toMatchObject([
      { inUse: { sequence: 1 }, lastOutcome: { kind: 'failed', error: { kind: 'server', status: 500 } } },
    ]);
    publisher.server.serve(await publisher.release(2, ['Sour Milk']));
    await callBackground(stage.control, 'list.check', {});
    expect(await others()).toMatchObject([{ inUse: { sequence: 2, vendors: 3 } }]);
  });
});

describe.each(inject('browsers'))('a list that a person adds in %s', (kind) => {
  let stage: Stage;
  let publisher: Publisher;
  let options: Page;

  beforeAll(async () => {
    publisher = await startPublisher();
    stage = await setStage(kind);
    await callBackground(stage.control, 'settings.change', { change: { jurisdictions: [US] } });
    options = await openOwnPage(stage.session, 'options.html', /Other lists/);
  });
  afterAll(async () => {
    await stage?.close();
    await publisher?.server.close();
  });

  test('is added by keyboard, only after its fingerprint was shown, and says at once how it went', async () => {
    await options.bringToFront();
    await tabTo(options, /^Add a list/);
    await options.keyboard.press('Enter');
    for (const [field, typed] of [
      [/^Name/, 'Example Corp'],
      [/^Address/, 'no address'],
      [/^Public keys/, publisher.list.keys[0] ?? ''],
    ] as const) {
      await tabTo(options, field);
      await options.keyboard.type(typed);
    }
    await tabTo(options, /^Go on to the fingerprints/);
    await options.keyboard.press('Enter');
    // What was typed wrong is told, and what has to be typed anew has the focus.
    await untilSays(options, /no address/);
    await untilFocused(options, /^Address/);
    await options.keyboard.down('Control');
    await options.keyboard.press('a');
    await options.keyboard.up('Control');
    await options.keyboard.type(publisher.list.addresses[0] ?? '');
    await tabTo(options, /^Go on to the fingerprints/);
    await options.keyboard.press('Enter');
    const asked = await poll('the fingerprint', async () => {
      const words = (await wordsOf(options)).replaceAll(/\s/g, '');
      return words.includes(fingerprintOf(publisher.key.publicKey)) && words;
    });
    expect(asked).toContain('Arethesethekeysofthepublisher');
    expect((await callBackground(stage.control, 'list.others', {})).lists).toEqual([]);
    await tabTo(options, /^They are the same/);
    await options.keyboard.press('Enter');
    await poll('the list', async () => {
      const { lists } = await callBackground(stage.control, 'list.others', {});
      return lists[0]?.inUse?.sequence === 1;
    });
    const article = await stage.session.open(`${stage.fixtures.origin}/flows/own-vendors.html`);
    await expectPainted(article, ['Leaky Pipes', 'Kaspersky', 'Leaky Pipes']);
    await article.close();
  });

  test('is gone with all that it said once it is removed', async () => {
    await options.bringToFront();
    await press(options, /^Remove Example Corp/);
    await press(options, /^Remove the list/);
    await poll('no other list', async () => {
      const { lists } = await callBackground(stage.control, 'list.others', {});
      return lists.length === 0;
    });
    const article = await stage.session.open(`${stage.fixtures.origin}/flows/own-vendors.html`);
    await expectPainted(article, ['Kaspersky']);
  });
});

/** As the options show it, without its gaps. */
function fingerprintOf(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');
}
