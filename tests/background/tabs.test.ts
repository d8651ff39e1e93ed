import { beforeEach, describe, expect, test, vi } from 'vitest';
import { tabItem } from '../../src/background/tab-reports.ts';
import type { Jurisdiction } from '../../src/domain/jurisdiction.ts';
import { parseVendorId } from '../../src/domain/vendor.ts';
import { watchedId } from '../../src/domain/watched.ts';
import { FakeBrowser, type Worker } from './support/fake-browser.ts';
import { vendorFile } from './support/list.ts';

const bundled = await vendorFile(5);
const NEWS = 'https://news.example/article';
const FRAME = 'https://ads.example/frame';

let browser: FakeBrowser;
let worker: Worker;
beforeEach(async () => {
  browser = new FakeBrowser();
  browser.packageFiles.set('/list.jsonl', bundled);
  worker = browser.start();
  await worker.started;
});

async function findings(tabId = 7) {
  const answer = await worker.ask('findings.of-tab', { tabId });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  const { vendors, watched: _, ...rest } = answer.value;
  return {
    ...rest,
    vendors: Object.fromEntries(vendors.map(({ record, mentions }) => [record.id, mentions])),
  };
}

/** The vendors of a tab, each with all that is told of it but its record. */
async function vendorsOf(tabId = 7) {
  const answer = await worker.ask('findings.of-tab', { tabId });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value.vendors.map(({ record, ...told }) => ({ id: record.id, ...told }));
}

const vendorId = (text: string) => parseVendorId(text)!;

/** A load of the tab, with the second look that a page without a script of ours gets. */
async function load(tabId: number): Promise<void> {
  const done = worker.onLoaded.fire(tabId);
  let ended = false;
  void done.then(() => {
    ended = true;
  });
  await vi.waitFor(() => expect(ended || browser.clock.waiting > 0).toBe(true));
  if (!ended) browser.clock.advance(1_500);
  await done;
}

const badge = (tabId = 7) => browser.badges.get(tabId)?.text;

