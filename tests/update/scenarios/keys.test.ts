import { beforeEach, describe, expect, test } from 'vitest';
import { type KeySet, plainKeySet, trustIn } from '../../../src/list/key-set.ts';
import type { SigningKey } from '../../../src/list/sign.ts';
import { KEYS_ITEM } from '../../../src/update/key-store.ts';
import { makeKeyPair } from '../../../src/update/webcrypto.ts';
import { changeOfKeys, type SampleOptions, sampleFile, samplePayload } from '../support/sample-list.ts';
import { sends } from '../support/scripted-server.ts';
import { World } from '../support/world.ts';

const [a, b, c, d] = await Promise.all([
  makeKeyPair('key-a'),
  makeKeyPair('key-b'),
  makeKeyPair('key-c'),
  makeKeyPair('key-d'),
]);

/** One key signs a list, two change the keys. */
const FIRST: KeySet = { ...plainKeySet([a.trusted, b.trusted, c.trusted]), rotationThreshold: 2 };
/** `a` has leaked: it goes, and so does what it signed. */
const LEAKED: KeySet = { ...plainKeySet([b.trusted, c.trusted, d.trusted]), version: 2, revoked: ['key-a'] };
/** `a` has served its time: what it signed stays. */
const RETIRED: KeySet = { ...LEAKED, revoked: [] };

const leaked = await changeOfKeys(LEAKED, [b.signing, c.signing]);
const retired = await changeOfKeys(RETIRED, [b.signing, c.signing]);

let world: World;

async function worldWith(keys: KeySet): Promise<World> {
  const bundledFile = await sampleFile({ sequence: 5, keys: [c.signing] });
  return World.create({ bundledFile, trust: trustIn(keys, { allowDevelopmentKeys: false }) });
}

beforeEach(async () => {
  world = await worldWith(FIRST);
});

async function offer(options: SampleOptions & { keys: readonly SigningKey[] }, to = world) {
  to.server.steady(sends(await sampleFile(options)));
  return to.check();
}

describe('a threshold', () => {
  const two: KeySet = { ...FIRST, threshold: 2 };

  test('1. two of three keys make a list where two have to', async () => {
    world = await worldWith(two);
    expect(await offer({ sequence: 6, keys: [a.signing, c.signing] })).toEqual({
      kind: 'updated',
      from: 5,
      to: 6,
    });
  });

  test('2. one key does not, however often it signs', async () => {
    world = await worldWith(two);
    const refused = { kind: 'failed', error: { kind: 'too-few-signatures', got: 1, needed: 2 } };
    expect(await offer({ sequence: 6, keys: [a.signing] })).toEqual(refused);
    expect(await offer({ sequence: 6, keys: [a.signing, a.signing] })).toEqual(refused);
    expect(await offer({ sequence: 6, keys: [a.signing, { ...a.signing, id: 'key-b' }] })).toEqual(refused);
    expect(await world.inUse()).toMatchObject({ sequence: 5 });
  });
});

describe('the time of a key', () => {
  const expires = '2026-03-10T12:00:00Z';
  const short = { ...FIRST, keys: [{ ...a.trusted, expires }, b.trusted] };

  test('3. a key makes lists until it expires, and what it made stays', async () => {
    world = await worldWith(short);
    expect(await offer({ sequence: 6, keys: [a.signing] })).toMatchObject({ kind: 'updated' });
    world.clock.set(expires);
    world.restart();
    expect(await offer({ sequence: 7, keys: [a.signing] })).toEqual({
      kind: 'failed',
      error: { kind: 'expired-key', keyIds: ['key-a'] },
    });
    expect(await world.inUse()).toMatchObject({ sequence: 6, origin: 'downloaded' });
    expect(await offer({ sequence: 7, keys: [b.signing] })).toMatchObject({ kind: 'updated' });
  });
});

