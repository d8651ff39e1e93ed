// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Chunk } from '../../../src/page/reading/chunk.ts';
import { DocumentReading } from '../../../src/page/reading/document-reading.ts';
import { Roots } from '../../../src/page/reading/roots.ts';
import { Slices } from '../../../src/page/reading/slices.ts';

const FRAME_MS = 16;

let abort: AbortController;
/** The texts that were read since this was emptied. */
let read: string[];
let unmarked: Text[];
let unheardFrames: number;
/** What reading a chunk takes, and what it took so far, in ms. */
let chunkMs: number;
let workedMs: number;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  document.body.innerHTML = `<p>first</p><p>second</p><p>${'between '.repeat(1000)}</p><ul></ul>`;
  abort = new AbortController();
  read = [];
  unmarked = [];
  unheardFrames = 0;
  chunkMs = 0;
  workedMs = 0;
  start();
  await pass(0);
});

afterEach(() => {
  abort.abort();
  vi.useRealTimers();
});

test('all is read once', () => {
  expect(read.join()).toContain('first');
  expect(read.join()).toContain('second');
});

describe('changes', () => {
  test('are read together, a while after the first', async () => {
    read = [];
    changeFirst('one');
    await pass(50);
    element('ul').append('two');
    await pass(49);
    expect(read).toEqual([]);
    await pass(1 + FRAME_MS);
    expect(read.join()).toContain('one');
    expect(read.join()).toContain('two');
  });

  test('take marks off before they are read', async () => {
    changeFirst('one');
    await pass(0);
    expect(unmarked.map(({ data }) => data)).toEqual(['one']);
  });

  test('that come all at once are read as such where reading all takes long', async () => {
    abort.abort();
    abort = new AbortController();
    chunkMs = 101;
    start();
    await pass(0);
    read = [];
    addItems(1500, 'item');
    await pass(100 + FRAME_MS);
    expect(read.join()).toContain('item');
    expect(read.join()).not.toContain('first');
    expect(unheardFrames).toBe(0);
  });
});

describe('a storm', () => {
  test('is not followed; what came of it is read when it has passed', async () => {
    await storm(500);
    read = [];
    changeFirst('unheard');
    await storm(500);
    expect(unheardFrames).toBeGreaterThan(0);
    expect(read.join()).not.toContain('unheard');
    await pass(300);
    expect(read.join()).toContain('unheard');
    expect(read.join()).toContain('second');
    read = [];
    changeFirst('calm');
    await pass(100 + FRAME_MS);
    expect(read.join()).toContain('calm');
  });

  test('is told at once where reading all is quick', async () => {
    read = [];
    addItems(1500, 'item');
    await pass(100 + FRAME_MS);
    expect(read).toEqual([]);
    await pass(60 + FRAME_MS);
    expect(read.join()).toContain('item');
    expect(read.join()).toContain('first');
  });

  test('of thousands of changes at once is one, too: read soon, and marks are looked at before they are painted', async () => {
    addItems(6000, 'item');
    await pass(0);
    expect(unheardFrames).toBe(1);
    await pass(60 + FRAME_MS);
    expect(read.join()).toContain('item');
  });
});

/** Ten thousand changes a second, for so many ms. */
async function storm(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 10) {
    addItems(100, 'item');
    await pass(10);
  }
}

function addItems(count: number, text: string): void {
  for (let at = 0; at < count; at++) {
    const item = document.createElement('li');
    item.textContent = text;
    element('ul').append(item);
  }
}

function changeFirst(text: string): void {
  const { firstChild } = element('p');
  if (firstChild instanceof Text) firstChild.data = text;
}

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(selector);
  return found;
}

/** Lets time pass, and what was due then be done. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

function start(): void {
  const reading = new DocumentReading(
    {
      roots: new Roots(
        () => null,
        () => false,
      ),
      slices: new Slices(
        async () => {},
        () => Date.now() + workedMs,
      ),
      isOurs: () => false,
      onTexts: (texts) => unmarked.push(...texts),
      onAnyText: () => unheardFrames++,
      forget: () => {},
      onFound: () => {},
      onRead: () => {},
      onReplaced: () => {},
      later: (work, ms) => setTimeout(work, ms),
      beforeFrame: (work) => setTimeout(work, FRAME_MS),
      afterFrame: (work) => setTimeout(work, FRAME_MS),
      onFailure: (error) => {
        throw error;
      },
    },
    abort.signal,
  );
  reading.readAll(
    Promise.resolve(({ text }: Chunk) => {
      read.push(text);
      workedMs += chunkMs;
      return undefined;
    }),
  );
}
