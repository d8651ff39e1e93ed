import { dayOf } from '../../../domain/partial-date.ts';
import { unreachable } from '../../../domain/result.ts';
import type { UpdateError, UpdateOutcome } from '../../../update/outcome.ts';
import { formatAge, formatRecentAge } from '../dates.ts';
import type { ListText } from '../text.ts';
import { claims } from './claims.ts';

const { locale } = claims;
const KEPT = 'The list in use stays.';

export const list: ListText = {
  number: (sequence) => `List ${sequence}`,
  published: (date, age) => `published ${date} (${age})`,
  size: (vendors, claimCount) =>
    `${count(vendors, 'vendor', 'vendors')}, ${count(claimCount, 'claim', 'claims')}`,
  checked: (age) => `checked ${age}`,
  neverChecked: 'not checked yet',
  bundled: 'Came with the extension',
  downloaded: 'Downloaded',
  noAddress: 'This is the bundled list; this build has no list address, so it is not refreshed.',
  check: 'Check now',
  checking: 'Checking for a newer list…',
  checkFailed: 'The check could not be started. The list in use stays. Try again in a moment.',
  old: 'The list has not been checked successfully for more than a month. Newer acts may be missing.',
  expired: (date) => `The list ran out on ${date}. It stays in use, but newer acts may be missing.`,
  outcome,
  error,
  age: (then, now) => formatAge(then, now, locale),
  recentAge: (then, now) => formatRecentAge(then, now, locale),
  day: (epochMs) => claims.date(dayOf(epochMs)),
};

function outcome(outcome: UpdateOutcome): string {
  switch (outcome.kind) {
    case 'updated':
      return `Updated from list ${outcome.from} to list ${outcome.to}.`;
    case 'up-to-date':
      return `Up to date: list ${outcome.sequence} is the newest.`;
    case 'failed':
      return error(outcome.error);
    default:
      return unreachable(outcome);
  }
}

/** Each says what happened, that the list in use stays, and what to do. */
function error(error: UpdateError): string {
  switch (error.kind) {
    case 'no-address':
      return `This build has no list address, so there is nothing to check. ${KEPT} A newer one comes with the next version of the extension.`;
    case 'offline':
      return `The list server could not be reached. ${KEPT} Check your connection and try again.`;
    case 'timeout':
      return `The list server did not answer within ${seconds(error.afterMs)}. ${KEPT} Try again later.`;
    case 'server': {
      const wait = error.retryAfterMs === undefined ? 'later' : `in ${minutes(error.retryAfterMs)}`;
      return `The list server answered with error ${error.status}. ${KEPT} Try again ${wait}.`;
    }
    case 'redirected':
      return `The request was sent on to another address (${error.to}) and was not followed. ${KEPT} If your network has a sign-in page, sign in and try again.`;
    case 'not-a-list':
      return `What came back is not a list (${error.contentType || 'no type given'}), often a network’s sign-in page. ${KEPT} Sign in to the network and try again.`;
    case 'too-large':
      return `The download was larger than a list may be (${bytes(error.capBytes)}) and was stopped. ${KEPT} If this happens again, tell the list’s publisher.`;
    case 'truncated':
      return `The download was cut short: ${bytes(error.gotBytes)} of ${bytes(error.expectedBytes)} arrived. ${KEPT} Try again.`;
    case 'unsigned':
      return `The downloaded list is not signed and was not used. ${KEPT} If this happens again, tell the list’s publisher.`;
    case 'unknown-key':
      return `The downloaded list is signed with a key that this version does not know (${error.keyIds.join(', ')}) and was not used. ${KEPT} Update the extension.`;
    case 'bad-signature':
      return `The downloaded list’s signature does not fit, so it may have been changed on its way. It was not used. ${KEPT} Try again from another network.`;
    case 'bad-hash':
      return `The downloaded list is not the one that was signed, so it may have been changed on its way. It was not used. ${KEPT} Try again from another network.`;
    case 'older':
      return `The server offered list ${error.got}, older than list ${error.have} in use, and it was not used. ${KEPT} Try again later.`;
    case 'conflicting':
      return `The server offered another list under number ${error.sequence}, the number of the one in use, and it was not used. ${KEPT} Tell the list’s publisher.`;
    case 'expired':
      return `The downloaded list had already run out on ${day(error.expires)} and was not used. ${KEPT} Try again later.`;
    case 'from-the-future':
      return `The downloaded list is dated ${day(error.published)}, which has not come yet, and was not used. ${KEPT} Check this computer’s clock.`;
    case 'needs-newer-app':
      return `The newer list needs Interdict ${error.minAppVersion} or later and was not used. ${KEPT} Update the extension.`;
    case 'invalid':
      return `The downloaded list has an error and was not used (${error.path}: ${error.problem}). ${KEPT} Tell the list’s publisher.`;
    case 'shrunk':
      return `The downloaded list lost too many vendors (${number(error.from)} before, ${number(error.to)} now) and was not used. ${KEPT} Tell the list’s publisher.`;
    case 'storage':
      return `The newer list could not be stored (${error.problem}). ${KEPT} Free some disk space and try again.`;
    default:
      return unreachable(error);
  }
}

function count(value: number, one: string, other: string): string {
  return `${number(value)} ${value === 1 ? one : other}`;
}

function number(value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}

function seconds(ms: number): string {
  return count(Math.max(1, Math.round(ms / 1000)), 'second', 'seconds');
}

function minutes(ms: number): string {
  const value = Math.max(1, Math.ceil(ms / 60_000));
  return value < 120 ? count(value, 'minute', 'minutes') : count(Math.ceil(value / 60), 'hour', 'hours');
}

function bytes(value: number): string {
  if (value < 1000) return count(value, 'byte', 'bytes');
  if (value < 1_000_000) return `${number(Math.round(value / 1000))} kB`;
  return `${number(Math.round(value / 100_000) / 10)} MB`;
}

/** The day of a time that came from outside; the text itself when it is no time. */
function day(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : claims.date(dayOf(time));
}
