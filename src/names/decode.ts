import type { Reason } from '../domain/mention.ts';
import { contextOf } from './context.ts';
import { believeEnumerated } from './enumeration.ts';
import { evidenceAround, phraseAgainst } from './evidence.ts';
import { Finder } from './finder.ts';
import { type EncodedNamesIndex, NameFlag } from './index-format.ts';
import { type CaseRule, hasCase } from './letter-case.ts';
import { isInMailAddress } from './mail-address.ts';
import type { Candidate, Matcher } from './matcher.ts';
import type { Occurrence } from './name-comparer.ts';
import { decodeNamesIndex, hasFlag, isWeak, type NamesIndex } from './names-index.ts';

/** Makes the matcher of an index. Throws a `TypeError` when the index contradicts itself. */
export function decodeMatcher(encoded: EncodedNamesIndex): Matcher {
  const index = decodeNamesIndex(encoded);
  const finder = new Finder(index);
  return {
    find(text) {
      const candidates: Candidate[] = [];
      finder.find(text, (occurrence) => {
        const candidate = candidateOf(index, text, occurrence);
        if (candidate) candidates.push(candidate);
        return candidate !== undefined;
      });
      believeEnumerated(text, candidates);
      return candidates;
    },
  };
}

/** The first of the names that this form may be here, in the order of how little evidence they need. */
function candidateOf(index: NamesIndex, text: string, occurrence: Occurrence): Candidate | undefined {
  const { start, end } = occurrence;
  if (isInMailAddress(text, start, end)) return undefined;
  const surface = text.slice(start, end);
  let unproven: Candidate | undefined;
  for (const name of occurrence.names) {
    if (!hasCase(surface, index.writtenOf(name), caseRuleOf(index, name))) continue;
    if (hasFlag(index, name, NameFlag.spelled) && !isSpelledAs(surface, index.writtenOf(name))) continue;
    const reason = reasonFor(index, name, text, occurrence);
    if (reason === 'means-another') continue;
    const candidate: Candidate = {
      start,
      end,
      vendor: index.vendorOf(name),
      name: index.writtenOf(name),
      role: hasFlag(index, name, NameFlag.product) ? 'product' : 'name',
      reason,
    };
    if (reason) return candidate;
    unproven ??= candidate;
  }
  return unproven;
}

/** Whether the same letters and marks are used, whatever their case. A case ending may follow. */
function isSpelledAs(surface: string, written: string): boolean {
  return surface.normalize('NFC').toLowerCase().startsWith(written.toLowerCase());
}

function caseRuleOf(index: NamesIndex, name: number): CaseRule {
  if (hasFlag(index, name, NameFlag.cased)) return 'as-written';
  return isWeak(index, name) ? 'initial' : 'any';
}

function reasonFor(
  index: NamesIndex,
  name: number,
  text: string,
  { start, end }: Occurrence,
): Reason | 'means-another' | undefined {
  const weak = isWeak(index, name);
  const phrases = index.phrasesAgainst(name);
  if (!weak && phrases.length === 0) return { rule: 'strong' };
  const context = contextOf(text, start, end);
  if (phraseAgainst(context, phrases) !== undefined) return 'means-another';
  return weak ? evidenceAround(context, index.evidenceOf(name)) : { rule: 'strong' };
}