describe('findings', () => {
  beforeEach(() => {
    browser.open(7, {
      0: { url: NEWS, documentId: 'D1', reading: 'read' },
      3: { url: FRAME, documentId: 'F1', reading: 'read' },
    });
  });

  test('are the sums of all frames', async () => {
    await worker.report(7, 0, { kaspersky: 2, fortinet: 1 });
    await worker.report(7, 3, { kaspersky: 3 });
    expect(await findings()).toEqual({
      reading: 'read',
      host: 'news.example',
      vendors: { kaspersky: 5, fortinet: 1 },
    });
  });

  test('name no site for a page that is of none', async () => {
    browser.open(7, { 0: { url: 'data:text/html,ZTE', documentId: 'D2', reading: 'read' } });
    await worker.report(7, 0, { zte: 1 });
    expect(await findings()).toStrictEqual({ reading: 'read', vendors: { zte: 1 } });
  });

  test('replace what a frame told before', async () => {
    await worker.report(7, 0, { kaspersky: 2, fortinet: 1 }, 'reading');
    await worker.report(7, 0, { kaspersky: 1 });
    expect((await findings()).vendors).toEqual({ kaspersky: 1 });
  });

  test('lose no report of frames that tell at the same time', async () => {
    await Promise.all([worker.report(7, 0, { zte: 1 }), worker.report(7, 3, { dji: 1 })]);
    expect((await findings()).vendors).toEqual({ zte: 1, dji: 1 });
  });

  test('are being read while a frame is', async () => {
    await worker.report(7, 0, {});
    await worker.report(7, 3, {}, 'reading');
    expect((await findings()).reading).toBe('reading');
  });

  test('are being read until the page itself has told what it found', async () => {
    expect((await findings()).reading).toBe('reading');
    await worker.report(7, 3, { zte: 1 });
    expect((await findings()).reading).toBe('reading');
    await worker.report(7, 0, {});
    expect(await findings()).toEqual({ reading: 'read', host: 'news.example', vendors: { zte: 1 } });
  });

  test('leave out what is no vendor of the list in use', async () => {
    await worker.report(7, 0, { unheard: 4, zte: 1 });
    expect((await findings()).vendors).toEqual({ zte: 1 });
  });

  test('outlive the worker', async () => {
    await worker.report(7, 0, { zte: 1 });
    worker = browser.start();
    expect((await findings()).vendors).toEqual({ zte: 1 });
  });

  test('forget the frames of the page before, not those that told before their page did', async () => {
    await worker.report(7, 0, { kaspersky: 1 });
    await worker.report(7, 3, { fortinet: 1 });
    browser.open(7, {
      0: { url: NEWS, documentId: 'D2', reading: 'read' },
      4: { url: FRAME, documentId: 'F2', reading: 'read' },
    });
    await worker.report(7, 4, { dji: 1 });
    await worker.report(7, 0, { zte: 1 });
    expect(await browser.session.get(tabItem(7))).toEqual({
      0: expect.objectContaining({ documentId: 'D2' }),
      4: expect.objectContaining({ documentId: 'F2' }),
    });
    expect((await findings()).vendors).toEqual({ zte: 1, dji: 1 });
  });

  test('forget a frame that the page has removed', async () => {
    await worker.report(7, 0, { kaspersky: 1 });
    await worker.report(7, 3, { fortinet: 1 });
    browser.tabs.get(7)?.delete(3);
    expect((await findings()).vendors).toEqual({ kaspersky: 1 });
  });

  test('keep the report of a frame that is too busy to answer', async () => {
    await worker.report(7, 0, { kaspersky: 1 });
    await worker.report(7, 3, { fortinet: 1 });
    browser.tabs.get(7)?.set(3, { url: FRAME, busy: true });
    const asked = findings();
    await vi.waitFor(() => expect(browser.clock.waiting).toBe(1));
    browser.clock.advance(2_000);
    expect((await asked).vendors).toEqual({ kaspersky: 1, fortinet: 1 });
  });

  test('of a page too busy to answer are what it told before', async () => {
    await worker.report(7, 0, { kaspersky: 1 });
    browser.tabs.get(7)?.set(0, { url: NEWS, busy: true });
    const asked = findings();
    await vi.waitFor(() => expect(browser.clock.waiting).toBe(1));
    browser.clock.advance(2_000);
    expect(await asked).toEqual({ reading: 'read', vendors: { kaspersky: 1 } });
  });

  test('of a page without a script of ours are unreadable, whatever the page before had', async () => {
    await worker.report(7, 0, { kaspersky: 1 });
    browser.open(7, { 0: { url: 'about:config' } });
    expect(await findings()).toEqual({ reading: 'unreadable', vendors: {} });
    expect(await findings(99)).toEqual({ reading: 'unreadable', vendors: {} });
  });

  test('of a page that is still loading are not all there yet: its script comes late', async () => {
    await worker.report(7, 0, { kaspersky: 1 });
    browser.open(7, { 0: { url: NEWS } });
    browser.loading.add(7);
    expect(await findings()).toEqual({ reading: 'reading', vendors: {} });
    browser.loading.clear();
    expect(await findings()).toEqual({ reading: 'unreadable', vendors: {} });
  });

  test('are told by links and by the page’s own site too', async () => {
    await worker.reportAll(7, 0, {
      vendors: [
        { vendor: 'fortinet', mentions: 2, links: 3 },
        { vendor: 'dji', mentions: 0, links: 1 },
      ],
      site: 'zte',
      reading: 'read',
    });
    await worker.reportAll(7, 3, {
      vendors: [{ vendor: 'fortinet', mentions: 0, links: 4 }],
      reading: 'read',
    });
    expect(await findings()).toMatchObject({ site: 'zte' });
    expect(await vendorsOf()).toEqual([
      { id: 'fortinet', mentions: 2, links: 7 },
      { id: 'dji', mentions: 0, links: 1 },
      { id: 'zte', mentions: 0, links: 0 },
    ]);
  });

  test('have names of the watch-list apart, and the person’s note with a vendor of the list', async () => {
    const watched = [
      { id: watchedId(1), name: 'Acme', note: 'Ours' },
      { id: watchedId(2), name: 'FORTINET', note: 'Ask legal' },
      { id: watchedId(3), name: 'Not here', note: '' },
    ];
    await worker.ask('settings.change', { change: { watched } });
    await worker.report(7, 0, { fortinet: 1, 'watched-1': 2, 'watched-9': 1 });
    const answer = await worker.ask('findings.of-tab', { tabId: 7 });
    expect(answer).toMatchObject({ value: { watched: [{ watched: watched[0], mentions: 2 }] } });
    expect(await vendorsOf()).toEqual([{ id: 'fortinet', mentions: 1, links: 0, note: 'Ask legal' }]);
  });

  test('say where a vendor is hidden, until something changes', async () => {
    await worker.report(7, 0, { zte: 1, dji: 1, kaspersky: 1 });
    await worker.ask('vendor.hide', { vendor: vendorId('zte'), site: 'news.example', until: 'forever' });
    await worker.ask('vendor.hide', { vendor: vendorId('dji'), until: 'changed' });
    await worker.ask('vendor.hide', {
      vendor: vendorId('kaspersky'),
      site: 'other.example',
      until: 'forever',
    });
    expect(await vendorsOf()).toEqual([
      { id: 'zte', mentions: 1, links: 0, hidden: 'here' },
      { id: 'dji', mentions: 1, links: 0, hidden: 'everywhere' },
      { id: 'kaspersky', mentions: 1, links: 0 },
    ]);
  });

  test('of a page too busy to say where it is tell what is hidden by its own word', async () => {
    await worker.reportAll(7, 0, {
      vendors: [{ vendor: 'zte', mentions: 1, hiddenHere: true }],
      reading: 'read',
    });
    browser.tabs.get(7)?.set(0, { url: NEWS, busy: true });
    const asked = vendorsOf();
    await vi.waitFor(() => expect(browser.clock.waiting).toBe(1));
    browser.clock.advance(2_000);
    expect(await asked).toEqual([{ id: 'zte', mentions: 1, links: 0, hidden: 'here' }]);
  });

  test('of a page that makes frames without end are those of its first hundred and its own', async () => {
    await fill(7, 150);
    await worker.report(7, 0, { kaspersky: 1 });
    expect(Object.keys(await stored())).toHaveLength(101);
    expect(await findings()).toMatchObject({ vendors: { zte: 100, kaspersky: 1 }, isMore: true });
  });

  test('of new frames find room once those before are gone', async () => {
    await fill(7, 100);
    browser.open(7, {
      0: { url: NEWS, documentId: 'D1', reading: 'read' },
      900: { url: FRAME, reading: 'read' },
    });
    await worker.report(7, 900, { dji: 1 });
    expect(Object.keys(await stored())).toEqual(['900']);
  });

  test('of frames that are full of names are bounded too, and the frames aren’t asked for each of them', async () => {
    const crowd = Object.fromEntries(Array.from({ length: 4000 }, (_, at) => [`vendor-${at}`, 1]));
    for (let frame = 1; frame <= 20; frame++) {
      browser.tabs.get(7)?.set(frame, { url: FRAME, reading: 'read' });
      await worker.report(7, frame, crowd);
    }
    await worker.report(7, 0, { kaspersky: 1 });
    expect(Object.keys(await stored())).toEqual(['0', '1', '2']);
    expect(browser.toPages.length).toBeLessThan(10);
    expect((await findings()).isMore).toBe(true);
  });

  test('are told to be all there is unless a frame says that there is more', async () => {
    await worker.report(7, 0, { kaspersky: 1 });
    expect(await findings()).not.toHaveProperty('isMore');
    browser.tabs.get(7)?.set(3, { url: FRAME, reading: 'read' });
    const report = {
      vendors: [{ vendor: vendorId('zte'), mentions: 20_000 }],
      reading: 'read',
      isMore: true,
    } as const;
    await worker.askFromPage(7, 3, 'page.report', { report });
    expect(await findings()).toMatchObject({ vendors: { kaspersky: 1, zte: 20_000 }, isMore: true });
  });

  async function fill(tabId: number, frames: number): Promise<void> {
    for (let frame = 1; frame <= frames; frame++) {
      browser.tabs.get(tabId)?.set(frame, { url: FRAME, reading: 'read' });
      await worker.report(tabId, frame, { zte: 1 });
    }
  }

  async function stored(): Promise<object> {
    return (await browser.session.get(tabItem(7))) as object;
  }

  test('are gone with their tab', async () => {
    await worker.report(7, 0, { kaspersky: 1 });
    await worker.onRemoved.fire(7);
    expect(browser.session.items.size).toBe(0);
  });

  test('do not break on anything that lies in their place', async () => {
    await browser.session.set(tabItem(7), { 0: 'x' });
    await worker.report(7, 0, { kaspersky: 1 });
    expect((await findings()).vendors).toEqual({ kaspersky: 1 });
  });
});

