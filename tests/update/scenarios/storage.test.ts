import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { ACCEPTED_ITEM } from '../../../src/update/accepted.ts';
import { POINTER_ITEM, slotItem } from '../../../src/update/store.ts';
import type { MemoryStore } from '../support/memory-store.ts';
import { sampleFile } from '../support/sample-list.ts';
import { sends } from '../support/scripted-server.ts';
import { World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await World.create();
});

async function update(sequence: number, to = world) {
  to.server.steady(sends(await sampleFile({ sequence })));
  return to.check();
}

describe('storage', () => {
  test('1. the slot in use is never written', async () => {
    await update(6);
    await update(7);
    await update(8);
    const lists = world.store.writes.filter((key) => !/record|due|accepted/.test(key));
    expect(lists).toEqual([
      slotItem('a'),
      POINTER_ITEM,
      slotItem('b'),
      POINTER_ITEM,
      slotItem('a'),
      POINTER_ITEM,
    ]);
    expect(await world.inUse()).toMatchObject({ sequence: 8 });
  });

  test('2. killed between any two storage calls, what is in use is a whole list, the old or the new one', async () => {
    await update(6);
    const settled = world.store.copy();
    const seven = await sampleFile({ sequence: 7 });
    const found = new Set<number>();
    for (let survives = 0; ; survives++) {
      const store = settled.copy();
      const dying = await World.create({ store });
      dying.server.steady(sends(seven));
      let calls = 0;
      store.before = () => {
        if (calls++ >= survives) throw new Error('killed');
      };
      await dying.check();

      const after = await World.create({ store: store.copy() });
      const { sequence, origin } = await after.inUse();
      expect(origin).toBe('downloaded');
      expect([6, 7]).toContain(sequence);
      found.add(sequence);
      // The next check gets there in any case.
      expect(['updated', 'up-to-date']).toContain((await update(7, after)).kind);
      expect(await after.inUse()).toMatchObject({ sequence: 7 });
      if (calls <= survives) break;
    }
    expect(found).toEqual(new Set([6, 7]));
  });

  test('3. a damaged slot gives way to the other, that to the bundled list', async () => {
    await update(6);
    await update(7);
    damage(world.store, slotItem('b'));
    world.restart();
    expect(await world.inUse()).toMatchObject({ sequence: 6, origin: 'downloaded' });
    damage(world.store, slotItem('a'));
    world.restart();
    expect(await world.inUse()).toMatchObject({ sequence: 5, origin: 'bundled' });
    expect(world.warnings).toContain('A stored list is damaged, or its key was revoked');
    expect(await update(7)).toEqual({ kind: 'updated', from: 5, to: 7 });
  });

  test('4. so does one that storage can’t give', async () => {
    await update(6);
    await update(7);
    world.store.before = (_call, key) => {
      if (key === slotItem('b')) throw new Error('the block is damaged');
    };
    world.restart();
    expect(await world.inUse()).toMatchObject({ sequence: 6, origin: 'downloaded' });
  });

  test('5. whatever happens to what is stored, there is a whole list', async () => {
    await update(6);
    await update(7);
    const keys = [slotItem('a'), slotItem('b'), POINTER_ITEM, ACCEPTED_ITEM, 'list.record', 'list.due'];
    const damages = fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.jsonValue(), fc.constant(undefined)));
    await fc.assert(
      fc.asyncProperty(damages, async (changes) => {
        const store = world.store.copy();
        for (const [key, value] of Object.entries(changes)) {
          if (value === undefined) store.items.delete(key);
          else store.items.set(key, JSON.stringify(value));
        }
        const after = await World.create({ store });
        expect([5, 6, 7]).toContain((await after.inUse()).sequence);
        expect((await update(7, after)).kind).not.toBe('failed');
        expect(await after.inUse()).toMatchObject({ sequence: 7 });
      }),
      { numRuns: 60 },
    );
  });

  test('6. no room: the list in use stays, and the status says storage', async () => {
    await update(6);
    world.store.quota = [...world.store.items.values()].join('').length + 300;
    expect(await update(7)).toEqual({
      kind: 'failed',
      error: { kind: 'storage', problem: 'Resource::kQuotaBytes quota exceeded' },
    });
    expect(await world.inUse()).toMatchObject({ sequence: 6, origin: 'downloaded' });
    expect(await world.record()).toMatchObject({ lastOutcome: { error: { kind: 'storage' } }, failures: 1 });
  });

  test('7. what does not read back as written is not put in use', async () => {
    const { get } = world.store;
    world.store.get = async (key) => (key === slotItem('a') ? 'something else' : get.call(world.store, key));
    expect(await update(6)).toMatchObject({ kind: 'failed', error: { kind: 'storage' } });
    expect(world.store.items.has(POINTER_ITEM)).toBe(false);
  });

  test('8. an update of the extension is never hidden by an older download', async () => {
    await update(6);
    world.restart({ bundledFile: await sampleFile({ sequence: 9 }) });
    expect(await world.inUse()).toMatchObject({ sequence: 9, origin: 'bundled' });
  });

  test('9. of two equal lists the bundled one is taken', async () => {
    await update(6);
    world.restart({ bundledFile: await sampleFile({ sequence: 6 }) });
    expect(await world.inUse()).toMatchObject({ sequence: 6, origin: 'bundled' });
  });

  test('10. storage cleared: the bundled list at once', async () => {
    await update(6);
    world.store.items.clear();
    world.restart();
    expect(await world.inUse()).toMatchObject({ sequence: 5, origin: 'bundled' });
  });

  test('11. storage that does not answer at all: the bundled list, and an honest outcome', async () => {
    world.store.before = () => {
      throw new Error('the database is broken');
    };
    expect(await world.inUse()).toMatchObject({ sequence: 5, origin: 'bundled' });
    expect(await update(6)).toEqual({
      kind: 'failed',
      error: { kind: 'storage', problem: 'the database is broken' },
    });
  });

  test('12. a list that an older version stored and this one can’t read gives way', async () => {
    const payload = '{"vendors":[{"id":"vendor-1"}]}';
    world.store.items.set(
      slotItem('a'),
      JSON.stringify(new TextDecoder().decode(await sampleFile({ sequence: 7, payload }))),
    );
    await world.store.set(POINTER_ITEM, { slot: 'a', sequence: 7 });
    expect(await world.inUse()).toMatchObject({ sequence: 5, origin: 'bundled' });
    expect(world.warnings).toContain('A stored list is not valid for this version');
  });
});

/** Changes one character in the middle of a stored file. */
function damage(store: MemoryStore, key: string): void {
  const file: string = JSON.parse(store.items.get(key) ?? '""');
  const at = Math.floor(file.length / 2);
  const other = file[at] === 'x' ? 'y' : 'x';
  store.items.set(key, JSON.stringify(file.slice(0, at) + other + file.slice(at + 1)));
}
