import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Sender, type ServedCalls, serve } from '../../src/messaging/serve.ts';

const ID = 'abcdefgh';
const ORIGIN = 'chrome-extension://abcdefgh';
const PAGE: Sender = {
  id: ID,
  url: 'https://news.example/a',
  tab: { id: 7 },
  frameId: 0,
  documentId: 'D1',
};
const POPUP: Sender = { id: ID, url: `${ORIGIN}/popup.html` };
const OPTIONS_IN_TAB: Sender = { id: ID, url: `${ORIGIN}/options.html`, tab: { id: 8 }, frameId: 0 };

type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => true;

let log: unknown[];
let listener: Listener;

beforeEach(() => {
  log = [];
  const noted =
    <Value>(name: string, value: Value) =>
    async (request: unknown, from: unknown): Promise<Value> => {
      log.push([name, request, from]);
      return value;
    };
  const failing = async () => {
    throw new Error('no list');
  };
  const calls: ServedCalls = {
    page: {
      'page.setup': failing,
      'page.names': failing,
      'page.report': noted('page.report', null),
      'page.card': noted('page.card', { content: null, key: '' }),
      'page.frame': noted('page.frame', { isOurs: false }),
      'page.hide': noted('page.hide', null),
      'page.open': noted('page.open', null),
    },
    interface: {
      'findings.of-tab': noted('findings.of-tab', { reading: 'unreadable', vendors: [], watched: [] }),
      'list.look-up': noted('list.look-up', { records: [] }),
      'list.vendors': noted('list.vendors', { records: [], removed: [] }),
      'list.releases': noted('list.releases', { releases: [] }),
      'list.status': failing,
      'list.others': failing,
      'list.check': failing,
      'list.jurisdictions': noted('list.jurisdictions', { jurisdictions: [], places: [] }),
      'settings.read': failing,
      'settings.change': failing,
      'settings.restore': failing,
      'vendor.hide': failing,
      'vendor.show': failing,
    },
  };
  const onMessage = {
    addListener: (added: Listener) => {
      listener = added;
    },
  };
  serve(calls, { onMessage, id: ID, origin: ORIGIN });
});

function answer(message: unknown, sender: Sender): Promise<unknown> {
  return new Promise((resolve) => {
    expect(listener(message, sender, resolve)).toBe(true);
  });
}

const report = {
  report: {
    vendors: [
      { vendor: 'fortinet', mentions: 2 },
      { vendor: 'watched-3', mentions: 0, links: 4, hiddenHere: true },
    ],
    site: 'zte',
    reading: 'read',
  },
};
const mention = { vendor: 'zte', name: 'ZTE', role: 'name', reason: { rule: 'near', evidence: '5G' } };

