import { beforeEach, describe, expect, test } from 'vitest';
import { PAGE_BASIS_ITEM } from '../../src/background/page-items.ts';
import type { Jurisdiction } from '../../src/domain/jurisdiction.ts';
import { parseVendorId } from '../../src/domain/vendor.ts';
import { watchedId } from '../../src/domain/watched.ts';
import { keyOf } from '../../src/names/forms/name-key.ts';
import {
  PAGE_DOMAINS_ITEM,
  PAGE_FILTER_ITEM,
  PAGE_INDEX_ITEM,
  PAGE_STATE_ITEM,
  type PageState,
  type StoredDomains,
  type StoredFilter,
  type StoredIndex,
} from '../../src/page/page-state.ts';
import { headerOf } from '../update/support/sample-list.ts';
import { answers, sends } from '../update/support/scripted-server.ts';
import { FakeBrowser, jsonFile } from './support/fake-browser.ts';
import { EMPTY_INDEX, VENDORS, vendorFile } from './support/list.ts';

const bundled = await vendorFile(5);
const bundledKey = headerOf(bundled).payload.sha256;

const ALL_IN_ORDER = [PAGE_INDEX_ITEM, PAGE_FILTER_ITEM, PAGE_DOMAINS_ITEM, PAGE_STATE_ITEM, PAGE_BASIS_ITEM];
const acme = { id: watchedId(1), name: 'Acme', note: 'Ours' };

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
  browser.packageFiles.set('/list.jsonl', bundled);
  browser.packageFiles.set('/names-index.json', jsonFile({ key: bundledKey, index: EMPTY_INDEX }));
});

async function state(): Promise<PageState> {
  return (await browser.local.get(PAGE_STATE_ITEM)) as PageState;
}

async function filter(): Promise<StoredFilter> {
  return (await browser.local.get(PAGE_FILTER_ITEM)) as StoredFilter;
}

async function index(): Promise<StoredIndex> {
  return (await browser.local.get(PAGE_INDEX_ITEM)) as StoredIndex;
}

async function domains(): Promise<StoredDomains> {
  return (await browser.local.get(PAGE_DOMAINS_ITEM)) as StoredDomains;
}

/** The page items among what was written since the last call. */
function written(): string[] {
  return browser.local.writes.splice(0).filter((key) => key.startsWith('page.'));
}

