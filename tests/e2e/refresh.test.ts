import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { callBackground } from '../../dev/browsers/extension-calls.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { withdrawAccess } from '../../dev/browsers/withdraw-access.ts';
import { signRelease } from '../../src/cli/list/sign-release.ts';
import type { ListAnswer } from '../../src/cli/list-server.ts';
import { highlightedTexts } from './highlighted-texts.ts';
import { findingsWhenRead, type Stage, setStage, type Watcher, watchTab } from './stage.ts';

const NEW_VENDOR = {
  id: 'harbour-ledger',
  name: 'Harbour Ledger',
  names: { en: ['Harbour Ledger'] },
  restrictions: [
    {
      id: 'ban',
      jurisdiction: 'US',
      kind: 'prohibition',
      status: 'in-force',
      basis: 'official',
      targeting: 'named',
      authority: 'Department of Examples',
      instrument: 'Order 1',
      scope: 'Nobody may read it',
      summary: 'An example for a test.',
      effective: '2026-01-01',
      sources: [{ publisher: 'Example Gazette', title: 'Order 1', url: 'https://example.org/1' }],
      asOf: '2026-08',
      confirmed: 'source',
    },
  ],
};

describe.each(inject('browsers'))('refresh in %s', (kind) => {
  let stage: Stage;
  let article: Page;
  let watcher: Watcher;
  let popup: Page;

  const sequence = () => stage.sources.release.sequence;
  const withNewVendor = () => {
    const payload = JSON.parse(stage.sources.payload);
    return JSON.stringify({ ...payload, vendors: [...payload.vendors, NEW_VENDOR] });
  };
  const signed = (payload: string, number: number) =>
    signRelease(payload, { ...stage.sources.release, sequence: number }, [stage.key]);
  const status = () => callBackground(watcher.page, 'list.status', {});

  /** Presses "Check now" in the popup and gives what the popup then says of it. */
  async function checkNow(answer: ListAnswer, expected: RegExp): Promise<string> {
    stage.lists.serve(answer);
    await poll('the button', () =>
      popup.evaluate(() => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
          /check now/i.test(textContent ?? ''),
        );
        button?.click();
        return button !== undefined && !button.disabled;
      }),
    );
    return poll(`the popup to say ${expected}`, async () => {
      const text = await popup.evaluate(() => document.body.textContent ?? '');
      return expected.test(text) && text;
    });
  }

  beforeAll(async () => {
    stage = await setStage(kind);
    article = await stage.session.open(`${stage.demo.origin}/`);
    watcher = await watchTab(stage, article);
    await findingsWhenRead(watcher);
    popup = await stage.session.openExtensionPage(`popup.html?tab=${watcher.tabId}`);
  });
  afterAll(() => stage?.close());

  test('a list with a broken signature leaves the list in use and says so', async () => {
    const bytes = await signed(withNewVendor(), sequence() + 5);
    const text = new TextDecoder().decode(bytes).replace(/"sequence":\d+/, '"sequence":999');
    await checkNow(new TextEncoder().encode(text), /signature/i);
    expect((await status()).sequence).toBe(sequence());
    expect((await status()).lastOutcome).toMatchObject({ kind: 'failed', error: { kind: 'bad-signature' } });
  });

  test('HTML instead of a list leaves the list in use and says so', async () => {
    await checkNow((_, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>Log in to the network</title>');
    }, /not a list|web page|login/i);
    expect((await status()).sequence).toBe(sequence());
    expect((await status()).lastOutcome).toMatchObject({ kind: 'failed', error: { kind: 'not-a-list' } });
  });

  test('a list cut short leaves the list in use and says so', async () => {
    const bytes = await signed(withNewVendor(), sequence() + 5);
    await checkNow(bytes.subarray(0, bytes.length >> 1), /incomplete|cut|arrived|whole|fewer/i);
    expect((await status()).lastOutcome).toMatchObject({ kind: 'failed', error: { kind: 'truncated' } });
  });

  test('a vendor added to the served list appears on the open page, without reload', async () => {
    await article.evaluate(() => {
      document.title = 'not reloaded';
    });
    expect(
      (await findingsWhenRead(watcher)).vendors.some(({ record }) => record.name === 'Harbour Ledger'),
    ).toBe(false);
    await checkNow(await signed(withNewVendor(), sequence() + 1), new RegExp(`\\b${sequence() + 1}\\b`));
    await article.bringToFront();
    await poll('the new vendor among the findings', async () =>
      (await findingsWhenRead(watcher)).vendors.some(({ record }) => record.name === 'Harbour Ledger'),
    );
    await poll('the new mark', async () => (await highlightedTexts(article)).includes('Harbour Ledger'));
    expect(await article.title()).toBe('not reloaded');
    expect(await status()).toMatchObject({ origin: 'downloaded', sequence: sequence() + 1 });
  });

  test('an older sequence leaves the list in use and says so', async () => {
    await popup.bringToFront();
    await checkNow(await signed(stage.sources.payload, sequence()), /older/i);
    expect(await status()).toMatchObject({
      sequence: sequence() + 1,
      lastOutcome: { kind: 'failed', error: { kind: 'older', have: sequence() + 1, got: sequence() } },
    });
  });

  test('the request for the list tells nothing about the person', async () => {
    expect(stage.lists.requests.length).toBeGreaterThan(3);
    for (const { method, headers } of stage.lists.requests) {
      expect(method).toBe('GET');
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
  });

  if (kind === 'firefox')
    test('without access to websites nobody is asked, for the request would tell which browser it is', async () => {
      await withdrawAccess(stage.session);
      const before = stage.lists.requests.length;
      await checkNow(await signed(withNewVendor(), sequence() + 9), /access to websites/i);
      expect(stage.lists.requests.length).toBe(before);
      expect((await status()).lastOutcome).toEqual({ kind: 'failed', error: { kind: 'no-access' } });
      expect((await status()).sequence).toBe(sequence() + 1);
    });
});
