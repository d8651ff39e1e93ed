import { unreachable } from '../domain/result.ts';
import type { UpdateError, UpdateOutcome } from './outcome.ts';
import type { Random } from './ports.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
export const DAY = 24 * 60 * MINUTE;

/** Spreads the first check after a start, so that a morning's browsers don't all ask in the same second. */
const FIRST_CHECK_WITHIN = 60 * SECOND;
/** Spreads the daily checks. */
const DAILY_JITTER = 2 * 60 * MINUTE;
const BACK_OFF_UNIT = 15 * MINUTE;
/** Nothing here plans further ahead: a due time beyond was written under another clock. */
export const FURTHEST = DAY + DAILY_JITTER;

/** When to check after a start, or after a sleep over the due time. Epoch ms. */
export function soon(now: number, random: Random): number {
  return now + Math.floor(random() * FIRST_CHECK_WITHIN);
}

/**
 * When the next check is due: the recorded time while it lies ahead, else soon. A recorded time that no rule here can
 * have given is the trace of a clock set back, and counts as none.
 */
export function dueTime(recorded: number | undefined, now: number, random: Random): number {
  const stands = recorded !== undefined && recorded > now && recorded <= now + FURTHEST;
  return stands ? recorded : soon(now, random);
}

/**
 * When to check again after `outcome`. `failures` counts the failed checks in a row, this one included, those without
 * a network left out. The rule for growing waits is that of Safe Browsing (Update API v4, "Back-off mode"):
 * MIN(2^(n-1) x 15 min x (1 + rand), 24 h), left at the first success.
 */
export function nextCheckAfter(
  outcome: UpdateOutcome,
  failures: number,
  now: number,
  random: Random,
): number {
  if (outcome.kind !== 'failed') return now + DAY + Math.floor(random() * DAILY_JITTER);
  const { error } = outcome;
  switch (error.kind) {
    case 'no-address':
    case 'needs-newer-app':
      return now + DAY + Math.floor(random() * DAILY_JITTER);
    case 'offline':
    case 'no-access':
      return now + backOff(1, random);
    case 'server':
      if (error.retryAfterMs === undefined) return now + backOff(failures, random);
      return now + Math.min(Math.max(error.retryAfterMs, MINUTE), DAY) + Math.floor(random() * MINUTE);
    case 'timeout':
    case 'redirected':
    case 'not-a-list':
    case 'too-large':
    case 'truncated':
    case 'unsigned':
    case 'unknown-key':
    case 'expired-key':
    case 'bad-signature':
    case 'too-few-signatures':
    case 'bad-keys':
    case 'bad-hash':
    case 'older':
    case 'conflicting':
    case 'expired':
    case 'from-the-future':
    case 'invalid':
    case 'shrunk':
    case 'grown':
    case 'storage':
      return now + backOff(failures, random);
    default:
      return unreachable(error);
  }
}

/** Whether a failed check makes the next wait grow: being offline, or not being let out, is nobody's overload. */
export function countsAsFailure(error: UpdateError): boolean {
  return error.kind !== 'offline' && error.kind !== 'no-address' && error.kind !== 'no-access';
}

/** The wait after so many failures in a row, in ms. */
export function backOff(failures: number, random: Random): number {
  // 2^10 quarters of an hour are past a day already; the bound keeps the power finite.
  const doublings = Math.min(Math.max(failures, 1) - 1, 10);
  return Math.floor(Math.min(2 ** doublings * BACK_OFF_UNIT * (1 + random()), DAY));
}
