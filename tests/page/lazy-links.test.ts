// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { LazyLinks } from '../../src/page/lazy-links.ts';
import type { FoundLinks, Links } from '../../src/page/parts.ts';
import { vendorId } from '../names/names.ts';

const found: FoundLinks = { links: new Map([[vendorId('huawei'), 1]]) };
let loaded: number;
let looked: number;
let load: () => Promise<Links>;

beforeEach(() => {
  document.body.innerHTML = '<a name="no-link">anchor</a>';
  loaded = 0;
  looked = 0;
  load = async () => {
    loaded++;
    return { lookAgain: () => looked++, found: () => found };
  };
});

describe('what counts links', () => {
  test('is not loaded in a frame without links, but once one comes', async () => {
    const links = new LazyLinks(load, false);
    links.lookAgain();
    expect(loaded).toBe(0);
    expect(links.found().links.size).toBe(0);
    document.body.innerHTML = '<map><area href="/there"></map>';
    links.lookAgain();
    await settled();
    expect([loaded, looked]).toEqual([1, 1]);
    expect(links.found()).toBe(found);
  });

  test('is loaded for a tab’s own document in any case: its site may be a vendor’s', async () => {
    const links = new LazyLinks(load, true);
    links.lookAgain();
    await settled();
    expect([loaded, looked]).toEqual([1, 1]);
  });

  test('is loaded once, and looks each time after', async () => {
    const links = new LazyLinks(load, true);
    links.lookAgain();
    links.lookAgain();
    await settled();
    links.lookAgain();
    expect([loaded, looked]).toEqual([1, 2]);
  });

  test('is done without when the extension is gone', async () => {
    const links = new LazyLinks(() => Promise.reject(new Error('gone')), true);
    links.lookAgain();
    await settled();
    links.lookAgain();
    expect(links.found().links.size).toBe(0);
  });
});

async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}
