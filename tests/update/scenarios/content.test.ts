import { beforeEach, describe, expect, test } from 'vitest';
import { sampleFile, samplePayload } from '../support/sample-list.ts';
import { sends } from '../support/scripted-server.ts';
import { World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await World.create();
});

async function refuses(file: Uint8Array<ArrayBuffer>, error: object): Promise<void> {
  world.server.steady(sends(file));
  expect(await world.check()).toEqual({ kind: 'failed', error });
  expect(await world.inUse()).toEqual({ sequence: 5, origin: 'bundled', vendors: 10 });
  expect(await world.record()).toMatchObject({ failures: 1, lastOutcome: { kind: 'failed', error } });
  expect(world.server.left).toBe(0);
}

describe('content', () => {
  test('1. a signed payload that is not JSON is refused', async () => {
    await refuses(await sampleFile({ sequence: 6, payload: '{"vendors":[' }), {
      kind: 'invalid',
      path: '',
      problem: 'is not JSON',
    });
  });

  test('2. one bad record refuses the whole list, and the first wrong place is told', async () => {
    const payload = samplePayload(12).replace('"name":"Vendor 4"', '"name":""');
    await refuses(await sampleFile({ sequence: 6, payload }), {
      kind: 'invalid',
      path: 'vendors.3.name',
      problem: 'is empty',
    });
  });

  test('3. unknown fields of a newer publisher do no harm', async () => {
    const payload = samplePayload(12)
      .replace('{"vendors":', '{"generator":"next","vendors":')
      .replace('"name":', '"logo":"x","name":');
    world.server.steady(sends(await sampleFile({ sequence: 6, payload })));
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
  });

  test('4. a list for a newer extension waits for it, even one that this version could not read', async () => {
    const file = await sampleFile({
      sequence: 6,
      minAppVersion: '2.0',
      payload: '{"vendors":{"later":"shape"}}',
    });
    await refuses(file, { kind: 'needs-newer-app', minAppVersion: '2.0' });
  });

  test('5. a list for this very version is taken', async () => {
    world.restart({ appVersion: '2.0.0' });
    world.server.steady(sends(await sampleFile({ sequence: 6, minAppVersion: '2.0' })));
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
  });

  test('6. an empty list is refused, even one that may shrink', async () => {
    await refuses(await sampleFile({ sequence: 6, vendors: 0, mayShrink: true }), {
      kind: 'shrunk',
      of: 'vendors',
      from: 10,
      to: 0,
    });
  });

  test('7. a list that loses more than three vendors in ten is refused', async () => {
    await refuses(await sampleFile({ sequence: 6, vendors: 6 }), {
      kind: 'shrunk',
      of: 'vendors',
      from: 10,
      to: 6,
    });
  });

  test.each([
    ['three in ten, without a word', { vendors: 7 }],
    ['nearly all, when the header says so', { vendors: 1, mayShrink: true }],
  ])('8. a list that loses %s is taken', async (_what, options) => {
    world.server.steady(sends(await sampleFile({ sequence: 6, ...options })));
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
    expect(await world.inUse()).toMatchObject({ vendors: options.vendors });
  });
});
