import { beforeEach, describe, expect, test } from 'vitest';
import { ACCEPTED_ITEM } from '../../../src/update/accepted.ts';
import { webListPorts } from '../../../src/update/webcrypto.ts';
import { sampleFile } from '../support/sample-list.ts';
import { sends } from '../support/scripted-server.ts';
import { World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await World.create();
});

/** Opens the list as a new worker does; how many full checks that took. */
async function checksToOpen(changed: Parameters<World['restart']>[0] = {}): Promise<number> {
  const before = world.fullChecks;
  world.restart(changed);
  await world.updater.open();
  return world.fullChecks - before;
}

describe('opening again', () => {
  test('1. the bundled list is checked once, and each later worker gets the same from it', async () => {
    const first = await world.updater.open();
    expect(world.fullChecks).toBe(1);
    expect(await checksToOpen()).toBe(0);
    expect(await world.updater.open()).toEqual(first);
  });

  test('2. so is a downloaded list', async () => {
    world.server.steady(sends(await sampleFile({ sequence: 6 })));
    await world.check();
    const first = await world.updater.open();
    expect(first.opened?.list.header.sequence).toBe(6);
    expect(await checksToOpen()).toBe(0);
    expect(await world.updater.open()).toEqual(first);
  });

  test('3. a new version of the extension checks it anew, once', async () => {
    await world.updater.open();
    expect(await checksToOpen({ appVersion: '1.0.1' })).toBe(1);
    expect(await checksToOpen({ appVersion: '1.0.1' })).toBe(0);
  });

  test('4. another list is checked, and what is remembered of the one before does not count', async () => {
    await world.updater.open();
    expect(await checksToOpen({ bundledFile: await sampleFile({ sequence: 9, vendors: 30 }) })).toBe(1);
  });

  test('5. other bytes under the same header are checked, and refused', async () => {
    await world.updater.open();
    const text = new TextDecoder().decode(await sampleFile({ sequence: 5 }));
    const forged = new TextEncoder().encode(text.replace('"vendor-1"', '"Vendor-1"'));
    world.restart({ bundledFile: forged });
    await expect(world.updater.open()).rejects.toThrow('The bundled list is not valid');
  });

  test('6. a wrong memory of a list that can’t be read costs a check, not the list', async () => {
    const payload = '{"vendors":[{"id":"vendor-1"}]}';
    world.server.steady(sends(await sampleFile({ sequence: 6 })));
    await world.check();
    const sha256 = await webListPorts.sha256(new TextEncoder().encode(payload));
    await world.store.set(
      'list.slot.a',
      new TextDecoder().decode(await sampleFile({ sequence: 7, payload })),
    );
    await world.store.set(ACCEPTED_ITEM, { appVersion: '1.0.0', sha256 });
    world.restart();
    expect(await world.inUse()).toMatchObject({ sequence: 5, origin: 'bundled' });
    expect(world.warnings).toContain('A list that was accepted before is checked again');
  });

  test('7. a storage that is full or broken costs a check each time, not the list', async () => {
    world.store.before = (_call, key) => {
      if (key === ACCEPTED_ITEM) throw new Error('the database is broken');
    };
    expect(await checksToOpen()).toBe(1);
    expect(await checksToOpen()).toBe(1);
    expect(await world.inUse()).toMatchObject({ sequence: 5 });
  });
});
