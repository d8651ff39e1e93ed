// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whenWanted } from '../../src/page/wait.ts';

let readyState: DocumentReadyState;
let visibilityState: DocumentVisibilityState;
let contentType: string;
let isWanted: boolean;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // Its turn has the page at once.
  vi.stubGlobal('scheduler', { postTask: async (work: () => void) => work() });
  readyState = 'loading';
  visibilityState = 'visible';
  contentType = 'text/html';
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => readyState);
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibilityState);
  Object.defineProperty(document, 'contentType', { configurable: true, get: () => contentType });
  isWanted = false;
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a document is wanted', () => {
  test('at once when it was loaded before', async () => {
    readyState = 'complete';
    begin();
    await pass(0);
    expect(isWanted).toBe(true);
  });

  test('when it was loaded', async () => {
    begin();
    await pass(300);
    become('interactive');
    await pass(100);
    expect(isWanted).toBe(false);
    become('complete');
    await pass(0);
    expect(isWanted).toBe(true);
  });

  test('a while after it was parsed, where loading takes longer', async () => {
    begin();
    become('interactive');
    await pass(199);
    expect(isWanted).toBe(false);
    await pass(1);
    expect(isWanted).toBe(true);
  });

  test('though opening it took all listeners away', async () => {
    begin();
    readyState = 'complete';
    await pass(999);
    expect(isWanted).toBe(false);
    await pass(1);
    expect(isWanted).toBe(true);
  });

  test('when its tab comes to the front', async () => {
    readyState = 'complete';
    visibilityState = 'hidden';
    begin();
    await pass(5000);
    expect(isWanted).toBe(false);
    visibilityState = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(isWanted).toBe(true);
  });
});

test('a document that nobody reads as text is never wanted', async () => {
  contentType = 'application/json';
  readyState = 'complete';
  begin();
  await pass(5000);
  expect(isWanted).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

function begin(): void {
  whenWanted().then(() => {
    isWanted = true;
  });
}

function become(state: DocumentReadyState): void {
  readyState = state;
  document.dispatchEvent(new Event('readystatechange'));
}

async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}
