import type { Day } from '../../domain/partial-date.ts';
import { checkClaimWords } from './checks/claim-words.ts';
import { checkDateOrder } from './checks/date-order.ts';
import { checkDictionaryWords, type LanguagesOfWord } from './checks/dictionary-words.ts';
import { checkEditorLine } from './checks/editor-line.ts';
import { checkEvidenceWords } from './checks/evidence-words.ts';
import { checkExpired } from './checks/expired.ts';
import { checkFieldOrder } from './checks/field-order.ts';
import { checkFoundByNames } from './checks/found-by-names.ts';
import { checkNameText } from './checks/name-text.ts';
import { checkPlaces } from './checks/places.ts';
import { checkReferences } from './checks/references.ts';
import { checkReleaseChanges } from './checks/release-changes.ts';
import { checkReleaseTimes } from './checks/release-times.ts';
import { checkRemovedIds } from './checks/removed-ids.ts';
import { checkRepeatedNames } from './checks/repeated-names.ts';
import { checkReviewDue } from './checks/review-due.ts';
import { checkSectorWords } from './checks/sector-words.ts';
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
  checkReleaseChanges,
  checkIds,
  checkRemovedIds,
  checkReferences,
  checkUnusedActs,
  checkPlaces,
  checkEditorLine,
  checkFieldOrder,
  checkDateOrder,
  checkStatusDates,
  checkClaimWords,
  checkNameText,
  checkRepeatedNames,
  checkStrongNameClash,
  checkWeakEvidence,
  checkEvidenceWords,
  checkSectorWords,
  checkSourceUrls,
  checkReviewDue,
  checkExpired,
];

/** What the checks need to know besides the files. */
export interface CheckKnowledge {
  readonly today: Day;
  readonly languagesOf: LanguagesOfWord;
}

/**
 * Everything wrong with the sources of a list, or worth a look, in reading order. Files that can't be read are told alone,
 * for the checks would build on them.
 */
export function checkSources(sources: ListSources, { today, languagesOf }: CheckKnowledge): Problem[] {
  const read = readSources(sources);
  if (!read.ok) return sortedProblems(read.error);
  const list = read.value;
  const problems = [
    ...CHECKS.flatMap((check) => check(list, today)),
    ...checkDictionaryWords(list, languagesOf),
  ];
  return sortedProblems([...problems, ...besides(problems, checkFoundByNames(list))]);
}

/** Those of `more` that are not at the line of an error told already: a faulty name is often not found, too. */
function besides(told: readonly Problem[], more: readonly Problem[]): Problem[] {
  const lines = new Set(
    told.filter(({ severity }) => severity === 'error').map(({ file, line }) => `${file}:${line}`),
  );
  return more.filter(({ file, line }) => !lines.has(`${file}:${line}`));
}
