import { describe, expect, test } from 'vitest';
import { sampleFile } from '../support/sample-list.ts';
import { sends, unreachable } from '../support/scripted-server.ts';
import { oneAtATime, World } from '../support/world.ts';

describe('one check at a time', () => {
  test('1. a second caller gets the outcome of the check that runs', async () => {
    const world = await World.create();
    world.server.steady(sends(await sampleFile({ sequence: 6 })));
    const [first, second] = await Promise.all([world.check(), world.check()]);
    expect(first).toEqual({ kind: 'updated', from: 5, to: 6 });
    expect(second).toEqual(first);
    // The head and the file, once.
    expect(world.server.seen).toHaveLength(2);
  });

  test('2. so does one in another page of the extension, which waited for its turn', async () => {
    const here = await World.create();
    const there = await World.create({ store: here.store, clock: here.clock });
    const lock = oneAtATime();
    Object.assign(here.ports, { lock });
    Object.assign(there.ports, { lock });
    here.server.steady(sends(await sampleFile({ sequence: 6 })));
    there.server.script();
    const outcomes = await Promise.all([here.check(), there.check()]);
    expect(outcomes).toEqual([
      { kind: 'updated', from: 5, to: 6 },
      { kind: 'updated', from: 5, to: 6 },
    ]);
    expect(there.server.seen).toHaveLength(0);
  });

  test('3. the next caller after it starts a check of its own', async () => {
    const world = await World.create();
    const six = sends(await sampleFile({ sequence: 6 }));
    world.server.script(unreachable, unreachable, six, six);
    expect((await world.check()).kind).toBe('failed');
    expect((await world.check()).kind).toBe('updated');
  });
});