describe('calls', () => {
  test('of a page reach their handler, with the frame they come from', async () => {
    expect(await answer({ call: 'page.report', request: report }, PAGE)).toEqual({ ok: true, value: null });
    expect(log).toEqual([['page.report', report, { tabId: 7, frameId: 0, documentId: 'D1' }]]);
  });

  test('of a page may come from frames without an address of their own', async () => {
    const frame = { id: ID, url: 'about:srcdoc', tab: { id: 7 }, frameId: 3 };
    await answer({ call: 'page.report', request: report }, frame);
    await answer({ call: 'page.report', request: report }, { ...frame, url: undefined });
    expect(log).toHaveLength(2);
    expect(log[0]).toEqual(['page.report', report, { tabId: 7, frameId: 3 }]);
  });

  test.each([
    ['the popup', POPUP],
    ['a page of ours in a tab', OPTIONS_IN_TAB],
  ])('of the interface may come from %s', async (_who, sender) => {
    expect(await answer({ call: 'list.look-up', request: { query: 'wiz' } }, sender)).toEqual({
      ok: true,
      value: { records: [] },
    });
  });

  test.each<[string, string, Sender]>([
    ['a page script asks for the interface', 'list.check', PAGE],
    ['a page script asks for a change of settings', 'settings.change', PAGE],
    ['a page script restores a backup', 'settings.restore', PAGE],
    ['a page script hides a vendor on any site', 'vendor.hide', PAGE],
    ['the popup hides like a page', 'page.hide', POPUP],
    ['a page whose address begins like ours asks', 'list.check', { id: ID, url: `${ORIGIN}.evil.example/x` }],
    ['nobody knows who asks', 'list.check', {}],
    ['a page of ours with the id of another asks', 'list.check', { ...POPUP, id: 'other' }],
    ['another extension reports', 'page.report', { ...PAGE, id: 'other' }],
    ['the popup reports like a page', 'page.report', POPUP],
    ['a page of ours in a tab reports like a page', 'page.report', OPTIONS_IN_TAB],
    ['a report comes from no frame', 'page.report', { id: ID, url: PAGE.url, tab: { id: 7 } }],
    ['a report comes from no tab', 'page.report', { id: ID, url: PAGE.url, tab: {}, frameId: 0 }],
  ])('are refused when %s', async (_why, call, sender) => {
    expect(await answer({ call, request: {} }, sender)).toEqual({
      ok: false,
      error: { kind: 'not-allowed', call },
    });
    expect(log).toEqual([]);
  });

  test('that nobody knows are refused', async () => {
    for (const call of ['page.erase', 'toString', '__proto__', 'constructor', '']) {
      expect(await answer({ call, request: {} }, PAGE)).toEqual({
        ok: false,
        error: { kind: 'unknown-call', call },
      });
    }
  });

  test.each([
    [
      'report.vendors.0.vendor',
      { report: { vendors: [{ vendor: 'Fort inet', mentions: 1 }], reading: 'read' } },
    ],
    ['report.vendors.0.mentions', { report: { vendors: [{ vendor: 'a', mentions: -1 }], reading: 'read' } }],
    ['report.reading', { report: { vendors: [], reading: 'asleep' } }],
    ['report', {}],
    ['', null],
    ['', 'report'],
  ])('with a bad request are refused, with the place: %j', async (path, request) => {
    expect(await answer({ call: 'page.report', request }, PAGE)).toMatchObject({
      ok: false,
      error: { kind: 'bad-request', path },
    });
  });

  test.each([
    ['page.card', { mention }],
    ['page.card', { mention: { ...mention, reason: { rule: 'strong' } } }],
    ['page.hide', { vendor: 'zte', where: 'here' }],
    ['page.open', { vendor: 'zte' }],
  ])('%s of a card reaches its handler as it is: %j', async (call, request) => {
    expect((await answer({ call, request }, PAGE)) as object).toHaveProperty('ok', true);
    expect(log).toEqual([[call, request, { tabId: 7, frameId: 0, documentId: 'D1' }]]);
  });

  test.each([
    [
      'mention.reason.rule',
      'page.card',
      { mention: { ...mention, reason: { rule: 'guess', evidence: '' } } },
    ],
    ['mention.reason.evidence', 'page.card', { mention: { ...mention, reason: { rule: 'near' } } }],
    ['mention.name', 'page.card', { mention: { ...mention, name: 'x'.repeat(501) } }],
    ['where', 'page.hide', { vendor: 'zte', where: 'news.example' }],
    ['vendor', 'page.open', { vendor: '../options' }],
  ])('of a card with a bad request are refused: %s', async (path, call, request) => {
    expect(await answer({ call, request }, PAGE)).toMatchObject({
      ok: false,
      error: { kind: 'bad-request', path },
    });
    expect(log).toEqual([]);
  });

  test('of a card take no site from the page', async () => {
    await answer(
      { call: 'page.hide', request: { vendor: 'zte', where: 'here', site: 'bank.example' } },
      PAGE,
    );
    expect(log).toEqual([['page.hide', { vendor: 'zte', where: 'here' }, expect.anything()]]);
  });

  test.each([
    ['site', 'vendor.hide', { vendor: 'zte', site: 'file:///x', until: 'forever' }],
    ['until', 'vendor.hide', { vendor: 'zte', until: 'Friday' }],
    ['site', 'vendor.show', { vendor: 'zte', site: '' }],
    ['settings.markStyle', 'settings.restore', { settings: { markStyle: 'blink' } }],
  ])('of the popup with a bad request are refused: %s', async (path, call, request) => {
    expect(await answer({ call, request }, POPUP)).toMatchObject({
      ok: false,
      error: { kind: 'bad-request', path },
    });
  });

  test('whose handler fails are answered with the problem', async () => {
    expect(await answer({ call: 'list.status', request: {} }, POPUP)).toEqual({
      ok: false,
      error: { kind: 'failed', problem: 'no list' },
    });
  });

  test('property: any message gets an answer', async () => {
    const messages = fc.oneof(
      fc.jsonValue(),
      fc.record({
        call: fc.constantFrom('page.report', 'list.look-up', 'settings.change'),
        request: fc.jsonValue(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(messages, fc.constantFrom(PAGE, POPUP), async (message, sender) => {
        expect(await answer(message, sender)).toHaveProperty('ok');
      }),
    );
  });
});
