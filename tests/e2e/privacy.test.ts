import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { callBackground, tabInFront } from '../../dev/browsers/extension-calls.ts';
import { launch } from '../../dev/browsers/launch.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { openCard } from '../../dev/browsers/reader.ts';
import {
  type RecordedRequest,
  type RecordingProxy,
  startRecordingProxy,
} from '../../dev/browsers/recording-proxy.ts';
import type { Session } from '../../dev/browsers/session.ts';
import { signRelease } from '../../src/cli/list/sign-release.ts';
import { openSmallWeb, type SmallWeb, tracesOf } from './browsing.ts';
import { everythingStored } from './everything-stored.ts';
import { buildAtHand, type Stage, setStage, waitUntilRead } from './stage.ts';

/** Hosts that the browsers ask for themselves, with the extension and without. */
const CHATTER = /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|mozilla\.(?:com|org|net)|firefox\.com)$/;

/** What each request of each browser has: what it can take, how it was made. Nothing of where it comes from. */
const MAY_BE_SENT =
  /^(?:accept|accept-encoding|accept-language|cache-control|connection|host|pragma|priority|proxy-connection|range|sec-ch-ua(?:-mobile|-platform)?|sec-fetch-(?:dest|mode|site)|user-agent)$/;

/** One of the sites. */
const SWITCHED_OFF = 'wiki.example';

