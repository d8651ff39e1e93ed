import { BLOCK_BREAK } from '../block-break.ts';
import { type Candidate, isBelieved } from '../candidate.ts';
import { cue } from './cue.ts';

/** The longest text between two members of an enumeration, in UTF-16 units. */
const MAX_GAP = 80;

/**
 * What stands between members of an enumeration: commas, semicolons, slashes, dots of a list, block boundaries, line
 * ends, brackets with a ticker, and the words for and/or in the languages of the list.
 */
const SEPARATOR = `(?:[\\s${BLOCK_BREAK},;/|·•*‣–—、，；،()（）«»"“”„:：\\p{N}%+−.$€£¥-]|${[
  String.raw`\b(?:and|or|und|oder|et|ou|y|e|o|i|oraz|ve|sowie|und|plus)\b`,
  String.raw`(?<=\s)(?:и|та|і|или|або|و|أو|ו|או|और|या)(?=\s)`,
  '以及|和|及|與|与|と|や|및|와|과',
].join('|')})`;
/** Other members in between, which the list doesn't have: names of up to three words with capitals. */
const STRANGER = String.raw`(?:\p{Lu}[\p{L}\p{N}.&'’-]*(?: (?:&|\p{Lu}[\p{L}\p{N}.&'’-]*)){0,3})`;
const MARK = `(?:[${BLOCK_BREAK}\\n,;/|·•*、，；،]|\\b(?:and|or|und|et|y|e|i|ve)\\b|(?<=\\s)[иіو](?=\\s))`;
const GAP = new RegExp(`^${SEPARATOR}+$`, 'u');
const GAP_WITH_STRANGERS = new RegExp(
  `^\\s*${MARK}${SEPARATOR}*(?:${STRANGER}\\s*${MARK}${SEPARATOR}*){0,3}$`,
  'u',
);

/**
 * Tells weak candidates that stand in an enumeration next to a believed mention of another vendor, and so along the
 * whole enumeration. Lists of vendors have no other words to go by.
 */
export function tellEnumerated(text: string, candidates: Candidate[]): void {
  for (let at = 1; at < candidates.length; at++) tell(text, candidates, at, at - 1);
  for (let at = candidates.length - 2; at >= 0; at--) tell(text, candidates, at, at + 1);
}

function tell(text: string, candidates: Candidate[], at: number, beside: number): void {
  const [candidate, neighbour] = [candidates[at], candidates[beside]];
  if (!candidate?.cues || !neighbour || neighbour.vendor === candidate.vendor) return;
  const kind = isBelieved(neighbour) ? 'listed' : 'listed-weak';
  if (candidate.cues.some((known) => known.kind === 'listed' || known.kind === kind)) return;
  const [first, second] = at < beside ? [candidate, neighbour] : [neighbour, candidate];
  if (second.start - first.end > MAX_GAP) return;
  const gap = text.slice(first.end, second.start);
  if (!GAP.test(gap) && !GAP_WITH_STRANGERS.test(gap)) return;
  candidates[at] = { ...candidate, cues: [...candidate.cues, cue(kind, neighbour.name)] };
}
