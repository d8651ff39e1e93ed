// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SurroundingsWatch } from '../../../src/page/marking/surroundings-watch.ts';
import { foundIn } from '../fake-chunk.ts';

let abort: AbortController;
let changes: number;
let watch: SurroundingsWatch;

beforeEach(() => {
  document.body.innerHTML = '<main><p>Huawei</p></main><section><p>Kaspersky</p></section>';
  abort = new AbortController();
  changes = 0;
  watch = new SurroundingsWatch(() => changes++, abort.signal);
});

afterEach(() => abort.abort());

const findingIn = (selector: string, name: string) => {
  const text = document.querySelector(selector)?.firstChild;
  if (!(text instanceof Text)) throw new Error('no text');
  return foundIn(text, name, name.toLowerCase());
};

async function changesAfter(change: () => void): Promise<number> {
  const before = changes;
  change();
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 0));
  return changes - before;
}

test('a change around a finding is told, one beside it is not', async () => {
  watch.watch([findingIn('main p', 'Huawei')]);
  expect(await changesAfter(() => document.querySelector('main')?.classList.add('closed'))).toBe(1);
  expect(await changesAfter(() => document.body.setAttribute('style', 'color: red'))).toBe(1);
  expect(await changesAfter(() => document.querySelector('section')?.classList.add('closed'))).toBe(0);
  expect(await changesAfter(() => document.querySelector('main')?.setAttribute('data-x', '1'))).toBe(0);
});

test('what is around a shadow tree counts too', async () => {
  const root = document.querySelector('section')?.attachShadow({ mode: 'open' });
  root?.append('Huawei');
  const text = root?.firstChild;
  if (!(text instanceof Text)) throw new Error('no text');
  watch.watch([foundIn(text, 'Huawei', 'huawei')]);
  expect(await changesAfter(() => document.querySelector('section')?.setAttribute('hidden', ''))).toBe(1);
});

test('what findings hang on no more is let go of', async () => {
  watch.watch([findingIn('main p', 'Huawei'), findingIn('section p', 'Kaspersky')]);
  watch.watch([]);
  expect(await changesAfter(() => document.querySelector('main')?.classList.add('closed'))).toBe(0);
  abort.abort();
});

test('nothing is told after the end', async () => {
  watch.watch([findingIn('main p', 'Huawei')]);
  abort.abort();
  expect(await changesAfter(() => document.querySelector('main')?.classList.add('closed'))).toBe(0);
});
