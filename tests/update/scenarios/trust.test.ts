import { beforeEach, describe, expect, test } from 'vitest';
import { plainKeySet, trustIn } from '../../../src/list/key-set.ts';
import {
  developer,
  fileOf,
  headerOf,
  linesOf,
  nextPublisher,
  publisher,
  sampleFile,
  samplePayload,
  stranger,
} from '../support/sample-list.ts';
import { sends } from '../support/scripted-server.ts';
import { World } from '../support/world.ts';

const HOUR = 60 * 60_000;

let world: World;
beforeEach(async () => {
  world = await World.create();
});

/** Whatever the server is asked, it sends this: refused once as it comes and once past caches. */
async function refusesTwice(file: Uint8Array<ArrayBuffer>, error: object): Promise<void> {
  world.server.steady(sends(file));
  expect(await world.check()).toEqual({ kind: 'failed', error });
  const [last, pastCaches] = world.server.seen.slice(-2);
  expect(last?.url.search).toBe('');
  expect(pastCaches?.url.search).toMatch(/^\?past-caches=\w+$/);
  expect(pastCaches?.firstBytes).toBe(last?.firstBytes);
  expect(await world.inUse()).toEqual({ sequence: 5, origin: 'bundled', vendors: 10 });
  expect(world.warnings).toContain('No newer list');
}

async function refusesAtOnce(file: Uint8Array<ArrayBuffer>, error: object): Promise<void> {
  const before = await world.inUse();
  world.server.steady(sends(file));
  expect(await world.check()).toEqual({ kind: 'failed', error });
  expect(await world.inUse()).toEqual(before);
  expect(world.warnings).toContain('No newer list');
}

