import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseKeyRecord, type SignedKeyRecord, writeKeyRecord } from '../../src/list/key-record.ts';
import { type KeySet, plainKeySet, type Trust, trustIn } from '../../src/list/key-set.ts';
import { followRecords } from '../../src/list/rotation.ts';
import { type SigningKey, signKeyRecord } from '../../src/list/sign.ts';
import { verifyKept, verifyNew } from '../../src/list/signature.ts';
import { makeKeyPair, webListPorts, webSignPorts, webText } from '../../src/update/webcrypto.ts';

const pairs = await Promise.all([0, 1, 2, 3, 4].map((number) => makeKeyPair(`key-${number}`)));
const pair = (number: number) => pairs[number]!;
const keys = (...numbers: number[]) => numbers.map((number) => pair(number).trusted);
const signing = (...numbers: number[]) => numbers.map((number) => pair(number).signing);

const set = (version: number, numbers: number[], more: Partial<KeySet> = {}): KeySet => ({
  ...plainKeySet(keys(...numbers)),
  version,
  ...more,
});
const sign = (next: KeySet, by: readonly SigningKey[]) =>
  signKeyRecord(writeKeyRecord(next), by, webSignPorts);
const first = trustIn(set(1, [0, 1, 2]), { allowDevelopmentKeys: false });
const follow = (records: readonly SignedKeyRecord[], from: Trust = first) =>
  followRecords(from, records, webListPorts);

const refusal = async (records: readonly SignedKeyRecord[], from?: Trust) => {
  const followed = await follow(records, from);
  return followed.ok ? `version ${followed.value.current.version}` : followed.error;
};
const bad = (version: number, problem: RegExp | string) => ({
  kind: 'bad-keys',
  version,
  problem: typeof problem === 'string' ? problem : expect.stringMatching(problem),
});

describe('a record', () => {
  test('is read as it is written', () => {
    const full = set(7, [0, 1], { threshold: 2, rotationThreshold: 2, revoked: ['key-9'] });
    const dated = {
      ...full,
      keys: [{ ...pair(0).trusted, expires: '2027-01-01T00:00:00Z' }, pair(1).trusted],
    };
    expect(parseKeyRecord(writeKeyRecord(dated))).toEqual({ ok: true, value: dated });
  });

  test('may have fields of a newer publisher', () => {
    const text = writeKeyRecord(set(2, [0])).replace('"version"', '"since":"2031","version"');
    expect(parseKeyRecord(text)).toEqual({ ok: true, value: set(2, [0]) });
  });

  test.each<[string, string | KeySet]>([
    ['is not JSON', 'x'],
    ['has no key', set(2, [])],
    ['has a key twice', { ...set(2, [0]), keys: [pair(0).trusted, { ...pair(0).trusted, id: 'other' }] }],
    ['has an id twice', { ...set(2, [0]), keys: [pair(0).trusted, { ...pair(1).trusted, id: 'key-0' }] }],
    ['asks for more signatures than there are keys', set(2, [0, 1], { threshold: 3, rotationThreshold: 3 })],
    ['lets the keys be changed by fewer signatures', set(2, [0, 1], { threshold: 2, rotationThreshold: 1 })],
    ['trusts a key it revokes', set(2, [0, 1], { revoked: ['key-1'] })],
    ['threshold', set(2, [0], { threshold: 0, rotationThreshold: 1 })],
    ['is no id', { ...set(2, [0]), keys: [{ ...pair(0).trusted, id: '__proto__' }] }],
    ['is not the base64 of 32 bytes', { ...set(2, [0]), keys: [{ id: 'key-0', publicKey: 'AAAA' }] }],
  ])('that %s is none', (problem, record) => {
    const text = typeof record === 'string' ? record : writeKeyRecord(record);
    expect(parseKeyRecord(text)).toEqual({ ok: false, error: expect.stringContaining(problem) });
  });
});

