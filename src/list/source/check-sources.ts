import type { Day } from '../../domain/partial-date.ts';
import { checkDateOrder } from './checks/date-order.ts';
import { checkEvidenceWords } from './checks/evidence-words.ts';
import { checkExpired } from './checks/expired.ts';
import { checkFieldOrder } from './checks/field-order.ts';
import { checkNameText } from './checks/name-text.ts';
import { checkReferences } from './checks/references.ts';
import { checkReleaseTimes } from './checks/release-times.ts';
import { checkRepeatedNames } from './checks/repeated-names.ts';
import { checkReviewDue } from './checks/review-due.ts';
import { checkSourceUrls } from './checks/source-urls.ts';
import { checkStatusDates } from './checks/status-dates.ts';
import { checkStrongNameClash } from './checks/strong-name-clash.ts';
import { checkIds } from './checks/unique-ids.ts';
import { checkUnusedActs } from './checks/unused-acts.ts';
import { checkWeakEvidence } from './checks/weak-evidence.ts';
import { type Problem, sortedProblems } from './problem.ts';
import { type ListSources, type ReadList, readSources } from './read-sources.ts';

const CHECKS: readonly ((list: ReadList, today: Day) => Problem[])[] = [
  checkReleaseTimes,
  checkIds,
  checkReferences,
  checkUnusedActs,
  checkFieldOrder,
  checkDateOrder,
  checkStatusDates,
  checkNameText,
  checkRepeatedNames,
  checkStrongNameClash,
  checkWeakEvidence,
  checkEvidenceWords,
  checkSourceUrls,
  checkReviewDue,
  checkExpired,
];

/**
 * Everything wrong with the sources of a list, or worth a look, as of `today`, in reading order. Files that can't be
 * read are told alone, for the checks would build on them.
 */
export function checkSources(sources: ListSources, today: Day): Problem[] {
  const read = readSources(sources);
  if (!read.ok) return sortedProblems(read.error);
  return sortedProblems(CHECKS.flatMap((check) => check(read.value, today)));
}
