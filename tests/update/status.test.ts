import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { freshnessOf } from '../../src/update/freshness.ts';
import type { UpdateOutcome } from '../../src/update/outcome.ts';
import { RECORD_ITEM, readRecord, writeRecord } from '../../src/update/record.ts';
import { checksOf, keyFacts, statusOf } from '../../src/update/status.ts';
import { webListPorts } from '../../src/update/webcrypto.ts';
import { MemoryStore } from './support/memory-store.ts';
import { publisher, trust } from './support/sample-list.ts';
import { World } from './support/world.ts';

const HEADER = { published: '2026-01-01T00:00:00Z', expires: '2026-12-31T00:00:00Z' };
const at = (iso: string) => Date.parse(iso);

describe('freshness', () => {
  test.each([
    ['fresh', 'soon after its publication, never checked', '2026-01-20T00:00:00Z', undefined],
    ['old', 'a month after its publication, never checked', '2026-02-03T00:00:00Z', undefined],
    ['fresh', 'when checked within a month', '2026-06-20T00:00:00Z', '2026-06-01T00:00:00Z'],
    ['old', 'when checked before that', '2026-06-20T00:00:00Z', '2026-05-01T00:00:00Z'],
    ['ran-out', 'past its expiry, however lately checked', '2026-12-31T00:00:00Z', '2026-12-30T00:00:00Z'],
    ['ran-out', 'for a fortnight', '2027-01-13T23:59:59Z', '2026-12-30T00:00:00Z'],
    ['expired', 'after that', '2027-01-14T00:00:00Z', '2027-01-13T00:00:00Z'],
    ['clock-behind', 'that is to come by more than a day', '2025-12-30T23:59:59Z', undefined],
    ['fresh', 'when clocks differ by some hours', '2025-12-31T12:00:00Z', undefined],
    ['old', 'when the last check lies in the future', '2026-06-20T00:00:00Z', '2027-01-01T00:00:00Z'],
  ])('a list is %s %s', (freshness, _when, now, checked) => {
    const lastChecked = checked === undefined ? undefined : at(checked);
    expect(freshnessOf(HEADER, { lastChecked }, at(now))).toBe(freshness);
  });

  test('a list is failing when all checks have failed for more than three days', () => {
    const record = { lastChecked: at('2026-06-01T00:00:00Z'), failingSince: at('2026-06-02T00:00:00Z') };
    expect(freshnessOf(HEADER, record, at('2026-06-05T00:00:00Z'))).toBe('fresh');
    expect(freshnessOf(HEADER, record, at('2026-06-05T00:00:01Z'))).toBe('failing');
    expect(freshnessOf(HEADER, record, at('2026-07-03T00:00:00Z'))).toBe('old');
  });
});

describe('status', () => {
  test('tells all about the list in use', async () => {
    const world = await World.create();
    expect(
      statusOf(await world.opened(), { failures: 0, checks: 0, mirrors: {} }, world.clock.now()),
    ).toEqual({
      origin: 'bundled',
      sequence: 5,
      published: at('2026-03-09T12:00:00Z'),
      expires: at('2026-06-09T12:00:00Z'),
      vendors: 10,
      claims: 0,
      freshness: 'fresh',
    });
  });

  test('tells all about its checks', () => {
    const now = at('2026-03-10T09:00:00Z');
    const lastOutcome: UpdateOutcome = { kind: 'failed', error: { kind: 'offline' } };
    const times = { lastChecked: now - 1000, lastTried: now, failingSince: now - 10 };
    const record = { failures: 0, checks: 2, mirrors: {}, ...times, lastOutcome };
    expect(checksOf(record, now + 5, now)).toEqual({ ...times, lastOutcome, nextCheck: now + 5 });
  });

  test('takes a check in the future for none', () => {
    expect(checksOf({ failures: 0, checks: 1, mirrors: {}, lastChecked: 11 }, undefined, 10)).toEqual({});
  });

  test('tells the keys by their fingerprints', async () => {
    const facts = await keyFacts(trust, webListPorts);
    const raw = Uint8Array.from(atob(publisher.trusted.publicKey), (char) => char.charCodeAt(0));
    const fingerprint = createHash('sha256').update(raw).digest('hex');
    expect(facts).toEqual({ keys: [{ id: 'test-2026', fingerprint }], threshold: 1, version: 1 });
  });
});

describe('the record', () => {
  test('loses only the fields that are wrong', async () => {
    const store = new MemoryStore();
    await store.set(RECORD_ITEM, {
      lastChecked: 'yesterday',
      lastTried: 12,
      failures: -1,
      checks: 3,
      etag: [],
    });
    expect(await readRecord(store)).toMatchObject({ lastTried: 12, failures: 0, checks: 3 });
    expect((await readRecord(store)).lastChecked).toBeUndefined();
  });

  test.each<UpdateOutcome>([
    { kind: 'updated', from: 1, to: 2 },
    { kind: 'updated', to: 2 },
    { kind: 'up-to-date', sequence: 2 },
    ...(
      [
        { kind: 'no-address' },
        { kind: 'no-access' },
        { kind: 'offline' },
        { kind: 'timeout', afterMs: 1 },
        { kind: 'server', status: 500 },
        { kind: 'server', status: 503, retryAfterMs: 1 },
        { kind: 'redirected', to: 'https://x.example/' },
        { kind: 'not-a-list', contentType: '' },
        { kind: 'too-large', capBytes: 1 },
        { kind: 'truncated', expectedBytes: 2, gotBytes: 1 },
        { kind: 'unsigned' },
        { kind: 'unknown-key', keyIds: ['x'] },
        { kind: 'expired-key', keyIds: ['x'] },
        { kind: 'bad-signature' },
        { kind: 'too-few-signatures', got: 1, needed: 2 },
        { kind: 'bad-keys', version: 2, problem: 'is not JSON' },
        { kind: 'bad-hash' },
        { kind: 'older', have: 2, got: 1 },
        { kind: 'conflicting', sequence: 1 },
        { kind: 'expired', expires: '2026-01-01T00:00:00Z' },
        { kind: 'from-the-future', published: '2026-01-01T00:00:00Z' },
        { kind: 'needs-newer-app', minAppVersion: '2' },
        { kind: 'invalid', path: 'vendors.0', problem: 'is empty' },
        { kind: 'shrunk', of: 'claims', from: 2, to: 1 },
        { kind: 'grown', of: 'names', from: 2, to: 2000 },
        { kind: 'storage', problem: 'full' },
      ] as const
    ).map((error) => ({ kind: 'failed' as const, error })),
  ])('keeps the outcome %j', async (outcome) => {
    const store = new MemoryStore();
    await writeRecord(store, { failures: 0, checks: 1, mirrors: {}, lastOutcome: outcome });
    expect((await readRecord(store)).lastOutcome).toEqual(outcome);
  });

  test('forgets an outcome that only a later version knows', async () => {
    const store = new MemoryStore();
    await store.set(RECORD_ITEM, { checks: 1, lastOutcome: { kind: 'failed', error: { kind: 'eclipse' } } });
    expect((await readRecord(store)).lastOutcome).toBeUndefined();
  });
});
