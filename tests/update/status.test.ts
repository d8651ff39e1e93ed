import { describe, expect, test } from 'vitest';
import { freshnessOf } from '../../src/update/freshness.ts';
import type { UpdateOutcome } from '../../src/update/outcome.ts';
import { RECORD_ITEM, readRecord, writeRecord } from '../../src/update/record.ts';
import { statusOf } from '../../src/update/status.ts';
import { MemoryStore } from './support/memory-store.ts';
import { World } from './support/world.ts';

const HEADER = { published: '2026-01-01T00:00:00Z', expires: '2026-12-31T00:00:00Z' };
const at = (iso: string) => Date.parse(iso);

describe('freshness', () => {
  test.each([
    ['fresh', 'soon after its publication, never checked', '2026-01-20T00:00:00Z', undefined],
    ['old', 'a month after its publication, never checked', '2026-02-03T00:00:00Z', undefined],
    ['fresh', 'when checked within a month', '2026-06-20T00:00:00Z', '2026-06-01T00:00:00Z'],
    ['old', 'when checked before that', '2026-06-20T00:00:00Z', '2026-05-01T00:00:00Z'],
    ['expired', 'past its expiry, however lately checked', '2026-12-31T00:00:00Z', '2026-12-30T00:00:00Z'],
    ['old', 'when the last check lies in the future', '2026-06-20T00:00:00Z', '2027-01-01T00:00:00Z'],
  ])('a list is %s %s', (freshness, _when, now, checked) => {
    expect(freshnessOf(HEADER, checked === undefined ? undefined : at(checked), at(now))).toBe(freshness);
  });
});

describe('status', () => {
  test('tells all about the list in use', async () => {
    const world = await World.create();
    const now = world.clock.now();
    const failed: UpdateOutcome = { kind: 'failed', error: { kind: 'offline' } };
    const record = { failures: 0, checks: 2, lastChecked: now - 1000, lastTried: now, lastOutcome: failed };
    const status = statusOf(await world.updater.open(), record, {
      now,
      address: undefined,
      nextCheck: now + 5,
    });
    expect(status).toEqual({
      origin: 'bundled',
      sequence: 5,
      published: at('2026-03-09T12:00:00Z'),
      expires: at('2026-06-09T12:00:00Z'),
      vendors: 10,
      claims: 0,
      freshness: 'fresh',
      lastChecked: now - 1000,
      lastTried: now,
      lastOutcome: failed,
      nextCheck: now + 5,
    });
  });

  test('takes a check in the future for none', async () => {
    const world = await World.create();
    const now = world.clock.now();
    const record = { failures: 0, checks: 1, lastChecked: now + 1 };
    const status = statusOf(await world.updater.open(), record, {
      now,
      address: 'https://lists.example/',
      nextCheck: undefined,
    });
    expect(status).not.toHaveProperty('lastChecked');
    expect(status).toHaveProperty('address', 'https://lists.example/');
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
    { kind: 'up-to-date', sequence: 2 },
    ...(
      [
        { kind: 'no-address' },
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
        { kind: 'bad-signature' },
        { kind: 'bad-hash' },
        { kind: 'older', have: 2, got: 1 },
        { kind: 'conflicting', sequence: 1 },
        { kind: 'expired', expires: '2026-01-01T00:00:00Z' },
        { kind: 'from-the-future', published: '2026-01-01T00:00:00Z' },
        { kind: 'needs-newer-app', minAppVersion: '2' },
        { kind: 'invalid', path: 'vendors.0', problem: 'is empty' },
        { kind: 'shrunk', from: 2, to: 1 },
        { kind: 'storage', problem: 'full' },
      ] as const
    ).map((error) => ({ kind: 'failed' as const, error })),
  ])('keeps the outcome %j', async (outcome) => {
    const store = new MemoryStore();
    await writeRecord(store, { failures: 0, checks: 1, lastOutcome: outcome });
    expect((await readRecord(store)).lastOutcome).toEqual(outcome);
  });

  test('forgets an outcome that only a later version knows', async () => {
    const store = new MemoryStore();
    await store.set(RECORD_ITEM, { checks: 1, lastOutcome: { kind: 'failed', error: { kind: 'eclipse' } } });
    expect((await readRecord(store)).lastOutcome).toBeUndefined();
  });
});