describe.each(inject('browsers'))('fifty pages read in %s', (kind) => {
  let web: SmallWeb;
  let stage: Stage;
  let plain: Session;
  let ours: RecordingProxy;
  let plains: RecordingProxy;
  /** By the address of the page. */
  const traces = new Map<string, readonly string[]>();
  /** Sent with each visit to the list's host after the first. */
  let cookies: string | undefined;

  const listAddress = () => `http://127.0.0.1:${buildAtHand().listPort}/list.jsonl`;
  const cookiePage = () => `http://127.0.0.1:${buildAtHand().listPort}/cookie`;

  beforeAll(async () => {
    web = await openSmallWeb();
    [ours, plains] = await Promise.all([startRecordingProxy(web.hosts), startRecordingProxy(web.hosts)]);
    stage = await setStage(kind, [], { proxy: ours.origin });
    plain = await launch(kind, {
      program: inject('programs')[kind],
      headless: true,
      fonts: inject('fonts'),
      proxy: plains.origin,
    });
    await takeCookies();
    const [page, other] = [await stage.session.open('about:blank'), await plain.open('about:blank')];
    for (const address of web.addresses) {
      await Promise.all([page.goto(address), other.goto(address)]);
      await waitUntilRead(stage, page);
      traces.set(address, await tracesOf(page));
      if (address === web.article) await lookClosely(page);
      if (address === web.tender) await lookIntoPopup(page);
    }
    await callBackground(stage.control, 'settings.change', { change: { sitesOff: [SWITCHED_OFF] } });
    await callBackground(stage.control, 'list.check', {});
  }, 300_000);
  afterAll(async () => {
    await Promise.allSettled([stage?.close(), plain?.close()]);
    await Promise.all([ours?.close(), plains?.close(), web?.close()]);
  });

  /** Both browsers have been at the list's host as at any site, and got cookies there. */
  async function takeCookies(): Promise<void> {
    stage.lists.serve((request, response) => {
      if (request.url === '/cookie') cookies = request.headers.cookie;
      response
        .writeHead(200, {
          'content-type': 'text/html',
          'set-cookie': ['who=you; Max-Age=9999', 'who-else=you; Max-Age=9999; SameSite=None; Secure'],
        })
        .end('<!doctype html><link rel="icon" href="data:,"><title>A host of lists</title>');
    });
    for (const session of [plain, stage.session]) {
      const page = await session.open(cookiePage());
      await page.goto(cookiePage());
      await page.close();
    }
    stage.lists.serve(await signRelease(stage.sources.payload, stage.sources.release, [stage.key]));
  }

  async function lookClosely(page: Page): Promise<void> {
    await openCard(page, 'Kaspersky');
    await page.keyboard.press('Escape');
    await lookIntoPopup(page);
  }

  async function lookIntoPopup(page: Page): Promise<void> {
    const popup = await stage.session.openExtensionPage(`popup.html?tab=${await tabInFront(stage.control)}`);
    await poll('what the popup says', () =>
      popup.evaluate(() => /vendors on this page/.test(document.body.textContent ?? '')),
    );
    await popup.close();
    await page.bringToFront();
  }

  const listRequests = () => ours.requests.filter(({ url }) => url.startsWith(listAddress()));
  const ofPages = ({ requests }: RecordingProxy) => requests.filter(({ url }) => hostOf(url) in web.hosts);

  /**
   * Pages' requests by their addresses, those of the browser itself by their hosts. Icons of sites are asked for when
   * the browser finds the time.
   */
  const nameOf = ({ method, url }: RecordedRequest) => {
    if (url.endsWith('/favicon.ico')) return 'an icon';
    const host = hostOf(url);
    return `${method} ${host in web.hosts || host === '127.0.0.1' ? url : host}`;
  };
  const onlyOurs = () => [
    ...new Set(ours.requests.map(nameOf)).difference(new Set(plains.requests.map(nameOf))),
  ];

  test('both browsers asked for each of them, and the recorders saw it', () => {
    expect(web.addresses.length).toBeGreaterThanOrEqual(50);
    for (const recorder of [ours, plains]) {
      const asked = new Set(ofPages(recorder).map(({ url }) => url));
      expect(web.addresses.filter((address) => !asked.has(address))).toEqual([]);
    }
  });

  test('make no request that the browser would not make alone, but the one for the list', async () => {
    // What browsers ask for themselves comes when they like: the one without the extension gets time to catch up.
    await poll('the other browser', () => onlyOurs().length <= 1, { timeoutMs: 60_000 }).catch(() => {});
    expect(onlyOurs()).toEqual([`GET ${listAddress()}`]);
    const hosts = new Set(ours.requests.map(({ url }) => hostOf(url)));
    const chatter = [...hosts].filter((host) => !(host in web.hosts) && host !== '127.0.0.1');
    expect(chatter.filter((host) => !CHATTER.test(host))).toEqual([]);
  });

  test('the request for the list has nothing in it of the person', async () => {
    // They were there to be sent: the second visit to the host brought them.
    expect(cookies).toContain('who=you');
    expect(listRequests().length).toBeGreaterThan(0);
    for (const { method, url, headers } of listRequests()) {
      expect([method, url]).toEqual(['GET', listAddress()]);
      expect(headers.map(([name]) => name).filter((name) => !MAY_BE_SENT.test(name))).toEqual([]);
    }
  });

  test('the request for the list is the same for everybody', async () => {
    const recorder = await startRecordingProxy();
    const other = await launch(kind, {
      program: inject('programs')[kind],
      extension: buildAtHand().extensions[kind],
      headless: true,
      fonts: inject('fonts'),
      proxy: recorder.origin,
    });
    const page = await other.openExtensionPage('options.html');
    await poll('a check', () => callBackground(page, 'list.check', {}));
    const theirs = recorder.requests.find(({ url }) => url.startsWith(listAddress()));
    await other.close();
    await recorder.close();
    expect(theirs).toBeDefined();
    expect(theirs).toEqual(listRequests()[0]);
  });

  test('leave no trace in what is stored, but the site that was switched off', async () => {
    const { local, ...others } = await everythingStored(stage.control);
    const stored = JSON.stringify({ local, ...others });
    expect(stored).toMatch(/"tab\.\d+"/);
    expect(stored).toContain('"page.index"');
    const inItems = Object.entries(local)
      .filter(([, item]) => JSON.stringify(item).includes(SWITCHED_OFF))
      .map(([key]) => key);
    expect(inItems.sort()).toEqual(['page.basis', 'page.state', 'settings']);
    const all = new Set([...traces.values()].flat());
    expect(all.size).toBeGreaterThan(150);
    const besides = stored.replaceAll(SWITCHED_OFF, '');
    expect(
      [...all].filter(
        (trace) => trace !== SWITCHED_OFF && besides.includes(JSON.stringify(trace).slice(1, -1)),
      ),
    ).toEqual([]);
  });

  test('and another request of the extension would have shown', async () => {
    const elsewhere = `${new URL(listAddress()).origin}/elsewhere`;
    await stage.control.evaluate((url) => fetch(url).then(() => {}), elsewhere);
    expect(onlyOurs()).toEqual([`GET ${listAddress()}`, `GET ${elsewhere}`]);
  });
});

/** The host of an address, or of `host:port`, as a tunnel's is. */
function hostOf(url: string): string {
  return new URL(url.includes('://') ? url : `tunnel://${url}`).hostname;
}
