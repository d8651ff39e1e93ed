// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { Roots } from '../../../src/page/reading/roots.ts';
import { Slices } from '../../../src/page/reading/slices.ts';

const closed = new Map<Element, ShadowRoot>();
const slices = new Slices(async () => {});
const { signal } = new AbortController();
let roots: Roots;

beforeEach(() => {
  closed.clear();
  document.body.innerHTML =
    '<div id="a"></div><section id="b"></section><x-card id="c"></x-card><p id="d"></p>';
  roots = new Roots(
    (element) => element.shadowRoot ?? closed.get(element) ?? null,
    (element) => element.id === 'ours',
  );
});

test('finds open and closed trees, and those within them, each once', async () => {
  const outer = attach('a', 'open');
  const inner = document.createElement('div');
  inner.id = 'inner';
  outer.append(inner);
  const within = attach('inner', 'closed', outer);
  const other = attach('c', 'closed');
  expect(new Set(await roots.find([document], slices, signal))).toEqual(new Set([outer, within, other]));
  expect(await roots.find([document], slices, signal)).toEqual([]);
  expect(roots.has(within)).toBe(true);
});

test('looks at what was added itself too', async () => {
  const root = attach('b', 'open');
  expect(await roots.find([document.querySelector('#b')!], slices, signal)).toEqual([root]);
});

test('finds the tree that a custom element gets late', async () => {
  await roots.find([document], slices, signal);
  expect(roots.findLate()).toEqual([]);
  const root = attach('c', 'closed');
  expect(roots.findLate()).toEqual([root]);
  expect(roots.findLate()).toEqual([]);
});

test('leaves our own alone', async () => {
  document.querySelector('#a')!.id = 'ours';
  attach('ours', 'open');
  expect(await roots.find([document], slices, signal)).toEqual([]);
});

test('forgets trees that left, and finds them again when they come back', async () => {
  const root = attach('a', 'open');
  await roots.find([document], slices, signal);
  const host = document.querySelector('#a')!;
  host.remove();
  roots.dropGone();
  expect(roots.has(root)).toBe(false);
  document.body.append(host);
  expect(await roots.find([host], slices, signal)).toEqual([root]);
});

function attach(id: string, mode: ShadowRootMode, within: Document | ShadowRoot = document): ShadowRoot {
  const host = within.getElementById(id)!;
  const root = host.attachShadow({ mode });
  if (mode === 'closed') closed.set(host, root);
  return root;
}
