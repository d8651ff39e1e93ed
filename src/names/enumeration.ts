import { BLOCK_BREAK, type Candidate } from './matcher.ts';

/** The longest text between two members of an enumeration, in UTF-16 units. */
const MAX_GAP = 24;

/**
 * What stands between members of an enumeration: commas, semicolons, slashes, dots of a list, block boundaries, line
 * ends, brackets with a ticker, and the words for and/or in the languages of the list.
 */
const GAP = new RegExp(
  `^(?:[\\s${BLOCK_BREAK},;/|·•、，；،()（）«»"“”„]|${[
    String.raw`\b(?:and|or|und|oder|et|ou|y|e|o|i|oraz|ve)\b`,
    String.raw`(?<=\s)(?:и|та|і|или|або|و|או|ו|और)(?=\s)`,
    '以及|和|及|與|与|と|や|및|와|과',
  ].join('|')})+$`,
  'u',
);

/**
 * Believes weak candidates that stand in an enumeration next to a sure mention of another vendor, and so along the
 * whole enumeration. Lists of vendors have no other words to go by.
 */
export function believeEnumerated(text: string, candidates: Candidate[]): void {
  for (let at = 1; at < candidates.length; at++) believe(text, candidates, at, at - 1);
  for (let at = candidates.length - 2; at >= 0; at--) believe(text, candidates, at, at + 1);
}

function believe(text: string, candidates: Candidate[], at: number, beside: number): void {
  const [candidate, neighbour] = [candidates[at], candidates[beside]];
  if (!candidate || candidate.reason || !neighbour?.reason || neighbour.vendor === candidate.vendor) return;
  const [first, second] = at < beside ? [candidate, neighbour] : [neighbour, candidate];
  const gap = text.slice(first.end, second.start);
  if (gap.length > MAX_GAP || !GAP.test(gap)) return;
  candidates[at] = { ...candidate, reason: { rule: 'listed', evidence: neighbour.name } };
}