describe('trust', () => {
  test('1. a list without signatures is refused', async () => {
    const lines = linesOf(await sampleFile({ sequence: 6 }));
    await refusesTwice(fileOf({ ...lines, signatures: '{"signatures":[]}' }), { kind: 'unsigned' });
    await refusesTwice(fileOf({ ...lines, signatures: '' }), { kind: 'unsigned' });
  });

  test('2. a list that only a stranger signed is refused', async () => {
    await refusesTwice(await sampleFile({ sequence: 6, keys: [stranger.signing] }), {
      kind: 'unknown-key',
      keyIds: ['stranger'],
    });
  });

  test('3. a stranger who takes the name of a trusted key is refused', async () => {
    const keys = [{ ...stranger.signing, id: publisher.signing.id }];
    await refusesTwice(await sampleFile({ sequence: 6, keys }), { kind: 'bad-signature' });
  });

  test('4. the payload of one release under the header of another is refused', async () => {
    const six = linesOf(await sampleFile({ sequence: 6, payload: samplePayload(12, 'six') }));
    const seven = linesOf(await sampleFile({ sequence: 7, payload: samplePayload(12, 'bad') }));
    await refusesTwice(fileOf({ ...six, payload: seven.payload }), { kind: 'bad-hash' });
  });

  test('5. the signature of one release under the header of another is refused', async () => {
    const six = linesOf(await sampleFile({ sequence: 6 }));
    const seven = linesOf(await sampleFile({ sequence: 7 }));
    await refusesTwice(fileOf({ ...seven, signatures: six.signatures }), { kind: 'bad-signature' });
  });

  test('6. a file that ends early is refused', async () => {
    const file = await sampleFile({ sequence: 6 });
    const { bytes } = headerOf(file).payload;
    await refusesTwice(file.subarray(0, file.length - 100), {
      kind: 'truncated',
      expectedBytes: bytes,
      gotBytes: bytes - 99,
    });
  });

  test('7. a broken copy in a cache is got over by asking past it', async () => {
    const file = await sampleFile({ sequence: 6 });
    const broken = file.slice();
    broken[file.length - 10] = 0x21;
    world.server.script(sends(file), sends(broken), sends(file));
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
    expect(await world.inUse()).toMatchObject({ sequence: 6 });
  });

  test('8. while keys are rotated, one trusted signature of two is enough', async () => {
    const file = await sampleFile({ sequence: 6, keys: [nextPublisher.signing, publisher.signing] });
    world.server.steady(sends(file));
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
  });

  test('9. a stored list is dropped when a new version no longer trusts its key', async () => {
    world.server.steady(sends(await sampleFile({ sequence: 6 })));
    await world.check();
    world.restart({ trust: trustIn(plainKeySet([nextPublisher.trusted]), { allowDevelopmentKeys: false }) });
    expect(await world.inUse()).toEqual({ sequence: 5, origin: 'bundled', vendors: 10 });
  });

  test('10. development keys are refused by a release build, even when it lists them', async () => {
    const keys = plainKeySet([publisher.trusted, developer.trusted]);
    const file = await sampleFile({ sequence: 6, keys: [developer.signing] });
    world.restart({ trust: trustIn(keys, { allowDevelopmentKeys: false }) });
    await refusesTwice(file, { kind: 'unknown-key', keyIds: ['dev-local'] });

    world.restart({ trust: trustIn(keys, { allowDevelopmentKeys: true }) });
    world.server.steady(sends(file));
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
  });

  test('11. rollback: a lower sequence is refused, however well signed', async () => {
    world.server.steady(sends(await sampleFile({ sequence: 8 })));
    await world.check();
    await refusesAtOnce(await sampleFile({ sequence: 7 }), { kind: 'older', have: 8, got: 7 });
  });

  test('12. equivocation: the same sequence with another content is refused', async () => {
    await refusesAtOnce(await sampleFile({ sequence: 5, payload: samplePayload(10, 'other') }), {
      kind: 'conflicting',
      sequence: 5,
    });
  });

  test('13. the same list is up to date', async () => {
    world.server.steady(sends(await sampleFile({ sequence: 5 })));
    expect(await world.check()).toEqual({ kind: 'up-to-date', sequence: 5 });
    expect(world.store.items.has('list.slot.a')).toBe(false);
    expect(await world.record()).toMatchObject({ lastChecked: world.clock.now() });
  });

  test('14. freeze: a newer list that ran out more than a fortnight ago is refused; one that ran out since is taken', async () => {
    const long = '2026-02-24T09:00:00Z';
    await refusesAtOnce(await sampleFile({ sequence: 6, published: '2026-01-01T00:00:00Z', expires: long }), {
      kind: 'expired',
      expires: long,
    });
    const lately = '2026-02-24T09:00:01Z';
    world.server.steady(
      sends(await sampleFile({ sequence: 6, published: '2026-01-01T00:00:00Z', expires: lately })),
    );
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
  });

  test('15. the list in use goes on past its expiry', async () => {
    world.clock.set('2026-07-01T00:00:00Z');
    expect(await world.inUse()).toEqual({ sequence: 5, origin: 'bundled', vendors: 10 });
  });

  test('16. fast-forward: a list from the day after tomorrow is refused; a clock some hours off is not held against it', async () => {
    const published = '2026-03-11T09:00:01Z';
    await refusesAtOnce(await sampleFile({ sequence: 6, published }), { kind: 'from-the-future', published });
    world.clock.advance(HOUR);
    world.server.steady(sends(await sampleFile({ sequence: 6, published })));
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
  });

  test('17. what was refused is looked at again', async () => {
    const file = sends(await sampleFile({ sequence: 6, minAppVersion: '2.0' }));
    world.server.steady(file);
    await world.check();

    world.restart({ appVersion: '2.0' });
    world.server.steady(file);
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
  });

  test('18. a stale file behind a fresh head: somebody holds the newer list back', async () => {
    const [six, seven] = [await sampleFile({ sequence: 6 }), await sampleFile({ sequence: 7 })];
    world.server.script(sends(seven), sends(six), sends(six));
    expect(await world.check()).toEqual({ kind: 'failed', error: { kind: 'older', have: 7, got: 6 } });
    expect(await world.inUse()).toMatchObject({ sequence: 5 });
    world.server.script(sends(seven), sends(six), sends(seven));
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 7 });
  });

  test('19. a file that is newer still than its head is taken', async () => {
    world.server.script(sends(await sampleFile({ sequence: 6 })), sends(await sampleFile({ sequence: 7 })));
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 7 });
  });
});
