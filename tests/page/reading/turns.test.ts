// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { afterFrame, yieldToPage } from '../../../src/page/reading/turns.ts';

let abort: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  abort = new AbortController();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the page has its turn', () => {
  test('until a task of the lowest priority comes', async () => {
    const { tasks } = stubScheduler();
    const turn = settled(yieldToPage(abort.signal));
    expect(await turn()).toBe('pending');
    tasks[0]?.run();
    expect(await turn()).toBe('over');
    expect(tasks.map(({ priority }) => priority)).toEqual(['background']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('no longer than 50 ms where no such task ever comes, and the task is taken back', async () => {
    const { tasks } = stubScheduler();
    const turn = settled(yieldToPage(abort.signal));
    await vi.advanceTimersByTimeAsync(49);
    expect(await turn()).toBe('pending');
    await vi.advanceTimersByTimeAsync(1);
    expect(await turn()).toBe('over');
    expect(tasks[0]?.signal.aborted).toBe(true);
  });

  test('until the end of all', async () => {
    stubScheduler();
    const turn = settled(yieldToPage(abort.signal));
    abort.abort(new Error('ended'));
    expect(await turn()).toBe('ended');
  });

  test('by a message, where there is no scheduler', async () => {
    vi.stubGlobal('scheduler', undefined);
    await expect(yieldToPage(abort.signal)).resolves.toBeUndefined();
  });
});

describe('behind the next frame', () => {
  test('something is done once, in a task of its own', () => {
    const work = vi.fn();
    const order: string[] = [];
    afterFrame(() => {
      order.push('work');
      work();
    });
    requestAnimationFrame(() => order.push('frame'));
    vi.advanceTimersByTime(1000);
    expect(order).toEqual(['frame', 'work']);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('it is done all the same where no frames are made', () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const work = vi.fn();
    afterFrame(work);
    vi.advanceTimersByTime(99);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledTimes(1);
  });
});

interface Task {
  readonly run: () => void;
  readonly priority: string;
  readonly signal: AbortSignal;
}

/** A scheduler that runs nothing by itself. */
function stubScheduler(): { readonly tasks: Task[] } {
  const tasks: Task[] = [];
  const postTask = (_work: () => void, { priority, signal }: Omit<Task, 'run'>) =>
    new Promise<void>((run, reject) => {
      tasks.push({ run, priority, signal });
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  vi.stubGlobal('scheduler', { postTask });
  return { tasks };
}

/** Tells, whenever it is asked, what became of a promise. */
function settled(promise: Promise<void>): () => Promise<string> {
  let state = 'pending';
  promise.then(
    () => {
      state = 'over';
    },
    (error: Error) => {
      state = error.message;
    },
  );
  return async () => {
    await vi.advanceTimersByTimeAsync(0);
    return state;
  };
}
