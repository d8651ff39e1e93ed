import { describe, expect, test } from 'vitest';
import { en } from '../../../src/ui/text/en.ts';
import type { UpdateError } from '../../../src/update/outcome.ts';

const { list } = en;

/** One of each kind; a kind that is missing here is a compile error. */
const ERRORS: { readonly [Kind in UpdateError['kind']]: Extract<UpdateError, { kind: Kind }> } = {
  'no-address': { kind: 'no-address' },
  offline: { kind: 'offline' },
  timeout: { kind: 'timeout', afterMs: 30_000 },
  server: { kind: 'server', status: 503, retryAfterMs: 600_000 },
  redirected: { kind: 'redirected', to: 'http://login.example.net' },
  'not-a-list': { kind: 'not-a-list', contentType: 'text/html' },
  'too-large': { kind: 'too-large', capBytes: 16_000_000 },
  truncated: { kind: 'truncated', expectedBytes: 412_345, gotBytes: 900 },
  unsigned: { kind: 'unsigned' },
  'unknown-key': { kind: 'unknown-key', keyIds: ['k1', 'k2'] },
  'bad-signature': { kind: 'bad-signature' },
  'bad-hash': { kind: 'bad-hash' },
  older: { kind: 'older', have: 12, got: 11 },
  conflicting: { kind: 'conflicting', sequence: 12 },
  expired: { kind: 'expired', expires: '2026-01-31T00:00:00Z' },
  'from-the-future': { kind: 'from-the-future', published: '2031-05-01T00:00:00Z' },
  'needs-newer-app': { kind: 'needs-newer-app', minAppVersion: '2.1.0' },
  invalid: { kind: 'invalid', path: 'vendors[3].name', problem: 'must not be empty' },
  shrunk: { kind: 'shrunk', from: 1290, to: 4 },
  storage: { kind: 'storage', problem: 'quota exceeded' },
};

describe('each way in which a check can fail', () => {
  test.each(Object.values(ERRORS))(
    '$kind says what happened, that the list stays, and what to do',
    (error) => {
      const [happened, whatToDo, ...more] = list.error(error).split(' The list in use stays. ');
      expect(happened).toMatch(/^(This|The|What) .{20,}\.$/);
      expect(whatToDo).toMatch(/^(A|Check|Free|If|Sign|Tell|Try|Update) .*\.$/);
      expect(more).toEqual([]);
    },
  );

  test('reads unlike all others', () => {
    const said = Object.values(ERRORS).map(list.error);
    expect(new Set(said).size).toBe(said.length);
  });

  test('tells its values in words', () => {
    expect(list.error(ERRORS.timeout)).toContain('within 30 seconds');
    expect(list.error(ERRORS.server)).toContain('error 503');
    expect(list.error(ERRORS.server)).toContain('Try again in 10 minutes');
    expect(list.error({ kind: 'server', status: 404 })).toContain('Try again later');
    expect(list.error({ kind: 'server', status: 429, retryAfterMs: 5 * 3_600_000 })).toContain('in 5 hours');
    expect(list.error(ERRORS.truncated)).toContain('900 bytes of 412 kB');
    expect(list.error(ERRORS['too-large'])).toContain('16 MB');
    expect(list.error(ERRORS.expired)).toContain('31 Jan 2026');
    expect(list.error({ kind: 'expired', expires: 'never' })).toContain('never');
    expect(list.error(ERRORS.shrunk)).toContain('1,290 before, 4 now');
    expect(list.error({ kind: 'not-a-list', contentType: '' })).toContain('no type given');
  });
});

describe('the true answer to a check', () => {
  test('tells from which list to which', () => {
    expect(list.outcome({ kind: 'updated', from: 11, to: 12 })).toBe('Updated from list 11 to list 12.');
    expect(list.outcome({ kind: 'up-to-date', sequence: 12 })).toBe('Up to date: list 12 is the newest.');
    expect(list.outcome({ kind: 'failed', error: ERRORS.offline })).toBe(list.error(ERRORS.offline));
  });
});

test('counts have their own singular', () => {
  expect(list.size(1, 1)).toBe('1 vendor, 1 claim');
  expect(list.size(1290, 2781)).toBe('1,290 vendors, 2,781 claims');
});
