// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PageLinks, vendorOfHost } from '../../src/page/links.ts';
import { Slices } from '../../src/page/reading/slices.ts';
import { FakeNative } from './fake-native.ts';

const DOMAINS = {
  'kaspersky.example': 'kaspersky',
  'huawei.example': 'huawei',
  'cloud.huawei.example': 'huawei-cloud',
  'xn--d1abbjaabideiatpmww0i.example': 'cyrillic',
};

let native: FakeNative;
let abort: AbortController;
let trees: (Document | ShadowRoot)[];
let changes: number;
/** How long it takes from one look at the clock to the next, in ms. */
let msPerLook: number;
let worked: number;
let pauses: number;

beforeEach(() => {
  vi.useFakeTimers();
  native = new FakeNative();
  native.store({ domains: DOMAINS });
  abort = new AbortController();
  trees = [document];
  changes = 0;
  msPerLook = 0;
  worked = 0;
  pauses = 0;
  document.body.innerHTML = '';
  visit('https://news.example/article');
});

afterEach(() => {
  abort.abort();
  Reflect.deleteProperty(document, 'links');
  vi.useRealTimers();
});

describe('links of a page', () => {
  test('are counted by the vendor whose site they lead to, that of a domain around it too', async () => {
    document.body.innerHTML = `
      <a href="https://kaspersky.example/">by its domain</a>
      <a href="http://WWW.Kaspersky.example:8080/shop?x#y">with www, a port and capitals</a>
      <a href="//support.kaspersky.example">a subdomain, without a protocol</a>
      <a href="https://кириллическийдомен.example/">in other letters</a>
      <a href="https://shop.cloud.huawei.example/">the nearest domain counts</a>
      <map><area href="https://huawei.example/"></map>`;
    expect(await counted()).toEqual({ kaspersky: 3, cyrillic: 1, 'huawei-cloud': 1, huawei: 1 });
  });

  test('are counted up to a bound, and that there are more is told', async () => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    trees = [root];
    root.innerHTML = '<a href="https://huawei.example/">x</a>'.repeat(20_003);
    const links = make();
    expect(await counted(links)).toEqual({ huawei: 20_000 });
    expect(links.found().isMore).toBe(true);
    root.innerHTML = '<a href="https://huawei.example/">x</a>'.repeat(3);
    links.lookAgain();
    await pass(5000);
    expect(links.found()).not.toHaveProperty('isMore');
  });

  test('are none where they lead elsewhere, or nowhere', async () => {
    document.body.innerHTML = `
      <a href="/kaspersky.example">a path</a> <a href="#kaspersky.example">a place on this page</a>
      <a href="https://notkaspersky.example/">another name</a> <a href="https://example/">a domain around it</a>
      <a href="https://kaspersky.example.test/">a subdomain of another</a>
      <a href="https://news.example/?to=https://huawei.example/">an address in an address</a>
      <a href="mailto:news@huawei.example">a letter</a> <a href="https://constructor/">a word of the language</a>
      <a href="https://">no address</a> <a name="huawei.example">an anchor</a>
      <link rel="preconnect" href="https://huawei.example/">`;
    expect(await counted()).toEqual({});
  });

  test('are found in a page that has a form named as the list of links is', async () => {
    document.body.innerHTML = '<form name="links"></form><a href="https://huawei.example/">Huawei</a>';
    Object.defineProperty(document, 'links', { value: document.forms[0], configurable: true });
    expect(await counted()).toEqual({ huawei: 1 });
  });

  test('are found in shadow trees', async () => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    root.innerHTML =
      '<a href="https://huawei.example/">Huawei</a><svg><a href="https://huawei.example/"/></svg>';
    trees = [document, root];
    expect(await counted()).toEqual({ huawei: 1 });
  });

  test('to the site itself do not count, and it is told whose it is', async () => {
    visit('https://shop.kaspersky.example/');
    document.body.innerHTML =
      '<a href="https://www.kaspersky.example/">Home</a><a href="https://huawei.example/">Huawei</a>';
    const links = make();
    expect(await counted(links)).toEqual({ huawei: 1 });
    expect(links.found().site).toBe('kaspersky');
  });

  test('are not known before the map of domains is there, and are counted anew with another', async () => {
    native.stored.clear();
    document.body.innerHTML = '<a href="https://huawei.example/">Huawei</a>';
    const links = make();
    expect(await counted(links)).toEqual({});
    expect(changes).toBe(0);
    native.store({ domains: DOMAINS });
    await pass(0);
    expect(found(links)).toEqual({ huawei: 1 });
    native.store({ domains: {} });
    await pass(2000);
    expect(found(links)).toEqual({});
    expect(native.reads).toHaveLength(3);
  });
});

describe('the page', () => {
  test('has its turn before links are looked at, and again after each slice', async () => {
    document.body.innerHTML = '<a href="https://huawei.example/">Huawei</a>'.repeat(500);
    msPerLook = 2;
    const links = make();
    links.lookAgain();
    expect(pauses).toBe(0);
    await pass(0);
    expect(found(links)).toEqual({ huawei: 500 });
    expect(pauses).toBeGreaterThan(3);
  });

  test('has its links looked at once in two seconds, however often it changes', async () => {
    const links = make();
    await counted(links);
    expect(changes).toBe(1);
    document.body.innerHTML = '<a href="https://huawei.example/">Huawei</a>';
    for (let ms = 0; ms < 1900; ms += 100) {
      links.lookAgain();
      await pass(100);
    }
    expect(changes).toBe(1);
    await pass(100);
    expect(changes).toBe(2);
    expect(found(links)).toEqual({ huawei: 1 });
    await pass(10_000);
    expect(changes).toBe(2);
  });

  test('has them looked at more seldom where that takes long', async () => {
    document.body.innerHTML = '<a href="https://huawei.example/">Huawei</a>'.repeat(1000);
    msPerLook = 4;
    const links = make();
    await counted(links);
    links.lookAgain();
    await pass(4000);
    expect(changes).toBe(1);
    await pass(10_000);
    expect(changes).toBe(2);
  });

  test('is left alone when it is no longer read', async () => {
    const links = make();
    links.lookAgain();
    abort.abort();
    await pass(5000);
    native.store({ domains: {} });
    await pass(5000);
    expect([changes, native.reads.length]).toEqual([0, 0]);
  });
});

test.each([
  ['kaspersky.example', 'kaspersky'],
  ['a.b.kaspersky.example', 'kaspersky'],
  ['kaspersky.example.', 'kaspersky'],
  ['example', undefined],
  ['constructor', undefined],
  ['toString.example', undefined],
  ['', undefined],
])('the host %s is of %s', (host, vendor) => {
  expect(vendorOfHost(host, DOMAINS)).toBe(vendor);
});

function make(): PageLinks {
  return new PageLinks(native, {
    trees: () => trees,
    slices: new Slices(
      async () => {
        pauses++;
      },
      () => {
        worked += msPerLook;
        return Date.now() + worked;
      },
    ),
    onChanged: () => changes++,
    signal: abort.signal,
  });
}

async function counted(links = make()): Promise<Record<string, number>> {
  links.lookAgain();
  await pass(0);
  return found(links);
}

function found(links: PageLinks): Record<string, number> {
  return Object.fromEntries(links.found().links);
}

/** Lets so many ms pass, and all happen that is due then. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

function visit(address: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
}
