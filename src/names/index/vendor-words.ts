import type { Steps } from '../../domain/steps.ts';
import { encodeLists } from '../encoding/number-lists.ts';
import type { IndexedVendor } from './index-build.ts';
import type { EncodedNamesIndex } from './index-format.ts';
import type { Wording } from './wording.ts';

/** A word that so many vendors have tells little of any one. */
export const COMMON_TO = 8;

/** The evidence words of many vendors, in the form in which words are compared. */
export function* commonWordsOf(
  vendors: readonly IndexedVendor[],
  words: Wording,
): Steps<ReadonlySet<string>> {
  const counts = new Map<string, number>();
  for (const { evidence } of vendors) {
    for (const word of new Set(evidence.map(words.evidence))) counts.set(word, (counts.get(word) ?? 0) + 1);
    yield;
  }
  return new Set([...counts].filter(([, count]) => count >= COMMON_TO).map(([word]) => word));
}

/** By vendor, its words that few others have, and those that many have. */
export function* evidenceListsOf(
  vendors: readonly IndexedVendor[],
  common: ReadonlySet<string>,
  wordsAt: (texts: readonly string[]) => number[],
  words: Wording,
): Steps<Pick<EncodedNamesIndex, 'evidence' | 'common'>> {
  const own: number[][] = [];
  const shared: number[][] = [];
  for (const { evidence } of vendors) {
    own.push(wordsAt(evidence.filter((word) => !common.has(words.evidence(word)))));
    shared.push(wordsAt(evidence.filter((word) => common.has(words.evidence(word)))));
    yield;
  }
  return { evidence: encodeLists(own), common: encodeLists(shared) };
}
