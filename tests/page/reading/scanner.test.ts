// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Chunk, textsOfCore } from '../../../src/page/reading/chunk.ts';
import { Roots } from '../../../src/page/reading/roots.ts';
import { type ReadChunk, Scanner } from '../../../src/page/reading/scanner.ts';
import { Slices } from '../../../src/page/reading/slices.ts';

/** Each look at the clock takes so long, in ms. */
const LOOK_MS = 0.5;

const { signal } = new AbortController();
let now: number;
let read: Chunk[];
/** When it was told that something was found. */
let told: number[];
let pauses: number;
let lastReadAt: number;
let scanner: Scanner;
const reader: ReadChunk = (chunk) => {
  read.push(chunk);
  lastReadAt = now;
  return undefined;
};

beforeEach(() => {
  now = 0;
  read = [];
  told = [];
  pauses = 0;
  const clock = () => {
    now += LOOK_MS;
    return now;
  };
  const pause = async () => {
    pauses++;
    now += 10;
  };
  scanner = new Scanner({
    roots: new Roots(
      ({ shadowRoot }) => shadowRoot,
      () => false,
    ),
    slices: new Slices(pause, clock),
    onRoot: () => {},
    onFound: () => told.push(now),
  });
});

afterEach(() => Reflect.deleteProperty(document, 'caretPositionFromPoint'));

test('a short page is read from its start', async () => {
  const texts = fill(100);
  viewIsAt(texts[50]!);
  await scanner.readAll(Promise.resolve(reader), signal);
  expect(read[0]?.nodes[0]).toBe(texts[0]);
});

test('of a long page what is in view is read before all else, and told at once', async () => {
  const texts = fill(6000);
  viewIsAt(texts[3000]!);
  let toldOfView = false;
  await scanner.readAll(
    Promise.resolve((chunk) => {
      // The next one starts at the page's start.
      if (read.length > 0 && chunk.nodes.includes(texts[0]!)) toldOfView ||= told.length > 0;
      return reader(chunk);
    }),
    signal,
  );
  expect(textsOfCore(read[0]!)).toContain(texts[3000]);
  expect(toldOfView).toBe(true);
  const known = new Set(read.flatMap(textsOfCore));
  expect(texts.every((text) => known.has(text))).toBe(true);
});

test('the text is gathered while the reader is still to come', async () => {
  const texts = fill(1000);
  const { promise, resolve } = Promise.withResolvers<ReadChunk>();
  const reading = scanner.readAll(promise, signal);
  await Promise.resolve();
  document.body.replaceChildren();
  resolve(reader);
  await reading;
  expect(read.flatMap(({ nodes }) => nodes)).toContain(texts[0]);
});

test('while it reads, it tells what was found once in 100 ms, and at the end', async () => {
  fill(4000, 300);
  await scanner.readAll(Promise.resolve(reader), signal);
  expect(pauses).toBeGreaterThan(5);
  const gaps = told.slice(1, -1).map((at, index) => at - told[index]!);
  expect(gaps.length).toBeGreaterThan(1);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(100);
  expect(told.at(-1)).toBeGreaterThanOrEqual(lastReadAt);
});

test('after each of very many small shadow trees it does not tell, but at the end', async () => {
  const texts = fill(2000);
  for (const { parentElement } of texts) {
    const root = parentElement?.attachShadow({ mode: 'open' });
    if (root) root.textContent = 'Huawei';
  }
  await scanner.readAll(Promise.resolve(reader), signal);
  expect(read.length).toBeGreaterThan(2000);
  expect(told.length).toBeLessThan(500);
  expect(told.at(-1)).toBeGreaterThanOrEqual(lastReadAt);
});

test('it ends with its signal', async () => {
  fill(4000, 300);
  const abort = new AbortController();
  const ended: ReadChunk = (chunk) => {
    abort.abort(new Error('ended'));
    return reader(chunk);
  };
  await expect(scanner.readAll(Promise.resolve(ended), abort.signal)).rejects.toThrow('ended');
  expect(read.length).toBeLessThan(10);
});

/** Fills the page with paragraphs, each with a text of so many words. */
function fill(count: number, words = 5): Text[] {
  document.body.innerHTML = Array.from(
    { length: count },
    (_, at) => `<p>${`word${at} `.repeat(words)}</p>`,
  ).join('');
  return [...document.body.children].map(({ firstChild }) => firstChild as Text);
}

function viewIsAt(offsetNode: Text): void {
  document.caretPositionFromPoint = () => ({ offsetNode, offset: 0 }) as unknown as CaretPosition;
}
