import type { Day } from '../domain/partial-date.ts';
import type { Kind, Restriction } from '../domain/restriction.ts';
import { toneOf } from '../domain/tone.ts';
import type { Verdict } from '../domain/verdict.ts';
import { phraseWords } from './phrase.ts';
import { phraseOf } from './sentence.ts';
import type { Text } from './text.ts';

/** More would bury the sentence they stand under; the opened vendor has them all. */
const MOST = 2;

/**
 * What else holds in the jurisdiction beside the claim that decides its verdict, one of each kind: "also under export
 * controls since 24 Jun 2024 and barred from government use since 12 Dec 2017". Only what needs no words of caution
 * beside it: official, of the public list, about the
 * vendor itself, read at its source, and not past. Undefined when there is nothing.
 */
export function alsoOf(
  { strongest, claims }: Pick<Verdict, 'strongest' | 'claims'>,
  day: Day,
  text: Text,
): string | undefined {
  const told = new Set<Kind>([strongest.kind]);
  const phrases: string[] = [];
  for (const claim of claims) {
    if (told.has(claim.kind) || !standsAlone(claim, day)) continue;
    if (phrases.length === MOST) break;
    told.add(claim.kind);
    phrases.push(phraseWords(phraseOf(claim, day), text));
  }
  const [first, second] = phrases;
  if (first === undefined) return undefined;
  return second === undefined ? text.claims.also({ phrase: first }) : text.claims.alsoTwo({ first, second });
}

function standsAlone(claim: Restriction, day: Day): boolean {
  return (
    claim.basis === 'official' &&
    claim.list === undefined &&
    claim.status !== 'reported' &&
    claim.targeting === 'named' &&
    claim.confirmed === 'source' &&
    toneOf(claim, day) !== 'past'
  );
}
