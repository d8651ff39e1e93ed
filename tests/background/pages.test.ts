import { beforeEach, describe, expect, test, vi } from 'vitest';
import { parseVendorId } from '../../src/domain/vendor.ts';
import { watchedId } from '../../src/domain/watched.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { FakeBrowser, type Worker } from './support/fake-browser.ts';
import { VENDORS, vendorFile } from './support/list.ts';

const bundled = await vendorFile(5);
const NEWS = 'https://www.news.example/article';
const zte = parseVendorId('zte')!;
const unheard = parseVendorId('unheard')!;
const acme = { id: watchedId(1), name: 'Acme', note: 'Ours' };

let browser: FakeBrowser;
let worker: Worker;
beforeEach(async () => {
  browser = new FakeBrowser();
  browser.packageFiles.set('/list.jsonl', bundled);
  browser.open(7, { 0: { url: NEWS, reading: 'read' }, 3: { url: 'https://ads.example/', reading: 'read' } });
  worker = browser.start();
  await worker.started;
});

async function hidden(): Promise<Settings['hidden']> {
  const answer = await worker.ask('settings.read', {});
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value.settings.hidden;
}

describe('a card', () => {
  const card = async (vendor = zte, name = 'ZTE') => {
    const answer = await worker.askFromPage(7, 0, 'page.card', {
      mention: { vendor, name, role: 'name', reason: { rule: 'strong' } },
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value.content;
  };

  test('says what the person should know of a vendor, in their language', async () => {
    expect(await card()).toMatchObject({
      locale: 'en',
      name: 'ZTE',
      tone: 'restricted',
      sentences: [{ place: 'United States' }],
      note: undefined,
    });
  });

  test('has what the person wrote of a vendor they watch for', async () => {
    await worker.ask('settings.change', { change: { watched: [{ ...acme, name: 'zte' }] } });
    expect(await card()).toMatchObject({ name: 'ZTE', note: 'Your note: Ours' });
  });

  test('of a watched name has its note and no claims', async () => {
    await worker.ask('settings.change', { change: { watched: [acme] } });
    expect(await card(acme.id, 'Acme')).toMatchObject({
      name: 'Acme',
      sentences: [],
      note: 'Your note: Ours',
      why: 'On your watch-list',
    });
  });

  test('of what nobody knows is none', async () => {
    expect(await card(unheard)).toBeNull();
    expect(await card(watchedId(9))).toBeNull();
  });

  test('has nothing but JSON in it', async () => {
    const content = await card();
    expect(content).not.toBeNull();
    // Chromium sends messages as JSON.
    expect(JSON.parse(JSON.stringify(content))).toEqual({ ...content });
  });
});

describe('“not this vendor”', () => {
  test('here is the site of the page, whichever frame the card is in', async () => {
    expect(await worker.askFromPage(7, 3, 'page.hide', { vendor: zte, where: 'here' })).toEqual({
      ok: true,
      value: null,
    });
    expect(await hidden()).toEqual([{ vendor: 'zte', site: 'news.example' }]);
  });

  test('everywhere is for ever', async () => {
    await worker.askFromPage(7, 0, 'page.hide', { vendor: zte, where: 'everywhere' });
    expect(await hidden()).toEqual([{ vendor: 'zte' }]);
  });

  test('is for names of the watch-list as well', async () => {
    await worker.ask('settings.change', { change: { watched: [acme] } });
    await worker.askFromPage(7, 0, 'page.hide', { vendor: acme.id, where: 'everywhere' });
    expect(await hidden()).toEqual([{ vendor: 'watched-1' }]);
  });

  test('is refused when pages ask for it more often than people press, and possible again later', async () => {
    const ask = () => worker.askFromPage(7, 0, 'page.hide', { vendor: zte, where: 'everywhere' });
    for (let time = 0; time < 20; time++) expect(await ask()).toMatchObject({ ok: true });
    worker = browser.start();
    expect(await ask()).toMatchObject({ ok: false, error: { kind: 'failed' } });
    browser.clock.advance(10 * 60_000);
    expect(await ask()).toMatchObject({ ok: true });
  });

  test('of what nobody knows is refused', async () => {
    for (const vendor of [unheard, watchedId(9)]) {
      const answer = await worker.askFromPage(7, 0, 'page.hide', { vendor, where: 'everywhere' });
      expect(answer).toMatchObject({ ok: false, error: { kind: 'failed' } });
    }
    expect(await hidden()).toEqual([]);
  });

  test('here is refused when the page does not say where it is', async () => {
    browser.tabs.get(7)?.set(0, { url: NEWS, busy: true });
    const asked = worker.askFromPage(7, 3, 'page.hide', { vendor: zte, where: 'here' });
    await vi.waitFor(() => expect(browser.clock.waiting).toBe(1));
    browser.clock.advance(2_000);
    expect(await asked).toMatchObject({ ok: false, error: { kind: 'failed' } });
    expect(await hidden()).toEqual([]);
  });
});

describe('hiding from the popup', () => {
  test('until something changes keeps what stands against the vendor now', async () => {
    await worker.ask('vendor.hide', { vendor: zte, until: 'changed' });
    expect(await hidden()).toEqual([{ vendor: 'zte', unless: expect.stringMatching(/^[0-9a-f]+$/) }]);
  });

  test('once more takes the place of the wish before', async () => {
    await worker.ask('vendor.hide', { vendor: zte, site: 'news.example', until: 'changed' });
    await worker.ask('vendor.hide', { vendor: zte, site: 'www.news.example', until: 'forever' });
    expect(await hidden()).toEqual([{ vendor: 'zte', site: 'news.example' }]);
  });

  test('two at once lose neither', async () => {
    const dji = parseVendorId('dji')!;
    await Promise.all([
      worker.ask('vendor.hide', { vendor: zte, until: 'forever' }),
      worker.ask('vendor.hide', { vendor: dji, until: 'forever' }),
    ]);
    expect((await hidden()).map(({ vendor }) => vendor).sort()).toEqual(['dji', 'zte']);
  });

  test('of a vendor that has a successor now hides that', async () => {
    const removed = [{ id: 'unheard', successor: 'zte', date: '2026-01-01', reason: 'Renamed' }];
    const other = new FakeBrowser();
    other.packageFiles.set('/list.jsonl', await vendorFile(5, VENDORS, {}, { removed }));
    worker = other.start();
    await worker.ask('vendor.hide', { vendor: unheard, until: 'forever' });
    expect(await hidden()).toEqual([{ vendor: 'zte' }]);
  });

  test('is taken back for a site with all that hides it there, or altogether', async () => {
    const dji = parseVendorId('dji')!;
    const all = [
      { vendor: zte },
      { vendor: zte, site: 'news.example' },
      { vendor: zte, site: 'other.example' },
      { vendor: dji, site: 'news.example' },
    ];
    await worker.ask('settings.change', { change: { hidden: all } });
    await worker.ask('vendor.show', { vendor: zte, site: 'www.news.example' });
    expect(await hidden()).toEqual(all.slice(2));
    await worker.ask('settings.change', { change: { hidden: all } });
    await worker.ask('vendor.show', { vendor: zte });
    expect(await hidden()).toEqual(all.slice(3));
  });

  test('is refused when there is no more room', async () => {
    const full = Array.from({ length: 2000 }, (_, at) => ({ vendor: parseVendorId(`vendor-${at}`)! }));
    await worker.ask('settings.change', { change: { hidden: full } });
    expect(await worker.ask('vendor.hide', { vendor: zte, until: 'forever' })).toMatchObject({ ok: false });
    expect(await hidden()).toEqual(full);
  });
});

describe('“all claims” in a card', () => {
  test('opens the popup where the browser lets us', async () => {
    browser.mayOpenPopup = true;
    await worker.askFromPage(7, 0, 'page.open', { vendor: zte });
    expect([browser.popupsOpened, browser.opened]).toEqual([1, []]);
  });

  test('opens no more than a person would, however often a page asks', async () => {
    await Promise.all(
      Array.from({ length: 30 }, () => worker.askFromPage(7, 0, 'page.open', { vendor: zte })),
    );
    expect(browser.opened).toHaveLength(10);
  });

  test('opens the vendor in the list elsewhere', async () => {
    await worker.askFromPage(7, 0, 'page.open', { vendor: zte });
    await worker.askFromPage(7, 0, 'page.open', { vendor: watchedId(1) });
    expect(browser.opened).toEqual([
      { path: 'list.html#/vendor/zte', where: 'front' },
      { path: 'options.html', where: 'front' },
    ]);
  });
});

describe('a backup', () => {
  test('takes the place of all settings at once', async () => {
    await worker.ask('settings.change', { change: { paused: true, hidden: [{ vendor: zte }] } });
    const restored = await worker.ask('settings.restore', { settings: { watched: [acme] } });
    expect(restored).toMatchObject({
      ok: true,
      value: { settings: { paused: false, hidden: [], watched: [acme] }, locked: [] },
    });
    expect(await worker.ask('settings.read', {})).toEqual(restored);
  });
});
