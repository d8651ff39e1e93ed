// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Storm } from '../../../src/page/reading/storm.ts';

/** Until then the page changes something in so many places each ms. */
const RATE = 10;
let end: number;
let heardSince: number | undefined;
let heardMs: number;
let readPauseMs: number;
/** When all was read, in ms after the beginning. */
let reads: number[];
let frames: (() => void)[];
let unheardFrames: number;
let storm: Storm;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  end = Number.POSITIVE_INFINITY;
  heardSince = 0;
  heardMs = 0;
  readPauseMs = 1000;
  reads = [];
  frames = [];
  unheardFrames = 0;
  const rest = () => {
    if (heardSince !== undefined) heardMs += Date.now() - heardSince;
    heardSince = undefined;
  };
  storm = new Storm({
    rest,
    watch() {
      heardSince ??= Date.now();
    },
    takePlaces: () => RATE * Math.max(0, Math.min(Date.now(), end) - (heardSince ?? end)),
    readAll: () => reads.push(Date.now()),
    readPauseMs: () => readPauseMs,
    beforeUnheardFrame: () => unheardFrames++,
    beforeFrame: (work) => frames.push(work),
    later: (work, ms) => setTimeout(work, ms),
    now: () => Date.now(),
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a storm', () => {
  test('that was over at once is read once, soon', () => {
    storm.begin();
    end = 0;
    vi.advanceTimersByTime(40);
    expect(reads).toEqual([40]);
    expect(storm.goesOn).toBe(false);
    vi.advanceTimersByTime(10_000);
    expect(reads).toHaveLength(1);
    expect(heardSince).toBeDefined();
  });

  test('is heard of for a fifth of the time', () => {
    storm.begin();
    vi.advanceTimersByTime(10_000);
    expect(storm.goesOn).toBe(true);
    expect(heardMs / 10_000).toBeCloseTo(1 / 5);
  });

  test.each([40, 41, 199, 200, 201, 5000, 5039, 5199])(
    'that ends after %i ms is read within 240 ms',
    (ms) => {
      end = ms;
      storm.begin();
      vi.advanceTimersByTime(ms + 240);
      expect(storm.goesOn).toBe(false);
      expect(reads.at(-1)).toBeGreaterThanOrEqual(ms);
    },
  );

  test('that goes on is read from time to time', () => {
    storm.begin();
    vi.advanceTimersByTime(10_000);
    const pauses = reads.map((read, at) => read - (reads[at - 1] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(1000);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(1200);
  });

  test('is read less often where that takes long', () => {
    readPauseMs = 4000;
    storm.begin();
    vi.advanceTimersByTime(10_000);
    expect(reads).toHaveLength(2);
  });

  test('goes on where more changes at once than is worth hearing of', () => {
    end = 0;
    storm.flood();
    vi.advanceTimersByTime(20);
    storm.flood();
    vi.advanceTimersByTime(20);
    expect([storm.goesOn, reads]).toEqual([true, []]);
    vi.advanceTimersByTime(200);
    expect([storm.goesOn, reads]).toEqual([false, [240]]);
  });

  test('that begins while one goes on is the same', () => {
    storm.begin();
    storm.begin();
    end = Date.now();
    vi.advanceTimersByTime(1000);
    expect(reads).toHaveLength(1);
  });

  test('can come again', () => {
    storm.begin();
    end = Date.now();
    vi.advanceTimersByTime(1000);
    storm.begin();
    vi.advanceTimersByTime(1000);
    expect(reads).toEqual([40, 1040]);
  });
});

describe('before each frame', () => {
  test('what is painted is looked at, as long as a storm goes on', () => {
    storm.begin();
    for (let frame = 0; frame < 3; frame++) nextFrame();
    expect(unheardFrames).toBe(3);
    end = Date.now();
    vi.advanceTimersByTime(500);
    nextFrame();
    nextFrame();
    expect(unheardFrames).toBe(3);
    expect(frames).toEqual([]);
  });
});

describe('in a tab behind others', () => {
  test('nothing is done until it comes to the front', () => {
    storm.begin();
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    vi.advanceTimersByTime(200);
    expect(vi.getTimerCount()).toBe(0);
    end = Date.now();
    vi.restoreAllMocks();
    storm.wake();
    vi.advanceTimersByTime(40);
    expect(reads).toEqual([240]);
  });

  test('which never slept, none is woken', () => {
    storm.wake();
    expect(vi.getTimerCount()).toBe(0);
  });
});

function nextFrame(): void {
  for (const work of frames.splice(0)) work();
}
