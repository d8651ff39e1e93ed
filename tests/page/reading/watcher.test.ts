// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Watcher } from '../../../src/page/reading/watcher.ts';

const noRoots = { known: new Set<ShadowRoot>() };
let abort: AbortController;
let watcher: Watcher;
let deliveries: number;
let replaced: number;
let floods: number;

beforeEach(() => {
  document.body.innerHTML =
    '<p id="a">one</p><p id="b">two</p><ul id="list"><li>x</li><li>y</li><li>z</li></ul>';
  abort = new AbortController();
  deliveries = 0;
  replaced = 0;
  floods = 0;
  watcher = new Watcher(
    {
      isOurs: (node) => node instanceof Element && node.localName === 'own-host',
      onChange: () => deliveries++,
      onFlood: () => floods++,
      onReplaced: () => replaced++,
    },
    abort.signal,
  );
  watcher.observe(document);
});

afterEach(() => abort.abort());

describe('what changed', () => {
  test('is a text whose data changed, once', async () => {
    const text = element('a').firstChild as Text;
    text.data = 'two';
    text.data = 'three';
    expect(await spans()).toEqual([['three', 'three']]);
    expect(await spans()).toEqual([]);
  });

  test('is all text of what was added', async () => {
    const added = document.createElement('div');
    added.innerHTML = '<b>first</b> middle <i>last</i>';
    document.body.append(added);
    const { spans: byRoot, elements } = await take();
    expect(texts(byRoot)).toEqual([['first', 'last']]);
    expect(elements).toEqual([added]);
  });

  test('is the text beside what went', async () => {
    element('list').children[1]?.remove();
    expect(await spans()).toEqual([['x', 'x']]);
  });

  test('is the text before what went at the end of its parent, or before an empty element that came', async () => {
    element('list').lastElementChild?.remove();
    expect(await spans()).toEqual([['y', 'y']]);
    element('b').after(document.createElement('hr'));
    expect(await spans()).toEqual([['two', 'two']]);
  });

  test('is nothing of what came and went', async () => {
    const added = document.createElement('p');
    added.textContent = 'brief';
    document.body.prepend(added);
    added.remove();
    expect((await spans()).flat()).not.toContain('brief');
  });

  test('is never our own host', async () => {
    const host = document.createElement('own-host');
    document.documentElement.append(host);
    host.remove();
    expect(await spans()).toEqual([]);
    expect(deliveries).toBe(0);
  });

  test('is told with the number of its places', async () => {
    const text = element('a').firstChild as Text;
    for (let at = 0; at < 3; at++) element('b').append(text.cloneNode());
    expect((await take()).places).toBe(3);
  });

  test('belongs to its own tree', async () => {
    const root = element('a').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>within</p>';
    watcher.observe(root);
    (root.firstChild?.firstChild as Text).data = 'changed';
    const { spans: byRoot } = await take({ known: new Set([root]) });
    expect([...byRoot.keys()]).toEqual([root]);
  });
});

describe('too much to tell', () => {
  const add = (count: number) => {
    for (let at = 0; at < count; at++) element('b').append('more');
  };

  test.each([
    ['at once', 2001, 1],
    ['by and by', 1000, 6],
  ])('%s: all is forgotten, and nothing heard until it is watched again', async (_, count, times) => {
    for (let time = 0; time < times; time++) {
      add(count);
      await Promise.resolve();
    }
    expect(floods).toBe(1);
    const before = deliveries;
    element('a').append('unheard');
    expect((await take()).places).toBe(0);
    expect(deliveries).toBe(before);
    watcher.watch(noRoots);
    (element('a').firstChild as Text).data = 'calm';
    expect(await spans()).toEqual([['calm', 'calm']]);
  });

  test('is not what comes in one piece', async () => {
    const list = document.createElement('ul');
    for (let at = 0; at < 10_000; at++) list.append(document.createElement('li'));
    document.body.append(list);
    expect((await take()).places).toBe(1);
    expect(floods).toBe(0);
  });
});

describe('at rest', () => {
  test('nothing is collected, and what was is forgotten', async () => {
    element('a').append('before');
    await Promise.resolve();
    watcher.rest();
    element('a').append('meanwhile');
    await Promise.resolve();
    watcher.watch(noRoots);
    expect(await spans()).toEqual([]);
    (element('b').firstChild as Text).data = 'again';
    expect(await spans()).toEqual([['again', 'again']]);
  });

  test('a tree that comes is watched when all are again', async () => {
    const root = element('a').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>within</p>';
    const within = root.firstChild?.firstChild as Text;
    const roots = { known: new Set([root]) };
    watcher.rest();
    watcher.observe(root);
    within.data = 'meanwhile';
    expect((await take(roots)).places).toBe(0);
    watcher.watch(roots);
    within.data = 'again';
    expect(texts((await take(roots)).spans)).toEqual([['again', 'again']]);
  });

  test('a document that got another root is told when it is watched again', async () => {
    const before = document.documentElement;
    watcher.rest();
    before.remove();
    document.append(before.cloneNode(true));
    await Promise.resolve();
    expect(replaced).toBe(0);
    watcher.watch(noRoots);
    expect(replaced).toBe(1);
  });

  test('places are counted as soon as it is over', async () => {
    watcher.rest();
    watcher.watch(noRoots);
    element('a').append('one');
    element('list').lastElementChild?.remove();
    await Promise.resolve();
    expect([watcher.takePlaces(), watcher.takePlaces()]).toEqual([2, 0]);
  });
});

test('a document with another root is told', async () => {
  const before = document.documentElement;
  before.append('more');
  await Promise.resolve();
  expect(replaced).toBe(0);
  before.remove();
  document.append(before.cloneNode(true));
  await Promise.resolve();
  expect(replaced).toBe(1);
});

test('nothing is told after the end', async () => {
  abort.abort();
  element('a').append('more');
  await Promise.resolve();
  expect(deliveries).toBe(0);
});

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
}

async function take(roots = noRoots) {
  await Promise.resolve();
  return watcher.take(roots);
}

async function spans(): Promise<string[][]> {
  return texts((await take()).spans);
}

function texts(byRoot: Awaited<ReturnType<typeof take>>['spans']): string[][] {
  return [...byRoot.values()].flatMap((of) => [...of].map(([first, last]) => [first.data, last.data]));
}
