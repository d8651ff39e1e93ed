import type { Mention, Reason } from '../domain/mention.ts';
import type { NameRole, VendorId } from '../domain/vendor.ts';

/** Stands for a block boundary in a text given to the matcher: no name reaches across it. Never occurs in HTML text. */
export const BLOCK_BREAK = '\u0000';

/** A name found in a text, before the whole document has had its say. Offsets are UTF-16 code units, end exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly vendor: VendorId;
  readonly name: string;
  readonly role: NameRole;
  /** Why it is believed already; undefined for a weak name that has no evidence in this text. */
  readonly reason: Reason | undefined;
}

/** Finds the names of one index. Stateless between calls. */
export interface Matcher {
  /** All candidates of `text` in order, never overlapping. Blocks are separated by `BLOCK_BREAK`. */
  find(text: string): Candidate[];
}

/**
 * Whether this candidate makes its vendor sure on its page: only a strong name does. Weak names that were believed by
 * the words around them must not vouch for each other, or one mistake would spread over the page.
 */
export function vouches(candidate: Candidate): boolean {
  return candidate.reason?.rule === 'strong';
}

/**
 * Settles a candidate with what the rest of the document shows: a weak name without evidence of its own is believed
 * when `sure` has another name of its vendor (vendor id to a name that `vouches`). Returns undefined while it stays
 * unbelieved.
 */
export function settle(candidate: Candidate, sure: ReadonlyMap<VendorId, string>): Mention | undefined {
  const { start, end, vendor, name, role } = candidate;
  if (candidate.reason) return { start, end, vendor, name, role, reason: candidate.reason };
  const evidence = sure.get(vendor);
  if (evidence === undefined) return undefined;
  return { start, end, vendor, name, role, reason: { rule: 'same-vendor', evidence } };
}

/** The mentions of a whole text that is a document by itself. Blocks are separated by `BLOCK_BREAK`. */
export function findMentions(matcher: Matcher, text: string): Mention[] {
  const candidates = matcher.find(text);
  const sure = new Map<VendorId, string>();
  for (const candidate of candidates) if (vouches(candidate)) sure.set(candidate.vendor, candidate.name);
  return candidates.flatMap((candidate) => settle(candidate, sure) ?? []);
}

/** A plain text made ready for the matcher: its blank lines become block boundaries. Offsets stay as they are. */
export function withBlockBreaks(plainText: string): string {
  return plainText.replace(/\n[^\S\n]*\n\s*/g, (gap) => BLOCK_BREAK.repeat(gap.length));
}
