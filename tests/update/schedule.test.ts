import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { UpdateOutcome } from '../../src/update/outcome.ts';
import { parseRetryAfter } from '../../src/update/retry-after.ts';
import { DAY, dueTime, nextCheckAfter, soon } from '../../src/update/schedule.ts';

const NOW = Date.parse('2026-03-10T09:00:00Z');
const MINUTE = 60_000;
const randoms = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the first check', () => {
  test('comes within a minute of the start', () => {
    expect(soon(NOW, () => 0)).toBe(NOW);
    expect(soon(NOW, () => 0.999)).toBe(NOW + 59_940);
  });
});

describe('the due time', () => {
  test('stands while it lies ahead', () => {
    expect(dueTime(NOW + DAY, NOW, () => 0.5)).toBe(NOW + DAY);
  });

  test('is soon when there is none, or it was slept over', () => {
    expect(dueTime(undefined, NOW, () => 0.5)).toBe(NOW + 30_000);
    expect(dueTime(NOW - 3 * DAY, NOW, () => 0.5)).toBe(NOW + 30_000);
  });

  test('is soon when it lies further ahead than any rule puts it: the clock was set back', () => {
    expect(dueTime(NOW + 400 * DAY, NOW, () => 0.5)).toBe(NOW + 30_000);
  });

  test('property: every planned time stands until it comes', () => {
    const outcomes: fc.Arbitrary<UpdateOutcome> = fc.constantFrom<UpdateOutcome>(
      { kind: 'up-to-date', sequence: 1 },
      { kind: 'failed', error: { kind: 'offline' } },
      { kind: 'failed', error: { kind: 'server', status: 500 } },
      { kind: 'failed', error: { kind: 'server', status: 503, retryAfterMs: 0 } },
      { kind: 'failed', error: { kind: 'server', status: 503, retryAfterMs: 1e12 } },
      { kind: 'failed', error: { kind: 'bad-signature' } },
      { kind: 'failed', error: { kind: 'needs-newer-app', minAppVersion: '2' } },
    );
    fc.assert(
      fc.property(outcomes, fc.nat(), randoms, (outcome, failures, random) => {
        const next = nextCheckAfter(outcome, failures, NOW, () => random);
        expect(next - NOW).toBeGreaterThanOrEqual(MINUTE);
        expect(next - NOW).toBeLessThanOrEqual(DAY + 2 * 60 * MINUTE);
        expect(dueTime(next, NOW, () => 0)).toBe(next);
        // What is stored is read back as a whole number of ms.
        expect(Number.isSafeInteger(next)).toBe(true);
      }),
    );
  });
});

describe('Retry-After', () => {
  test.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Tue, 10 Mar 2026 09:05:00 GMT', 5 * MINUTE],
    ['Mon, 09 Mar 2026 09:05:00 GMT', 0],
  ])('%j is %d ms', (value, ms) => expect(parseRetryAfter(value, NOW)).toBe(ms));

  test.each([[null], [''], ['-5'], ['1.5'], ['soon'], ['2026-03-10'], ['99999999999999999999']])(
    '%j is none',
    (value) => expect(parseRetryAfter(value, NOW)).toBeUndefined(),
  );
});
