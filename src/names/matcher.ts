import type { EvidenceRule, Mention } from '../domain/mention.ts';
import type { VendorId } from '../domain/vendor.ts';
import { BLOCK_BREAK } from './block-break.ts';
import type { Candidate, Rejected } from './candidate.ts';
import { type Cue, cue, scoreOf, strongestOf } from './evidence/cue.ts';
import type { CueKind } from './evidence/weights.ts';

export { BLOCK_BREAK } from './block-break.ts';
export type { Candidate } from './candidate.ts';

/** Finds the names of one index. Stateless between calls. */
export interface Matcher {
  /**
   * All candidates of `text` in order, never overlapping. Blocks are separated by `BLOCK_BREAK`. `onRejected` is told
   * of forms that are no candidates, for those who want to know why.
   */
  find(text: string, onRejected?: (rejected: Rejected) => void): Candidate[];
}

/** What a page shows of each vendor by other names of it: the name that shows it. */
export interface PageEvidence {
  /** By a strong name. */
  readonly sure: ReadonlyMap<VendorId, string>;
  /** By a weak name that the words around it leave little doubt about. */
  readonly likely: ReadonlyMap<VendorId, string>;
  /** The likely vendors of each sector. */
  readonly likelyOf: ReadonlyMap<number, readonly VendorId[]>;
}

/** A weak name must be believed by so much to vouch for others, or one mistake would spread over the page. */
const VOUCHING_SCORE = 20;

/** What the candidates of a page say about each other. */
export function pageEvidenceOf(candidates: Iterable<Candidate>): PageEvidence {
  const sure = new Map<VendorId, string>();
  const likely = new Map<VendorId, string>();
  const likelyOf = new Map<number, VendorId[]>();
  for (const { vendor, name, cues, sectors } of candidates) {
    if (!cues) {
      if (!sure.has(vendor)) sure.set(vendor, name);
    } else if (!likely.has(vendor) && scoreOf(cues) >= VOUCHING_SCORE) {
      likely.set(vendor, name);
      for (const sector of Array.from(sectors))
        likelyOf.set(sector, [...(likelyOf.get(sector) ?? []), vendor]);
    }
  }
  return { sure, likely, likelyOf };
}

/** What shows that the page has the name in another meaning, too. */
const TELL_ANOTHER_MEANING: ReadonlySet<CueKind> = new Set(['namesake', 'against-word', 'against-around']);

/** The cues of a weak candidate, those of its page included. One that could vouch itself has no need of its like. */
export function allCues(candidate: Candidate, page: PageEvidence): readonly Cue[] {
  const { vendor, cues = [] } = candidate;
  const sure = page.sure.get(vendor);
  if (sure !== undefined) {
    const isDoubtful = cues.some(({ kind }) => TELL_ANOTHER_MEANING.has(kind));
    return [...cues, cue(isDoubtful ? 'same-vendor-too' : 'same-vendor', sure)];
  }
  if (scoreOf(cues) >= VOUCHING_SCORE) return cues;
  const likely = page.likely.get(vendor);
  const peer = likelyPeerOf(candidate, page);
  return [
    ...cues,
    ...(likely === undefined ? [] : [cue('likely-vendor', likely)]),
    ...(peer === undefined ? [] : [cue('likely-peer', peer)]),
  ];
}

/** The weak name by which another vendor of the same sector is likely on the page. */
function likelyPeerOf(
  { vendor, sectors }: Candidate,
  { likely, likelyOf }: PageEvidence,
): string | undefined {
  for (const sector of Array.from(sectors)) {
    const peer = likelyOf.get(sector)?.find((other) => other !== vendor);
    if (peer !== undefined) return likely.get(peer);
  }
  return undefined;
}

/** Settles a candidate with what its page shows; undefined while it stays unbelieved. */
export function settle(candidate: Candidate, page: PageEvidence): Mention | undefined {
  const { start, end, vendor, name, role } = candidate;
  if (!candidate.cues) return { start, end, vendor, name, role, reason: { rule: 'strong' } };
  const cues = allCues(candidate, page);
  const strongest = strongestOf(cues);
  if (!strongest || scoreOf(cues) <= 0) return undefined;
  const reason = { rule: ruleOf(strongest.kind), evidence: strongest.evidence };
  return { start, end, vendor, name, role, reason };
}

/** The mentions of a whole text that is a document by itself. Blocks are separated by `BLOCK_BREAK`. */
export function findMentions(matcher: Matcher, text: string): Mention[] {
  const candidates = matcher.find(text);
  const page = pageEvidenceOf(candidates);
  return candidates.flatMap((candidate) => settle(candidate, page) ?? []);
}

/**
 * A plain text made ready for the matcher: its blank lines, and the line ends before items of a list, rows of a table and
 * headings, become block boundaries. Offsets stay as they are.
 */
export function withBlockBreaks(plainText: string): string {
  return plainText
    .replace(/\n[^\S\n]*\n\s*/g, (gap) => BLOCK_BREAK.repeat(gap.length))
    .replace(/\n(?=[^\S\n]*(?:[-*•–—|#>]|\d{1,3}[.)]) ?)/g, BLOCK_BREAK);
}

/** What people are told of a cue: the rule behind it. */
function ruleOf(kind: CueKind): EvidenceRule {
  switch (kind) {
    case 'own-word':
    case 'vendor-word':
    case 'common-word':
    case 'sector-word':
    case 'word-around':
    case 'more-words':
    case 'many-words':
      return 'near';
    case 'company':
    case 'legal-form':
    case 'trademark':
      return 'company-cue';
    case 'listed':
    case 'listed-weak':
      return 'listed';
    case 'peer-vendor':
    case 'likely-peer':
    case 'other-vendor':
      return 'other-vendor';
    case 'same-vendor':
    case 'same-vendor-too':
    case 'likely-vendor':
      return 'same-vendor';
    default:
      return 'form';
  }
}
