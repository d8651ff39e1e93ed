import * as v from 'valibot';
import type { EvidenceRule, Reason } from '../domain/mention.ts';
import type { ToPage } from './protocol.ts';

/*
 * What page scripts answer is looked at like what they ask: it comes out of a process that shows web pages, and is shown in
 * pages of our own.
 */

/** A word or a name of the list. */
export const listText = v.pipe(v.string(), v.maxLength(500));

const EVIDENCE_RULES = [
  'near',
  'same-vendor',
  'company-cue',
  'listed',
  'other-vendor',
  'form',
] as const satisfies readonly EvidenceRule[];

export const nameRole = v.picklist(['name', 'product']);

export const reason: v.GenericSchema<unknown, Reason> = v.variant('rule', [
  v.object({ rule: v.literal('strong') }),
  v.object({ rule: v.picklist(EVIDENCE_RULES), evidence: listText }),
]);

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** More distinct reasons than this no vendor has that people read of. */
const MAX_REASONS = 1000;

type Answers = {
  readonly [Name in keyof ToPage]: v.GenericSchema<unknown, ToPage[Name]['response']>;
};

const answers: Answers = {
  'tab.host': v.object({
    host: v.pipe(v.string(), v.maxLength(255)),
    reading: v.picklist(['reading', 'read', 'off-here', 'paused']),
  }),
  'tab.jump': v.object({ at: count, of: count }),
  'tab.reasons': v.object({
    reasons: v.pipe(
      v.array(v.unknown()),
      v.maxLength(MAX_REASONS),
      v.array(v.object({ name: listText, role: nameRole, reason, mentions: count })),
    ),
  }),
};

/** The answer to a call, if it is one; undefined where it has another shape. */
export function readPageAnswer<Name extends keyof ToPage>(
  name: Name,
  answer: unknown,
): ToPage[Name]['response'] | undefined {
  const parsed = v.safeParse(answers[name], answer);
  return parsed.success ? parsed.output : undefined;
}
