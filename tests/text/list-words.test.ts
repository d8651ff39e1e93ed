import { describe, expect, test } from 'vitest';
import { errorWords, outcomeWords } from '../../src/text/list-words.ts';
import type { UpdateError, UpdateOutcome } from '../../src/update/outcome.ts';
import { EN } from './english.ts';

const outcomeOf = (outcome: UpdateOutcome) => outcomeWords(outcome, EN);
const errorOf = (error: UpdateError) => errorWords(error, EN);

/** One of each kind; a kind that is missing here is a compile error. */
const ERRORS: { readonly [Kind in UpdateError['kind']]: Extract<UpdateError, { kind: Kind }> } = {
  'no-address': { kind: 'no-address' },
  'no-access': { kind: 'no-access' },
  offline: { kind: 'offline' },
  timeout: { kind: 'timeout', afterMs: 30_000 },
  server: { kind: 'server', status: 503, retryAfterMs: 600_000 },
  redirected: { kind: 'redirected', to: 'http://login.example.net' },
  'not-a-list': { kind: 'not-a-list', contentType: 'text/html' },
  'too-large': { kind: 'too-large', capBytes: 16_000_000 },
  truncated: { kind: 'truncated', expectedBytes: 412_345, gotBytes: 900 },
  unsigned: { kind: 'unsigned' },
  'unknown-key': { kind: 'unknown-key', keyIds: ['k1', 'k2'] },
  'expired-key': { kind: 'expired-key', keyIds: ['k1'] },
  'bad-signature': { kind: 'bad-signature' },
  'too-few-signatures': { kind: 'too-few-signatures', got: 1, needed: 2 },
  'bad-keys': { kind: 'bad-keys', version: 3, problem: 'is not signed by enough of the keys before' },
  'bad-hash': { kind: 'bad-hash' },
  older: { kind: 'older', have: 12, got: 11 },
  conflicting: { kind: 'conflicting', sequence: 12 },
  expired: { kind: 'expired', expires: '2026-01-31T00:00:00Z' },
  'from-the-future': { kind: 'from-the-future', published: '2031-05-01T00:00:00Z' },
  'needs-newer-app': { kind: 'needs-newer-app', minAppVersion: '2.1.0' },
  invalid: { kind: 'invalid', path: 'vendors[3].name', problem: 'must not be empty' },
  shrunk: { kind: 'shrunk', of: 'vendors', from: 1290, to: 4 },
  grown: { kind: 'grown', of: 'names', from: 12, to: 4000 },
  storage: { kind: 'storage', problem: 'quota exceeded' },
};

describe('each way in which a check can fail', () => {
  test.each(Object.values(ERRORS))(
    '$kind says what happened, that the list stays, and what to do',
    (error) => {
      const [happened, whatToDo, ...more] = errorOf(error).split(' The list in use stays. ');
      expect(happened).toMatch(/^(This|The|What) .{20,}\.$/);
      expect(whatToDo).toMatch(/^(A|Allow|Check|Free|If|Sign|Tell|Try|Update) .*\.$/);
      expect(more).toEqual([]);
    },
  );

  test('reads unlike all others', () => {
    const said = Object.values(ERRORS).map(errorOf);
    expect(new Set(said).size).toBe(said.length);
  });

  test('tells its values in words', () => {
    expect(errorOf(ERRORS.timeout)).toContain('within 30 seconds');
    expect(errorOf(ERRORS.server)).toContain('error 503');
    expect(errorOf(ERRORS.server)).toContain('Try again in 10 minutes');
    expect(errorOf({ kind: 'server', status: 404 })).toContain('Try again later');
    expect(errorOf({ kind: 'server', status: 429, retryAfterMs: 5 * 3_600_000 })).toContain('in 5 hours');
    expect(errorOf(ERRORS.truncated)).toContain('900 bytes of 412 kB');
    expect(errorOf(ERRORS['too-large'])).toContain('16 MB');
    expect(errorOf(ERRORS.expired)).toContain('31 Jan 2026');
    expect(errorOf({ kind: 'expired', expires: 'never' })).toContain('never');
    expect(errorOf(ERRORS.shrunk)).toContain('1,290 before, 4 now');
    expect(errorOf({ kind: 'not-a-list', contentType: '' })).toContain('no type given');
  });
});

describe('the true answer to a check', () => {
  test('tells from which list to which', () => {
    expect(outcomeOf({ kind: 'updated', from: 11, to: 12 })).toBe('Updated from list 11 to list 12.');
    expect(outcomeOf({ kind: 'up-to-date', sequence: 12 })).toBe('Up to date: list 12 is the newest.');
    expect(outcomeOf({ kind: 'failed', error: ERRORS.offline })).toBe(errorOf(ERRORS.offline));
  });
});

test('counts have their own singular', () => {
  expect(EN.list.size({ vendors: 1, claims: 1 })).toBe('1 vendor, 1 claim');
  expect(EN.list.size({ vendors: 1290, claims: 2781 })).toBe('1,290 vendors, 2,781 claims');
});