describe('the page items', () => {
  test('are written at the first start, the state after the index', async () => {
    await browser.start().started;
    expect(written()).toEqual(ALL_IN_ORDER);
    expect(await state()).toEqual({
      hidden: {},
      indexKey: bundledKey,
      paused: false,
      sitesOff: [],
      style: 'both',
      tones: {
        dji: 'warned',
        fortinet: 'elsewhere',
        kaspersky: 'prohibited',
        lifted: 'past',
        zte: 'restricted',
      },
    });
    expect(await index()).toEqual({ key: bundledKey, index: EMPTY_INDEX });
    expect(await filter()).toEqual({ key: bundledKey, filter: EMPTY_INDEX.filter });
    expect(await domains()).toEqual({ key: bundledKey, domains: {} });
    expect(browser.compiled).toBe(0);
  });

  test('are left alone by the next start, which does not even open the list', async () => {
    await browser.start().started;
    written();
    browser.packageReads = [];
    await browser.start().started;
    expect(written()).toEqual([]);
    expect(browser.listReads).toBe(0);
  });

  test('are compiled when the packaged index is missing or of another list', async () => {
    browser.packageFiles.set('/names-index.json', jsonFile({ key: 'other', index: EMPTY_INDEX }));
    await browser.start().started;
    expect(await index()).toMatchObject({ key: bundledKey, index: { vendors: VENDORS.map(({ id }) => id) } });

    const bare = new FakeBrowser();
    bare.packageFiles.set('/list.jsonl', bundled);
    await bare.start().started;
    expect(bare.compiled).toBe(1);
  });

  test('are compiled with the words of the package; without them nothing is written, and the next start tries again', async () => {
    browser.packageFiles.delete('/names-index.json');
    const words = { kinds: { determiner: 'the' }, languages: {} };
    browser.packageFiles.set('/cue-words.json', jsonFile({ kinds: [] }));
    await browser.start().started;
    expect(written()).toEqual([]);
    expect(browser.warnings).not.toEqual([]);
    browser.packageFiles.set('/cue-words.json', jsonFile(words));
    await browser.start().started;
    expect((await index()).index.cueWords).toEqual(words);
  });

  test('have a note in place of an index with more names than a page should hold; pages ask for those they suspect', async () => {
    browser.mostNamesInPage = 3;
    const worker = browser.start();
    await worker.started;
    expect(await index()).toEqual({ key: bundledKey, isLarge: true });
    expect((await filter()).key).toBe(bundledKey);
    browser.open(7, { 0: { url: 'https://news.example/', reading: 'reading' } });
    const keys = [keyOf('fortinet'), keyOf('nobody')];
    expect(await worker.askFromPage(7, 0, 'page.names', { keys })).toMatchObject({
      ok: true,
      value: { key: bundledKey, index: { vendors: ['fortinet'] } },
    });
    expect(await worker.askFromPage(7, 0, 'page.names', { keys: [0.5] })).toMatchObject({ ok: false });
    written();
    await browser.start().started;
    expect(written()).toEqual([]);
  });

  test('follow a downloaded list', async () => {
    const worker = browser.start();
    await worker.started;
    written();
    const file = await vendorFile(6, VENDORS.slice(0, 6));
    browser.server.steady(sends(file));
    expect(await worker.ask('list.check', {})).toMatchObject({ value: { outcome: { kind: 'updated' } } });
    expect(written()).toEqual(ALL_IN_ORDER);
    const { sha256 } = headerOf(file).payload;
    expect(await state()).toMatchObject({ indexKey: sha256 });
    expect((await index()).key).toBe(sha256);
    expect(browser.compiled).toBe(1);
  });

  test('follow a change of the settings before it is answered; the index stays', async () => {
    const worker = browser.start();
    await worker.started;
    written();
    const change = { jurisdictions: ['CN' as Jurisdiction], paused: true, sitesOff: ['example.com'] };
    await worker.ask('settings.change', { change });
    expect(written()).toEqual([PAGE_STATE_ITEM, PAGE_BASIS_ITEM]);
    expect(await state()).toMatchObject({
      paused: true,
      sitesOff: ['example.com'],
      tones: { fortinet: 'warned' },
    });
  });

  test('tell which sites are vendors’ own', async () => {
    const kaspersky = { ...VENDORS[0], domains: ['kaspersky.com', 'kaspersky.ru'] };
    browser.packageFiles.set('/list.jsonl', await vendorFile(5, [kaspersky]));
    await browser.start().started;
    expect(await domains()).toEqual({
      key: (await state()).indexKey,
      domains: { 'kaspersky.com': 'kaspersky', 'kaspersky.ru': 'kaspersky' },
    });
  });

  test('have the names that the person watches for in an index of their own', async () => {
    const worker = browser.start();
    await worker.started;
    written();
    await worker.ask('settings.change', { change: { watched: [acme] } });
    expect(written()).toEqual(ALL_IN_ORDER);
    const { indexKey, tones } = await state();
    expect(indexKey).not.toBe(bundledKey);
    expect(tones).toMatchObject({ 'watched-1': 'watched', zte: 'restricted' });
    expect(await index()).toMatchObject({
      key: indexKey,
      index: { vendors: [...VENDORS.map(({ id }) => id), 'watched-1'] },
    });
    expect([(await filter()).key, (await domains()).key]).toEqual([indexKey, indexKey]);
    browser.packageReads = [];
    await browser.start().started;
    expect(written()).toEqual([]);
    expect(browser.listReads).toBe(0);

    // Another name makes another index, a note none.
    await worker.ask('settings.change', { change: { watched: [{ ...acme, note: 'Theirs' }] } });
    expect(written()).toEqual([]);
    await worker.ask('settings.change', { change: { watched: [{ ...acme, name: 'Acme Corp' }] } });
    expect((await state()).indexKey).not.toBe(indexKey);
    await worker.ask('settings.change', { change: { watched: [] } });
    expect(await index()).toEqual({ key: bundledKey, index: EMPTY_INDEX });
  });

  test('stay as they are for a watched name that the list has', async () => {
    const worker = browser.start();
    await worker.started;
    await worker.ask('settings.change', { change: { watched: [{ ...acme, name: 'ＦＯＲＴＩＧＡＴＥ' }] } });
    expect((await state()).indexKey).toBe(bundledKey);
    expect(browser.compiled).toBe(0);
  });

  test('give watched names to pages that ask for those they suspect', async () => {
    browser.mostNamesInPage = 3;
    const worker = browser.start();
    await worker.ask('settings.change', { change: { watched: [acme] } });
    browser.open(7, { 0: { url: 'https://news.example/', reading: 'reading' } });
    expect(await worker.askFromPage(7, 0, 'page.names', { keys: [keyOf('acme')] })).toMatchObject({
      ok: true,
      value: { key: (await state()).indexKey, index: { vendors: ['watched-1'] } },
    });
  });

  test('tell what is hidden on a site', async () => {
    const worker = browser.start();
    await worker.started;
    written();
    const zte = parseVendorId('zte')!;
    await worker.ask('vendor.hide', { vendor: zte, site: 'www.news.example', until: 'changed' });
    expect(written()).toEqual([PAGE_STATE_ITEM, PAGE_BASIS_ITEM]);
    expect((await state()).hidden).toEqual({ 'news.example': ['zte'] });
    expect((await state()).tones).toHaveProperty('zte');
  });

  test('show a hidden vendor again when something has changed', async () => {
    const worker = browser.start();
    await worker.ask('vendor.hide', { vendor: parseVendorId('zte')!, until: 'changed' });
    expect((await state()).tones).not.toHaveProperty('zte');
    const [claim] = VENDORS[2].restrictions!;
    const changed = { ...VENDORS[2], restrictions: [{ ...claim, status: 'suspended' }] };
    browser.server.steady(sends(await vendorFile(6, [...VENDORS.slice(0, 2), changed, ...VENDORS.slice(3)])));
    await worker.ask('list.check', {});
    expect((await state()).tones).toHaveProperty('zte', 'pending');
  });

  test('follow a policy, at the start and when it changes', async () => {
    browser.managed = { jurisdictions: ['CN'], colour: 'red' };
    const worker = browser.start();
    await worker.started;
    expect((await state()).tones).toHaveProperty('fortinet', 'warned');
    expect(browser.warnings).toEqual(['Parts of the policy are not valid and do not count']);
    browser.managed = { sitesOff: ['intranet.example'] };
    await worker.onPolicy.fire();
    expect(await state()).toMatchObject({
      sitesOff: ['intranet.example'],
      tones: { fortinet: 'elsewhere' },
    });
    expect(await worker.ask('settings.change', { change: { sitesOff: [] } })).toEqual({
      ok: false,
      error: { kind: 'failed', problem: 'Set by a policy: sitesOff' },
    });
  });

  test('are made where the browser refuses to tell of a policy', async () => {
    browser.managed = undefined;
    await browser.start().started;
    expect((await state()).indexKey).toBe(bundledKey);
    expect(browser.warnings).toEqual([]);
  });

  test('are not written again for a change that changes nothing', async () => {
    const worker = browser.start();
    await worker.started;
    written();
    await worker.ask('settings.change', { change: { paused: false } });
    await worker.onInstalled.fire('update');
    expect(written()).toEqual([]);
  });

  test('follow the day: an act runs out by itself', async () => {
    browser.packageFiles.set(
      '/list.jsonl',
      await vendorFile(5, [
        { ...VENDORS[2], restrictions: [{ ...VENDORS[2].restrictions![0], expires: '2026-03-15' }] },
      ]),
    );
    await browser.start().started;
    expect((await state()).tones).toEqual({ zte: 'restricted' });
    browser.clock.set('2026-03-16T00:00:00Z');
    await browser.start().started;
    expect((await state()).tones).toEqual({ zte: 'past' });
  });

  test('are made anew by another version of the extension, even for the same list', async () => {
    await browser.start().started;
    browser.appVersion = '1.1.0';
    browser.packageFiles.set(
      '/names-index.json',
      jsonFile({ key: bundledKey, index: { ...EMPTY_INDEX, words: ['new'] } }),
    );
    await browser.start().started;
    expect((await index()).index.words).toEqual(['new']);
  });

  test('are made by a page that comes first, which gets them', async () => {
    const worker = browser.start();
    browser.open(7, { 0: { url: 'https://news.example/', reading: 'reading' } });
    const answer = await worker.askFromPage(7, 0, 'page.setup', {});
    expect(answer).toEqual({
      ok: true,
      value: { state: await state(), filter: await filter(), index: await index() },
    });
  });

  test('a page never finds a key without its index, wherever a worker is killed', async () => {
    const file = await vendorFile(6, VENDORS.slice(0, 6));
    for (let survives = 0; ; survives++) {
      const dying = new FakeBrowser();
      for (const [path, bytes] of browser.packageFiles) dying.packageFiles.set(path, bytes);
      const worker = dying.start();
      await worker.started;
      dying.server.steady(sends(file));
      let calls = 0;
      dying.local.before = (call) => {
        if (call === 'set' && calls++ >= survives) throw new Error('killed');
      };
      await worker.ask('list.check', {});

      dying.local.before = () => {};
      const [found, names, filtered, owners] = await Promise.all([
        dying.local.get(PAGE_STATE_ITEM) as Promise<PageState>,
        dying.local.get(PAGE_INDEX_ITEM) as Promise<StoredIndex>,
        dying.local.get(PAGE_FILTER_ITEM) as Promise<StoredFilter>,
        dying.local.get(PAGE_DOMAINS_ITEM) as Promise<StoredDomains>,
      ]);
      // Between the two writes the old state stands beside the new index: that page waits for the new state.
      const newKey = headerOf(file).payload.sha256;
      const keys = [names, filtered, owners].map(({ key }) => key);
      if (found.indexKey === newKey) expect(keys).toEqual([newKey, newKey, newKey]);
      expect([bundledKey, newKey]).toContain(found.indexKey);

      // The next worker makes it right.
      await dying.start().started;
      const after = (await dying.local.get(PAGE_STATE_ITEM)) as PageState;
      expect(((await dying.local.get(PAGE_INDEX_ITEM)) as StoredIndex).key).toBe(after.indexKey);
      const opened = await dying.start().ask('list.status', {});
      expect(after.indexKey).toBe(opened.ok && opened.value.sequence === 6 ? newKey : bundledKey);
      if (calls <= survives) break;
    }
  });

  test('follow a change of settings that a killed worker had only stored', async () => {
    const worker = browser.start();
    await worker.started;
    let sets = 0;
    browser.local.before = (call) => {
      if (call === 'set' && sets++ >= 1) throw new Error('killed');
    };
    await worker.ask('settings.change', { change: { paused: true } });
    browser.local.before = () => {};
    expect((await state()).paused).toBe(false);
    await browser.start().started;
    expect((await state()).paused).toBe(true);
  });

  test('survive anything that lies in their place', async () => {
    browser.server.script(answers(304));
    for (const junk of [null, 7, 'x', [], { key: 1 }, { indexKey: bundledKey }]) {
      for (const key of ALL_IN_ORDER) await browser.local.set(key, junk);
      await browser.start().started;
      expect((await state()).indexKey).toBe(bundledKey);
      expect((await index()).key).toBe(bundledKey);
      expect((await filter()).key).toBe(bundledKey);
      expect((await domains()).key).toBe(bundledKey);
    }
  });
});