describe('the badge', () => {
  beforeEach(() => {
    browser.open(7, { 0: { url: NEWS, documentId: 'D1', reading: 'read' } });
  });

  test('counts the vendors that are restricted here and now', async () => {
    await worker.report(7, 0, { kaspersky: 9, zte: 1, fortinet: 1, lifted: 1, free: 1 });
    expect(browser.badges.get(7)).toEqual({
      text: '2',
      title: 'Interdict: 2 vendors on this page are restricted in your jurisdictions',
    });
  });

  test('counts a vendor once, by its names, by links to its sites or as the owner of the site', async () => {
    await worker.reportAll(7, 0, {
      vendors: [
        { vendor: 'kaspersky', mentions: 3, links: 2 },
        { vendor: 'dji', mentions: 0, links: 1 },
        { vendor: 'fortinet', mentions: 0, links: 1 },
      ],
      site: 'zte',
      reading: 'read',
    });
    expect(badge()).toBe('3');
  });

  test('does not count what is hidden there, unless another frame marks it', async () => {
    const hidden = { vendors: [{ vendor: 'zte', mentions: 1, hiddenHere: true }], reading: 'read' } as const;
    await worker.reportAll(7, 0, { ...hidden, site: 'zte' });
    expect(badge()).toBe('');
    browser.tabs.get(7)?.set(3, { url: FRAME, reading: 'read' });
    await worker.report(7, 3, { zte: 1 });
    expect(badge()).toBe('1');
  });

  test('does not count what is hidden everywhere, nor names of the watch-list', async () => {
    const watched = [{ id: watchedId(1), name: 'Acme', note: '' }];
    await worker.ask('settings.change', { change: { watched } });
    await worker.report(7, 0, { zte: 1, 'watched-1': 1, kaspersky: 1 });
    expect(badge()).toBe('2');
    await worker.ask('vendor.hide', { vendor: vendorId('zte'), until: 'changed' });
    expect(badge()).toBe('1');
    await worker.ask('vendor.show', { vendor: vendorId('zte') });
    expect(badge()).toBe('2');
  });

  test('does not count tones and kinds that are switched off', async () => {
    await worker.report(7, 0, { kaspersky: 1, zte: 1, dji: 1 });
    await worker.ask('settings.change', { change: { tonesOff: ['warned'] } });
    expect(badge()).toBe('2');
    await worker.ask('settings.change', { change: { kindsOff: ['prohibition'] } });
    expect(badge()).toBe('1');
  });

  test('has an icon for each state, and sets the normal one once', async () => {
    const icon = () => browser.icons.get(7);
    await worker.report(7, 0, { zte: 1 });
    expect(icon()).toBe('/icon/16.png');
    await worker.report(7, 0, { zte: 2, dji: 1 });
    expect([badge(), browser.iconsSet]).toEqual(['2', 1]);
    await worker.report(7, 0, {}, 'paused');
    expect(icon()).toBe('/icon/off/16.png');
    await worker.report(7, 0, { zte: 1 });
    expect(icon()).toBe('/icon/16.png');
    browser.clock.set('2026-06-24T00:00:00Z');
    await worker.report(7, 0, {});
    expect(icon()).toBe('/icon/stale/16.png');
    browser.open(7, { 0: { url: 'about:config' } });
    await load(7);
    expect(icon()).toBe('/icon/unreadable/16.png');
  });

  test('without words is no hindrance to what was found', async () => {
    browser.packageFiles.delete('/text/en.json');
    worker = browser.start();
    await worker.started;
    expect(await worker.report(7, 0, { zte: 1 })).toEqual({ ok: true, value: null });
    expect(browser.warnings).toContain('The badge is not up to date');
    expect((await findings()).vendors).toEqual({ zte: 1 });
  });

  test('is quiet otherwise', async () => {
    await worker.report(7, 0, { fortinet: 3 });
    expect(browser.badges.get(7)).toEqual({ text: '', title: 'Interdict' });
  });

  test('follows the settings on all tabs', async () => {
    browser.open(8, { 0: { url: NEWS, reading: 'read' } });
    await worker.report(7, 0, { fortinet: 1 });
    await worker.report(8, 0, { kaspersky: 1 });
    await worker.ask('settings.change', { change: { jurisdictions: ['CN' as Jurisdiction] } });
    expect([badge(7), badge(8)]).toEqual(['1', '']);
  });

  test.each([
    ['off-here', 'Interdict: off on this site'],
    ['paused', 'Interdict: paused'],
  ] as const)('says that marking is %s', async (reading, title) => {
    await worker.report(7, 0, {}, reading);
    expect(browser.badges.get(7)).toEqual({ text: 'off', title });
  });

  test('says that a page can’t be read, after a second look', async () => {
    browser.open(7, { 0: { url: 'about:config' } });
    await load(7);
    expect(browser.badges.get(7)).toEqual({ text: '!', title: 'Interdict: this page can’t be read' });
    expect(browser.toPages).toHaveLength(2);
  });

  test('keeps saying so when the settings change: what the page before had is forgotten', async () => {
    await worker.report(7, 0, { zte: 1 });
    browser.open(7, { 0: { url: 'about:config' } });
    await load(7);
    await worker.ask('settings.change', { change: { markElsewhere: false } });
    expect(badge()).toBe('!');
  });

  test('waits for a script that is on its way', async () => {
    browser.open(7, { 0: { url: NEWS } });
    const done = worker.onLoaded.fire(7);
    await vi.waitFor(() => expect(browser.clock.waiting).toBe(1));
    browser.open(7, { 0: { url: NEWS, reading: 'read' } });
    await worker.report(7, 0, { zte: 1 });
    browser.clock.advance(1_500);
    await done;
    expect(badge()).toBe('1');
  });

  test('stays on a page that only changed its address', async () => {
    await worker.report(7, 0, { zte: 1 });
    await load(7);
    expect(badge()).toBe('1');
  });

  test('says that the list is past its expiry, and counts on', async () => {
    // For a fortnight only the popup says so.
    browser.clock.set('2026-06-23T00:00:00Z');
    await worker.report(7, 0, { zte: 1 });
    expect(badge()).toBe('1');
    browser.clock.set('2026-06-24T00:00:00Z');
    await worker.report(7, 0, { zte: 1 });
    expect(browser.badges.get(7)).toEqual({
      text: '1!',
      title:
        'Interdict: the list of vendors is too old; 1 vendor on this page is restricted in your jurisdictions',
    });
    await worker.report(7, 0, {});
    expect(badge()).toBe('!');
  });

  test('does not open the list for a report', async () => {
    worker = browser.start();
    await worker.started;
    browser.packageReads = [];
    await worker.report(7, 0, { zte: 1 });
    expect(badge()).toBe('1');
    expect(browser.listReads).toBe(0);
  });

  test('has no count of more than four characters', async () => {
    const many = Array.from({ length: 150 }, (_, at) => ({
      id: `vendor-${at}`,
      name: `Vendor ${at}`,
      names: { en: [`Vendor ${at}`] },
    }));
    const { VENDORS } = await import('./support/list.ts');
    const restrictions = VENDORS[0].restrictions!.slice(0, 1);
    const restricted = many.map((vendor) => ({ ...vendor, restrictions }));
    const crowded = new FakeBrowser();
    crowded.packageFiles.set('/list.jsonl', await vendorFile(5, restricted));
    crowded.open(7, { 0: { url: NEWS, reading: 'read' } });
    const busy = crowded.start();
    await busy.started;
    await busy.report(7, 0, Object.fromEntries(many.map(({ id }) => [id, 1])));
    expect(crowded.badges.get(7)?.text).toBe('99+');
  });
});