describe('a change of keys', () => {
  test('4. is followed, kept, and from then on the new keys make lists', async () => {
    const options = { keyRecords: [retired] };
    expect(await offer({ sequence: 6, keys: [d.signing], ...options })).toEqual({
      kind: 'updated',
      from: 5,
      to: 6,
    });
    world.restart();
    // A later list needn't tell it again to who knows.
    expect(await offer({ sequence: 7, keys: [d.signing] })).toMatchObject({ kind: 'updated' });
  });

  test('5. a retired key makes no new list, though what it made stays in use', async () => {
    await offer({ sequence: 6, keys: [a.signing] });
    const file = await sampleFile({
      sequence: 7,
      keys: [d.signing],
      keyRecords: [retired],
      minAppVersion: '9',
    });
    world.server.steady(sends(file));
    expect(await world.check()).toMatchObject({ error: { kind: 'needs-newer-app' } });
    expect(await world.inUse()).toMatchObject({ sequence: 6, origin: 'downloaded' });
    world.restart();
    expect(await world.inUse()).toMatchObject({ sequence: 6, origin: 'downloaded' });
    expect(await offer({ sequence: 8, keys: [a.signing] })).toMatchObject({ error: { kind: 'unknown-key' } });
  });

  test('6. theft: a list that a revoked key made is dropped, even one of the highest number', async () => {
    // Whoever stole the key signs a list that nothing could ever follow.
    await offer({ sequence: Number.MAX_SAFE_INTEGER, keys: [a.signing], payload: samplePayload(10, 'lies') });
    expect(await world.inUse()).toMatchObject({ sequence: Number.MAX_SAFE_INTEGER });
    const outcome = await offer({ sequence: 7, keys: [b.signing], keyRecords: [leaked] });
    expect(outcome).toEqual({ kind: 'updated', from: 5, to: 7 });
    world.restart();
    expect(await world.inUse()).toMatchObject({ sequence: 7, origin: 'downloaded' });
  });

  test('7. suppression: once seen, a revocation holds, whatever is served after it', async () => {
    const file = await sampleFile({
      sequence: 7,
      keys: [b.signing],
      keyRecords: [leaked],
      minAppVersion: '9',
    });
    world.server.steady(sends(file));
    await world.check();
    world.restart();
    expect(await offer({ sequence: 8, keys: [a.signing] })).toMatchObject({ error: { kind: 'unknown-key' } });
    expect(await world.inUse()).toMatchObject({ sequence: 5 });
  });

  test('8. takeover: one stolen key can’t change the keys', async () => {
    const own: KeySet = { ...plainKeySet([a.trusted]), version: 2 };
    const stolen = await changeOfKeys(own, [a.signing]);
    expect(await offer({ sequence: 6, keys: [a.signing], keyRecords: [stolen] })).toMatchObject({
      kind: 'failed',
      error: { kind: 'bad-keys', version: 2 },
    });
    expect(world.store.items.has(KEYS_ITEM)).toBe(false);
  });

  test('9. what is lost of the kept records comes back with the list in use', async () => {
    await offer({ sequence: 6, keys: [d.signing], keyRecords: [leaked] });
    world.store.items.delete(KEYS_ITEM);
    world.restart();
    expect(await world.inUse()).toMatchObject({ sequence: 6, origin: 'downloaded' });
    expect(await offer({ sequence: 7, keys: [a.signing] })).toMatchObject({ error: { kind: 'unknown-key' } });
  });

  test('10. what lies in the place of kept records is no harm', async () => {
    for (const junk of [
      7,
      'x',
      [],
      [{ record: '{}', signatures: [] }],
      [{ ...leaked, record: leaked.record.replace('key-d', 'key-e') }],
    ]) {
      await world.store.set(KEYS_ITEM, junk);
      world.restart();
      expect(await world.inUse()).toMatchObject({ sequence: 5 });
    }
    expect(await offer({ sequence: 6, keys: [a.signing] })).toMatchObject({ kind: 'updated' });
  });

  test('11. a new version of the extension that has the new keys needs no record', async () => {
    await offer({ sequence: 6, keys: [d.signing], keyRecords: [retired] });
    world.restart({ trust: trustIn(RETIRED, { allowDevelopmentKeys: false }) });
    expect(await world.inUse()).toMatchObject({ sequence: 6, origin: 'downloaded' });
    expect(await offer({ sequence: 7, keys: [d.signing], keyRecords: [retired] })).toMatchObject({
      kind: 'updated',
    });
  });

  test('12. a full storage costs the record, not the list', async () => {
    world.store.before = (call, key) => {
      if (call === 'set' && key === KEYS_ITEM) throw new Error('full');
    };
    expect(await offer({ sequence: 6, keys: [d.signing], keyRecords: [leaked] })).toMatchObject({
      kind: 'updated',
    });
    expect(world.warnings).toContain('The change of keys is not kept');
    world.restart();
    expect(await world.inUse()).toMatchObject({ sequence: 6, origin: 'downloaded' });
  });
});
