import { beforeEach, describe, expect, test } from 'vitest';
import { plainKeySet, trustIn } from '../../../src/list/key-set.ts';
import { scopedStore } from '../../../src/update/scoped-store.ts';
import { nextPublisher, sampleFile } from '../support/sample-list.ts';
import { sends, unreachable } from '../support/scripted-server.ts';
import { World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await World.create({ isBundled: false });
});

describe('a list that no package ships', () => {
  test('1. is nothing before its first download, and no failure', async () => {
    expect(await world.updater.open()).toMatchObject({ opened: undefined });
  });

  test('2. comes whole, without a look at its head', async () => {
    world.server.script(sends(await sampleFile({ sequence: 80, vendors: 3 })));
    expect(await world.check()).toEqual({ kind: 'updated', to: 80 });
    expect(world.server.seen.map(({ firstBytes }) => firstBytes)).toEqual([undefined]);
    world.restart();
    expect(await world.inUse()).toEqual({ sequence: 80, origin: 'downloaded', vendors: 3 });
  });

  test('3. is guarded from then on like the public one', async () => {
    world.server.steady(sends(await sampleFile({ sequence: 80, vendors: 30 })));
    await world.check();
    world.server.steady(sends(await sampleFile({ sequence: 79, vendors: 30 })));
    expect(await world.check()).toMatchObject({ error: { kind: 'older' } });
    world.server.steady(sends(await sampleFile({ sequence: 81, vendors: 3 })));
    expect(await world.check()).toMatchObject({ error: { kind: 'shrunk' } });
    expect(await world.inUse()).toMatchObject({ sequence: 80 });
  });

  test('4. of which the first download fails says why and is asked for again', async () => {
    world.server.steady(unreachable);
    expect(await world.check()).toEqual({ kind: 'failed', error: { kind: 'offline' } });
    expect((await world.record()).nextCheck).toBeGreaterThan(world.clock.now());
    expect(await world.updater.open()).toMatchObject({ opened: undefined });
  });

  test('5. is no more when its keys are others', async () => {
    world.server.steady(sends(await sampleFile({ sequence: 80 })));
    await world.check();
    const trust = trustIn(plainKeySet([nextPublisher.trusted]), { allowDevelopmentKeys: false });
    world.restart({ trust });
    expect(await world.updater.open()).toMatchObject({ opened: undefined });
  });

  test('6. keeps its items apart from those of others', async () => {
    const scoped = scopedStore(world.store, 'lists.own.');
    await scoped.set('list.due', 7);
    await world.store.set('list.due', 8);
    expect(await scoped.get('list.due')).toBe(7);
    await scoped.remove('list.due');
    expect([...world.store.items]).toEqual([['list.due', '8']]);
  });
});
