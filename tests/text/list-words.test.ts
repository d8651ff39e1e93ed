import { describe, expect, test } from 'vitest';
import { parseListId } from '../../src/domain/list-label.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { errorWords, freshnessWords, otherListWords, outcomeWords } from '../../src/text/list-words.ts';
import { MESSAGES } from '../../src/text/messages/index.ts';
import { makeText } from '../../src/text/text.ts';
import type { Freshness, InUseStatus, UpdateError, UpdateOutcome } from '../../src/update/outcome.ts';
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
    expect(errorOf(ERRORS['too-few-signatures'])).toContain('only 1 of the 2 signatures');
    expect(errorOf(ERRORS['bad-keys'])).toContain('to version 3 is not valid');
    expect(errorOf(ERRORS['bad-keys'])).toContain('(is not signed by enough of the keys before)');
    expect(errorOf(ERRORS['expired-key'])).toContain('whose time is over (k1)');
    expect(errorOf({ kind: 'not-a-list', contentType: '' })).toContain('no type given');
  });

  test.each(['shrunk', 'grown'] as const)('%s tells of what', (kind) => {
    const verb = { shrunk: 'lost too many', grown: 'has far more' }[kind];
    for (const of of ['vendors', 'claims', 'names'] as const) {
      expect(errorOf({ kind, of, from: 12, to: 4000 })).toMatch(
        new RegExp(`${verb} ${of}.*\\(12 before, 4,000 now\\)`),
      );
    }
  });
});

describe('another list than the public one', () => {
  const other = { other: true, inUse: true };

  test.each(['unknown-key', 'bad-signature'] as const)(
    'that fails for its keys (%s) tells to compare them, for no new version of the extension brings others',
    (kind) => {
      const said = errorWords(ERRORS[kind], EN, other);
      expect(said).toContain('The list in use stays. Check the keys');
      expect(said).not.toBe(errorOf(ERRORS[kind]));
    },
  );

  test('of which nothing has come yet has no list that stays, whatever failed', () => {
    for (const error of Object.values(ERRORS)) {
      const said = errorWords(error, EN, { other: true, inUse: false });
      expect(said).toContain('There is no list to use yet.');
      expect(said).not.toContain('stays');
    }
  });
});

describe.each(LOCALES)('in %s', (locale) => {
  const text = makeText(locale, MESSAGES[locale]);

  test('each way in which a check can fail reads unlike all others, and says once that the list stays', () => {
    const said = Object.values(ERRORS).map((error) => errorWords(error, text));
    expect(new Set(said).size).toBe(said.length);
    for (const words of said) expect(words.split(text.list.stays)).toHaveLength(2);
  });

  test('each age of a list reads unlike all others', () => {
    const said = AGES.map((freshness) => freshnessWords(statusOf(freshness), text));
    expect(new Set(said).size).toBe(AGES.length);
    const short = AGES.map((freshness) =>
      otherListWords({ label: LABEL, inUse: statusOf(freshness), failingSince: FAILING_SINCE }, text),
    );
    // Whether it ran out long ago or lately is told where there is room for it.
    expect(new Set(short).size).toBe(AGES.length - 1);
  });
});

const AGES: readonly Freshness[] = ['clock-behind', 'expired', 'ran-out', 'old', 'failing', 'fresh'];
const LABEL = { id: parseListId('example-corp')!, name: 'Example Corp' };
const FAILING_SINCE = Date.UTC(2026, 7, 12);

function statusOf(freshness: Freshness): InUseStatus & { failingSince: number } {
  return {
    origin: 'downloaded',
    sequence: 12,
    published: Date.UTC(2026, 6, 31),
    expires: Date.UTC(2026, 9, 19),
    vendors: 290,
    claims: 781,
    freshness,
    failingSince: FAILING_SINCE,
  };
}

describe('how old a list is', () => {
  test.each([
    ['clock-behind', 'dated 31 Jul 2026, which has not come yet by this computer’s clock'],
    ['expired', 'ran out on 19 Oct 2026, more than two weeks ago. It stays in use'],
    ['ran-out', 'ran out on 19 Oct 2026. It stays in use'],
    ['old', 'has not been checked successfully for more than a month'],
    ['failing', 'No check of the list has succeeded since 12 Aug 2026.'],
  ] as const)('%s is told in its own words', (freshness, words) => {
    expect(freshnessWords(statusOf(freshness), EN)).toContain(words);
  });

  test('is not told while it is fresh', () => {
    expect(freshnessWords(statusOf('fresh'), EN)).toBeUndefined();
  });

  test('of one of several lists is told with its name, even before it has come', () => {
    const told = (inUse?: InUseStatus) =>
      otherListWords({ label: LABEL, failingSince: FAILING_SINCE, ...(inUse && { inUse }) }, EN);
    expect(told()).toBe('The list “Example Corp” has not come yet.');
    expect(told(statusOf('ran-out'))).toBe('The list “Example Corp” ran out on 19 Oct 2026.');
    expect(told(statusOf('failing'))).toBe(
      'No check of the list “Example Corp” has succeeded since 12 Aug 2026.',
    );
    expect(told(statusOf('fresh'))).toBeUndefined();
  });
});

describe('the true answer to a check', () => {
  test('tells from which list to which', () => {
    expect(outcomeOf({ kind: 'updated', from: 11, to: 12 })).toBe('Updated from list 11 to list 12.');
    expect(outcomeOf({ kind: 'updated', to: 3 })).toBe('List 3 was downloaded and is in use now.');
    expect(outcomeOf({ kind: 'up-to-date', sequence: 12 })).toBe('Up to date: list 12 is the newest.');
    expect(outcomeOf({ kind: 'failed', error: ERRORS.offline })).toBe(errorOf(ERRORS.offline));
  });
});

test('counts have their own singular', () => {
  expect(EN.list.size({ vendors: 1, claims: 1 })).toBe('1 vendor, 1 claim');
  expect(EN.list.size({ vendors: 1290, claims: 2781 })).toBe('1,290 vendors, 2,781 claims');
});
