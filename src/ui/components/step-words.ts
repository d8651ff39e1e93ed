import type { Kind } from '../../domain/restriction.ts';
import { unreachable } from '../../domain/result.ts';
import type { Text } from '../../text/text.ts';
import type { TimelineStep } from './timeline-steps.ts';

/** What happened in a step: "took effect", "suspended", "to take effect". */
export function stepWords({ event, claim: { kind } }: TimelineStep, { detail, evidence }: Text): string {
  const { events } = detail.timeline;
  switch (event) {
    case 'in-force':
      return events[STARTS[kind] ?? 'start'];
    case 'in-force-on':
      return evidence.statuses['in-force'];
    case 'reported-start':
      return events.reportedStart;
    case 'due':
      return events.due;
    case 'overdue':
      return events.overdue;
    case 'runs-out':
      return events.runsOut;
    case 'lifted': {
      const own = ENDS[kind];
      return own ? events[own] : evidence.statuses.lifted;
    }
    case 'proposed':
    case 'announced':
    case 'reported':
    case 'suspended':
    case 'expired':
    case 'annulled':
    case 'other':
      return evidence.statuses[event];
    default:
      return unreachable(event);
  }
}

/** Where "took effect" and "lifted" would sound wrong for a kind. */
const STARTS: Partial<Record<Kind, 'advised' | 'opened'>> = { advisory: 'advised', investigation: 'opened' };
const ENDS: Partial<Record<Kind, 'withdrawn' | 'closed'>> = {
  advisory: 'withdrawn',
  investigation: 'closed',
};
