import { unreachable } from '../domain/result.ts';
import type {
  CheckStatus,
  InUseStatus,
  ListStatus,
  OtherListStatus,
  UpdateError,
  UpdateOutcome,
} from '../update/outcome.ts';
import type { Text } from './text.ts';

/** Which list was checked. */
export interface CheckedList {
  /** Whether it is one whose keys a person or a policy gave. */
  readonly other: boolean;
  /** Whether there was a list of it before. */
  readonly inUse: boolean;
}

/** The public list is always there. */
export const PUBLIC_LIST_CHECK: CheckedList = { other: false, inUse: true };

/** The true answer to a check for a newer list. */
export function outcomeWords(outcome: UpdateOutcome, text: Text, list = PUBLIC_LIST_CHECK): string {
  switch (outcome.kind) {
    case 'updated':
      return outcome.from === undefined
        ? text.list.first({ to: String(outcome.to) })
        : text.list.updated({ from: String(outcome.from), to: String(outcome.to) });
    case 'up-to-date':
      return text.list.upToDate({ sequence: String(outcome.sequence) });
    case 'failed':
      return errorWords(outcome.error, text, list);
    default:
      return unreachable(outcome);
  }
}

/** What went wrong with a check: what happened, that the list in use stays, and what to do. */
export function errorWords(error: UpdateError, text: Text, list = PUBLIC_LIST_CHECK): string {
  const { errors } = text.list;
  const stays = staysWords(text, list);
  switch (error.kind) {
    case 'no-address':
      return errors.noAddress({ stays });
    case 'no-access':
      return errors.noAccess({ stays });
    case 'offline':
      return errors.offline({ stays });
    case 'timeout': {
      const seconds = Math.max(1, Math.round(error.afterMs / 1000));
      return errors.timeout({ time: text.measure(seconds, 'second'), stays });
    }
    case 'server': {
      const status = String(error.status);
      return error.retryAfterMs === undefined
        ? errors.server({ status, stays })
        : errors.serverWait({ status, time: waitTime(error.retryAfterMs, text), stays });
    }
    case 'redirected':
      return errors.redirected({ address: error.to, stays });
    case 'not-a-list':
      return errors.notAList({ type: error.contentType || errors.noType, stays });
    case 'too-large':
      return errors.tooLarge({ size: bytes(error.capBytes, text), stays });
    case 'truncated':
      return errors.truncated({
        got: bytes(error.gotBytes, text),
        expected: bytes(error.expectedBytes, text),
        stays,
      });
    case 'unsigned':
      return errors.unsigned({ stays });
    case 'unknown-key': {
      const said = { keys: text.commas(error.keyIds), stays };
      return list.other ? errors.unknownKeyOther(said) : errors.unknownKey(said);
    }
    case 'expired-key':
      return errors.expiredKey({ keys: text.commas(error.keyIds), stays });
    case 'bad-signature':
      return list.other ? errors.badSignatureOther({ stays }) : errors.badSignature({ stays });
    case 'too-few-signatures':
      return errors.tooFewSignatures({
        got: text.number(error.got),
        needed: text.number(error.needed),
        stays,
      });
    case 'bad-keys':
      return errors.badKeys({ version: String(error.version), problem: error.problem, stays });
    case 'bad-hash':
      return errors.badHash({ stays });
    case 'older':
      return errors.older({ got: String(error.got), have: String(error.have), stays });
    case 'conflicting':
      return errors.conflicting({ sequence: String(error.sequence), stays });
    case 'expired':
      return errors.expired({ date: dayIn(error.expires, text), stays });
    case 'from-the-future':
      return errors.fromTheFuture({ date: dayIn(error.published, text), stays });
    case 'needs-newer-app':
      return errors.needsNewerApp({ version: error.minAppVersion, stays });
    case 'invalid':
      return errors.invalid({ path: error.path, problem: error.problem, stays });
    case 'shrunk':
    case 'grown':
      return errors[error.kind][error.of]({
        from: text.number(error.from),
        to: text.number(error.to),
        stays,
      });
    case 'storage':
      return errors.storage({ problem: error.problem, stays });
    default:
      return unreachable(error);
  }
}

/** What a check that failed leaves as it was: "The list in use stays." */
export function staysWords({ list }: Text, { inUse } = PUBLIC_LIST_CHECK): string {
  return inUse ? list.stays : list.noneYet;
}

/** Says how old the list in use is, if that has to be said. */
export function freshnessWords(
  { freshness, published, expires, failingSince }: InUseStatus & Pick<CheckStatus, 'failingSince'>,
  { list, day }: Text,
): string | undefined {
  switch (freshness) {
    case 'fresh':
      return undefined;
    case 'clock-behind':
      return list.clockBehind({ date: day(published) });
    case 'expired':
      return list.longExpired({ date: day(expires) });
    case 'ran-out':
      return list.expired({ date: day(expires) });
    case 'old':
      return list.old;
    case 'failing':
      return failingSince === undefined ? list.old : list.failing({ date: day(failingSince) });
    default:
      return unreachable(freshness);
  }
}

/** The same of one of several lists, with its name and in few words; also says that it has not come yet. */
export function otherListWords(
  { label: { name }, inUse, failingSince }: Pick<OtherListStatus, 'label' | 'inUse' | 'failingSince'>,
  { list: { others }, day }: Text,
): string | undefined {
  if (!inUse) return others.missing({ name });
  switch (inUse.freshness) {
    case 'fresh':
      return undefined;
    case 'clock-behind':
      return others.clockBehind({ name, date: day(inUse.published) });
    case 'expired':
    case 'ran-out':
      return others.ranOut({ name, date: day(inUse.expires) });
    case 'old':
      return others.old({ name });
    case 'failing':
      return failingSince === undefined
        ? others.old({ name })
        : others.failing({ name, date: day(failingSince) });
    default:
      return unreachable(inUse.freshness);
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
