import {
  compareDates,
  type Day,
  isSurelyAfter,
  isSurelyBefore,
  type PartialDate,
} from '../../domain/partial-date.ts';
import type { Restriction, Status } from '../../domain/restriction.ts';

/** What happened on a date, as far as the list knows. */
export type StepEvent =
  | Status
  /** In force before already: a new decree, a wider scope, a stop that ended. */
  | 'in-force-on'
  /** An act that only reports tell of was to begin then. */
  | 'reported-start'
  /** It is to take effect. */
  | 'due'
  /** It was to take effect; nothing tells that it did. */
  | 'overdue'
  /** It ends then by its own terms unless it is renewed. */
  | 'runs-out';

/** One dated step of one act. */
export interface TimelineStep {
  /** As exact as the list has it. */
  readonly date: PartialDate;
  readonly event: StepEvent;
  readonly claim: Restriction;
  readonly note?: string;
  /** Every day that the date may mean lies after the day of the timeline. */
  readonly toCome: boolean;
}

/**
 * The steps of all these acts in one row, oldest first; of equal dates in the order of the claims. A date that an act's history
 * tells of, too, is told once, in the history's words.
 */
export function timelineSteps(claims: readonly Restriction[], day: Day): TimelineStep[] {
  return claims
    .flatMap((claim) => withLaterStarts(stepsOf(claim, day)))
    .map((step) => ({ ...step, toCome: isSurelyAfter(step.date, day) }))
    .sort((a, b) => compareDates(a.date, b.date));
}

type Step = Omit<TimelineStep, 'toCome'>;

function stepsOf(claim: Restriction, day: Day): Step[] {
  const { announced, effective, ended, expires } = claim;
  const steps: Step[] = claim.history.map(({ date, status, note }) => ({
    date,
    event: status,
    claim,
    ...(note !== undefined && { note }),
  }));
  if (effective && !tells(claim, effective, 'in-force')) {
    steps.push({ date: effective, event: startOf(claim, effective, day), claim });
  }
  // The same day as its start, an announcement is no step of its own.
  if (announced && !tells(claim, announced) && !(effective && overlap(announced, effective))) {
    steps.push({ date: announced, event: announcementOf(claim), claim });
  }
  if (ended && !tells(claim, ended, endOf(claim))) steps.push({ date: ended, event: endOf(claim), claim });
  if (expires && ended === undefined && !tells(claim, expires, 'expired')) {
    steps.push({ date: expires, event: isSurelyBefore(expires, day) ? 'expired' : 'runs-out', claim });
  }
  return steps;
}

/** Only the first step of an act that says "in force" is its start. */
function withLaterStarts(steps: readonly Step[]): Step[] {
  const sorted = steps.toSorted((a, b) => compareDates(a.date, b.date));
  const start = sorted.find(({ event }) => event === 'in-force');
  return sorted.map((step) =>
    step.event === 'in-force' && step !== start ? { ...step, event: 'in-force-on' } : step,
  );
}

/** What the date "in effect" of an act stands for: a start only where the act's status and history allow it. */
function startOf(claim: Restriction, effective: PartialDate, day: Day): StepEvent {
  switch (claim.status) {
    case 'reported':
      return 'reported-start';
    case 'in-force':
    case 'suspended':
    case 'lifted':
    case 'expired':
    case 'annulled':
      if (isSurelyAfter(effective, day)) return 'due';
      return stoppedBy(claim, effective) ? 'overdue' : 'in-force';
    case 'proposed':
    case 'announced':
    case 'other':
      return isSurelyBefore(effective, day) ? 'overdue' : 'due';
  }
}

/** Whether the act was stopped before it took effect. */
function stoppedBy({ ended, history }: Restriction, effective: PartialDate): boolean {
  const stops = history.filter(({ status }) => STOPPED.has(status)).map(({ date }) => date);
  return [...stops, ...(ended ? [ended] : [])].some((date) => compareDates(date, effective) < 0);
}

const STOPPED: ReadonlySet<Status> = new Set(['suspended', 'lifted', 'expired', 'annulled']);

function announcementOf({ status }: Restriction): Status {
  return status === 'proposed' || status === 'reported' ? status : 'announced';
}

function endOf({ status }: Restriction): Status {
  return status === 'expired' || status === 'annulled' ? status : 'lifted';
}

/** Whether the history has a step on that date; of that status where one is given. */
function tells({ history }: Restriction, date: PartialDate, status?: Status): boolean {
  return history.some((step) => overlap(step.date, date) && (status === undefined || step.status === status));
}

/** Whether two dates may mean the same day. */
function overlap(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
