import { beforeEach, describe, expect, test } from 'vitest';
import { asXml } from '../../src/background/omnibox-text.ts';
import { english } from '../../src/text/messages/en/index.ts';
import { FakeBrowser, jsonFile, type Worker } from './support/fake-browser.ts';
import { VENDORS, vendorFile } from './support/list.ts';

const bundled = await vendorFile(5);
const { background } = english;
/** English with another word in it, in the place of German. */
const german = {
  ...english,
  background: { ...background, menus: { lookUp: 'Nachschlagen', vendors: 'Alle Hersteller' } },
};

let browser: FakeBrowser;
let worker: Worker;
beforeEach(async () => {
  browser = new FakeBrowser();
  browser.packageFiles.set('/list.jsonl', bundled);
  browser.packageFiles.set('/text/de.json', jsonFile(german));
  worker = browser.start();
  await worker.started;
});

const titles = () => browser.menus.map(({ title }) => title);

test('every listener is there in the first tick', () => {
  expect(worker.registeredAtOnce).toBe(worker.events);
});

describe('menus', () => {
  test('are made when the extension is installed or updated and when the browser starts, not by each worker', async () => {
    expect(browser.menusMade).toBe(0);
    await worker.onInstalled.fire('install');
    expect(browser.menus).toEqual([
      { id: 'look-up', title: 'Look up in Interdict', on: 'selection' },
      { id: 'vendors', title: 'All vendors', on: 'action' },
    ]);
    await browser.start().started;
    expect(browser.menusMade).toBe(1);
    await worker.onStartup.fire();
    expect(browser.menusMade).toBe(2);
  });

  test('follow the language, and no other setting', async () => {
    await worker.onInstalled.fire('install');
    await worker.ask('settings.change', { change: { paused: true } });
    await worker.ask('settings.change', { change: { language: 'en' } });
    expect(browser.menusMade).toBe(1);
    await worker.ask('settings.change', { change: { language: 'de' } });
    expect(titles()).toEqual(['Nachschlagen', 'Alle Hersteller']);
    browser.managed = { language: 'en' };
    await worker.onPolicy.fire();
    expect(titles()).toEqual(['Look up in Interdict', 'All vendors']);
  });

  test('are in the browser’s language where nothing else is chosen, in English where its words can’t be read', async () => {
    browser.languages = ['tlh', 'de-CH', 'en'];
    worker = browser.start();
    await worker.onInstalled.fire('install');
    expect(titles()).toEqual(['Nachschlagen', 'Alle Hersteller']);
    browser.languages = ['fr'];
    worker = browser.start();
    await worker.onStartup.fire();
    expect(titles()).toEqual(['Look up in Interdict', 'All vendors']);
    expect(browser.warnings).toContain('The words of fr can’t be read');
  });

  test('look up what is selected, and open the whole list', async () => {
    await worker.onMenu.fire('look-up', '  360 Security\n Technology & Co ');
    await worker.onMenu.fire('look-up', 'x'.repeat(1000));
    await worker.onMenu.fire('look-up', `${'x'.repeat(199)}😀x`);
    await worker.onMenu.fire('look-up', ' ');
    await worker.onMenu.fire('vendors', '');
    await worker.onMenu.fire('of-another-version', 'x');
    expect(browser.opened.map(({ path }) => path)).toEqual([
      'list.html#/search?q=360%20Security%20Technology%20%26%20Co',
      `list.html#/search?q=${'x'.repeat(200)}`,
      `list.html#/search?q=${'x'.repeat(199)}%F0%9F%98%80`,
      'list.html',
      'list.html',
    ]);
  });
});

describe('the address bar', () => {
  test('suggests vendors with what is strongest against them', async () => {
    expect(await worker.suggestions('lifted')).toEqual([
      { content: 'vendor/lifted', description: expect.stringMatching(/^Lifted Here – United States: /) },
      { content: 'vendor/lifted-abroad', description: expect.stringMatching(/^Lifted Abroad – France: /) },
    ]);
    expect(await worker.suggestions('free')).toEqual([
      { content: 'vendor/free', description: 'Free Vendor – no restriction on record' },
    ]);
    expect(await worker.suggestions('no such thing')).toEqual([]);
  });

  test('suggests no more than browsers show', async () => {
    const many = Array.from({ length: 15 }, (_, at) => ({ ...VENDORS[6], id: `vendor-${at}` }));
    browser.packageFiles.set('/list.jsonl', await vendorFile(5, many));
    worker = browser.start();
    expect(await worker.suggestions('free')).toHaveLength(6);
  });

  test('says what it is for, and what enter does', async () => {
    await worker.onOmniboxStarted.fire();
    expect(browser.omnibox).toBe('Type the name of a vendor or a product');
    await worker.suggestions(' zte ');
    expect(browser.omnibox).toBe('Look up “zte” in Interdict’s list');
  });

  test('opens a suggestion, or a search for what was written, where the person wants it', async () => {
    await worker.onOmniboxEntered.fire('vendor/zte', 'here');
    await worker.onOmniboxEntered.fire('zte', 'front');
    await worker.onOmniboxEntered.fire('vendor/a b', 'behind');
    expect(browser.opened).toEqual([
      { path: 'list.html#/vendor/zte', where: 'here' },
      { path: 'list.html#/search?q=zte', where: 'front' },
      { path: 'list.html#/search?q=vendor%2Fa%20b', where: 'behind' },
    ]);
  });

  test('works on when a list can’t be opened', async () => {
    browser.packageFiles.delete('/list.jsonl');
    worker = browser.start();
    await worker.started;
    expect(await worker.suggestions('zte')).toEqual([]);
    expect(browser.warnings).toContain('The address bar does not work');
  });

  test.each([
    ['AT&T <b> "x" \'y\'', 'AT&#38;T &#60;b&#62; &#34;x&#34; &#39;y&#39;'],
    ['a\u0000b\ud800c', 'a b c'],
    ['Касперский 😀 – 卡巴', 'Касперский 😀 – 卡巴'],
  ])('shows %j in Chromium as XML', (text, xml) => expect(asXml(text)).toBe(xml));
});

describe('the welcome page', () => {
  test('opens on installation, never on an update of the extension or the browser', async () => {
    await worker.onInstalled.fire('install');
    expect(browser.opened).toEqual([{ path: 'welcome.html', where: 'front' }]);
    await worker.onInstalled.fire('update');
    await worker.onInstalled.fire('chrome_update');
    await browser.start().started;
    expect(browser.opened).toHaveLength(1);
  });

  test('stays away where the organisation wants it to', async () => {
    browser.managed = { firstRun: false };
    await worker.onInstalled.fire('install');
    expect(browser.opened).toEqual([]);
  });

  test('opens where browsers refuse to tell of a policy', async () => {
    browser.managed = undefined;
    await worker.onInstalled.fire('install');
    expect(browser.opened).toHaveLength(1);
  });
});
