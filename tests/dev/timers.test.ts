import { describe, expect, test } from 'vitest';
import { poll } from '../../dev/browsers/poll.ts';
import { Timers } from '../../dev/proof/page-side/timers.ts';

describe('timers of a page', () => {
  test('run in the order of their times, without waiting, none before the beginning', async () => {
    const timers = new Timers();
    const done: string[] = [];
    timers.once(4000, () => done.push('late'));
    timers.once(undefined, () => {
      done.push('soon');
      timers.once(100, () => done.push('in between'));
    });
    const dropped = timers.once(10, () => done.push('dropped'));
    timers.drop(dropped);
    expect(done).toEqual([]);
    const start = performance.now();
    timers.begin();
    await poll('all of them', () => done.length === 3);
    expect(done).toEqual(['soon', 'in between', 'late']);
    expect(timers.look()).toBeGreaterThanOrEqual(4000);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('come again until they are dropped, or their time is over', async () => {
    const timers = new Timers();
    let runs = 0;
    let all = 0;
    const id = timers.again(10, () => {
      if (++runs === 3) timers.drop(id);
    });
    timers.again(1000, () => all++);
    timers.begin();
    await poll('the time to be over', () => all === 5);
    expect(runs).toBe(3);
    expect(timers.look()).toBeLessThan(5001);
  });
});
