import { unreachable } from '../domain/result.ts';
import type { ListStatus, UpdateError, UpdateOutcome } from '../update/outcome.ts';
import type { Text } from './text.ts';

/** The true answer to a check for a newer list. */
export function outcomeWords(outcome: UpdateOutcome, text: Text): string {
  switch (outcome.kind) {
    case 'updated':
      return outcome.from === undefined
        ? text.list.upToDate({ sequence: String(outcome.to) })
        : text.list.updated({ from: String(outcome.from), to: String(outcome.to) });
    case 'up-to-date':
      return text.list.upToDate({ sequence: String(outcome.sequence) });
    case 'failed':
      return errorWords(outcome.error, text);
    default:
      return unreachable(outcome);
  }
}

/** What went wrong with a check: what happened, that the list in use stays, and what to do. */
export function errorWords(error: UpdateError, text: Text): string {
  const { errors } = text.list;
  switch (error.kind) {
    case 'no-address':
      return errors.noAddress;
    case 'no-access':
      return errors.noAccess;
    case 'offline':
      return errors.offline;
    case 'timeout':
      return errors.timeout({ time: text.measure(Math.max(1, Math.round(error.afterMs / 1000)), 'second') });
    case 'server':
      return error.retryAfterMs === undefined
        ? errors.server({ status: String(error.status) })
        : errors.serverWait({ status: String(error.status), time: waitTime(error.retryAfterMs, text) });
    case 'redirected':
      return errors.redirected({ address: error.to });
    case 'not-a-list':
      return errors.notAList({ type: error.contentType || errors.noType });
    case 'too-large':
      return errors.tooLarge({ size: bytes(error.capBytes, text) });
    case 'truncated':
      return errors.truncated({
        got: bytes(error.gotBytes, text),
        expected: bytes(error.expectedBytes, text),
      });
    case 'unsigned':
      return errors.unsigned;
    case 'unknown-key':
      return errors.unknownKey({ keys: text.commas(error.keyIds) });
    case 'expired-key':
      return errors.unknownKey({ keys: text.commas(error.keyIds) });
    case 'bad-signature':
    case 'too-few-signatures':
    case 'bad-keys':
      return errors.badSignature;
    case 'bad-hash':
      return errors.badHash;
    case 'older':
      return errors.older({ got: String(error.got), have: String(error.have) });
    case 'conflicting':
      return errors.conflicting({ sequence: String(error.sequence) });
    case 'expired':
      return errors.expired({ date: dayIn(error.expires, text) });
    case 'from-the-future':
      return errors.fromTheFuture({ date: dayIn(error.published, text) });
    case 'needs-newer-app':
      return errors.needsNewerApp({ version: error.minAppVersion });
    case 'invalid':
      return errors.invalid({ path: error.path, problem: error.problem });
    case 'shrunk':
    case 'grown':
      return errors.shrunk({ from: text.number(error.from), to: text.number(error.to) });
    case 'storage':
      return errors.storage({ problem: error.problem });
    default:
      return unreachable(error);
  }
}

/** When the list was last checked, for a place that says so: "4 minutes ago". `now` is epoch ms. */
export function lastCheckWords(
  { lastChecked }: Pick<ListStatus, 'lastChecked'>,
  now: number,
  text: Text,
): string {
  return isKnown(lastChecked, now) ? text.recentAge(lastChecked, now) : text.list.neverChecked;
}

/** Which list is in use, how old it is, and when it was last checked. `now` is epoch ms. */
export function listInUseWords(
  { sequence, published, addresses, lastChecked }: ListStatus,
  now: number,
  text: Text,
): string {
  const { inUse } = text.list;
  const list = {
    sequence: String(sequence),
    date: text.day(published),
    age: text.age(published, now),
  };
  if (addresses.length === 0) return inUse.notRefreshed(list);
  return isKnown(lastChecked, now)
    ? inUse.checked({ ...list, checked: text.recentAge(lastChecked, now) })
    : inUse.neverChecked(list);
}

/** A time with its age: "31 Jul 2026 (2 weeks ago)". Both are epoch ms. */
export function datedWords(then: number, now: number, text: Text): string {
  return text.list.dated({ date: text.day(then), age: text.age(then, now) });
}

/** A check that is still to come is one of a clock that was set back. */
function isKnown(lastChecked: number | undefined, now: number): lastChecked is number {
  return lastChecked !== undefined && lastChecked <= now;
}

function waitTime(ms: number, text: Text): string {
  const minutes = Math.max(1, Math.ceil(ms / 60_000));
  return minutes < 120 ? text.measure(minutes, 'minute') : text.measure(Math.ceil(minutes / 60), 'hour');
}

function bytes(value: number, text: Text): string {
  if (value < 1000) return text.measure(value, 'byte');
  if (value < 1_000_000) return text.measure(Math.round(value / 1000), 'kilobyte');
  return text.measure(Math.round(value / 100_000) / 10, 'megabyte');
}

/** The day of a time that came from outside; the text itself when it is no time. */
function dayIn(iso: string, text: Text): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : text.day(time);
}