describe('a change of keys', () => {
  test('needs as many of the old keys as may change them, and of its own', async () => {
    const next = set(2, [2, 3, 4]);
    expect(await refusal([await sign(next, signing(0, 1, 3, 4))])).toBe('version 2');
    expect(await refusal([await sign(next, signing(0, 2, 3))])).toBe('version 2');
    expect(await refusal([await sign(next, signing(0, 3, 4))])).toEqual(bad(2, /keys before/));
    expect(await refusal([await sign(next, signing(0, 1))])).toEqual(bad(2, /its own keys/));
    expect(await refusal([await sign(next, signing(3, 4))])).toEqual(bad(2, /keys before/));
  });

  test('is followed one by one, and no version is skipped', async () => {
    const two = await sign(set(2, [1, 2]), signing(1, 2));
    const three = await sign(set(3, [2, 3]), signing(1, 2, 3));
    expect(await refusal([two, three])).toBe('version 3');
    expect(await refusal([three])).toEqual(bad(2, 'the record before version 3 is missing'));
    expect(await refusal([three, two])).toEqual(bad(2, /missing/));
    const followed = await follow([two]);
    if (!followed.ok) throw new Error('refused');
    expect(await refusal([two, three], followed.value)).toBe('version 3');
    expect(await refusal([two], followed.value)).toBe('version 2');
  });

  test('is the signed text, and no other', async () => {
    const record = await sign(set(2, [1, 2]), signing(1, 2));
    const changed = { ...record, record: record.record.replace('"threshold":1', '"threshold":2') };
    expect(await refusal([changed])).toEqual(bad(2, /keys before/));
  });

  test('does not bring back what was revoked, by its id or under another', async () => {
    const two = await sign(set(2, [1, 2], { revoked: ['key-0'] }), signing(1, 2));
    expect(await refusal([two, await sign(set(3, [0, 1]), signing(1, 2, 0))])).toEqual(
      bad(3, 'brings back "key-0", which is revoked'),
    );
    const renamed = { ...set(3, [1]), keys: [pair(1).trusted, { ...pair(0).trusted, id: 'fresh' }] };
    const by = [...signing(1, 2), { ...pair(0).signing, id: 'fresh' }];
    expect(await refusal([two, await sign(renamed, by)])).toEqual(bad(3, 'uses "fresh" for another key'));
  });

  test('revokes for good: a later record needn’t say it again', async () => {
    const two = await sign(set(2, [1, 2], { revoked: ['key-0'] }), signing(1, 2));
    const three = await sign(set(3, [2, 3]), signing(1, 2, 3));
    const followed = await follow([two, three]);
    expect(followed.ok && followed.value.current.revoked).toEqual(['key-0']);
  });

  test('leaves to former keys what they made, and not to revoked ones', async () => {
    const message = webText.encode('a header');
    const signedBy = async (number: number) => ({
      bytes: message,
      signatures: (await signKeyRecord('a header', signing(number), webSignPorts)).signatures,
    });
    const followed = await follow([await sign(set(2, [2, 3], { revoked: ['key-0'] }), signing(1, 2, 3))]);
    if (!followed.ok) throw new Error('refused');
    const kept = async (number: number) =>
      (await verifyKept(await signedBy(number), followed.value, webListPorts)).ok;
    const fresh = async (number: number) =>
      (await verifyNew(await signedBy(number), followed.value, 0, webListPorts)).ok;
    expect(await Promise.all([0, 1, 2, 3, 4].map(kept))).toEqual([false, true, true, true, false]);
    expect(await Promise.all([0, 1, 2, 3, 4].map(fresh))).toEqual([false, false, true, true, false]);
  });

  test('property: without two of the three keys nobody changes them', async () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 4 });
    const signers = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(numbers, signers, async (own, by) => {
        const followed = await follow([await sign(set(2, own), signing(...by))]);
        const of = (some: readonly number[]) => new Set(by.filter((number) => some.includes(number))).size;
        expect(followed.ok).toBe(of([0, 1, 2]) >= 2 && of(own) >= Math.min(2, own.length));
      }),
      { numRuns: 200 },
    );
  });
});