describe('commands', () => {
  test.each([
    ['next-mention', 'next'],
    ['previous-mention', 'previous'],
  ])('%s jumps on the active tab', async (command, step) => {
    browser.open(7, { 0: { url: NEWS, reading: 'read' } });
    browser.activeTab = 7;
    await worker.onCommand.fire(command);
    expect(browser.toPages).toEqual([
      { tabId: 7, frameId: 0, message: { call: 'tab.jump', request: { step, openCard: true } } },
    ]);
  });

  test('toggle-site switches the site in front off and on', async () => {
    browser.open(7, { 0: { url: 'https://www.news.example/a', reading: 'read' } });
    browser.activeTab = 7;
    const sitesOff = async () => {
      const answer = await worker.ask('settings.read', {});
      return answer.ok && answer.value.settings.sitesOff;
    };
    await worker.onCommand.fire('toggle-site');
    expect(await sitesOff()).toEqual(['news.example']);
    await worker.onCommand.fire('toggle-site');
    expect(await sitesOff()).toEqual([]);
  });

  test('toggle-site does nothing where no page of ours is, and can’t undo what a policy sets', async () => {
    browser.open(7, { 0: { url: 'about:config' } });
    browser.activeTab = 7;
    await worker.onCommand.fire('toggle-site');
    browser.open(7, { 0: { url: NEWS, reading: 'read' } });
    browser.managed = { sitesOff: ['intranet.example'] };
    await worker.onCommand.fire('toggle-site');
    expect(browser.warnings.at(-1)).toBe('The command came to nothing');
    expect(await worker.ask('settings.read', {})).toMatchObject({
      value: { settings: { sitesOff: ['intranet.example'] } },
    });
  });

  test('of others, and without a tab, do nothing', async () => {
    await worker.onCommand.fire('next-mention');
    browser.activeTab = 7;
    await worker.onCommand.fire('_execute_action');
    expect(browser.toPages).toEqual([]);
  });
});
