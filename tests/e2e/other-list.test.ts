import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { callBackground, tabInFront } from '../../dev/browsers/extension-calls.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { expectPainted } from './expect-painted.ts';
import { type Publisher, startPublisher } from './own-list.ts';
import { findingsWhenRead, type Stage, setStage } from './stage.ts';

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
