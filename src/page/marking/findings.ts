import type { Mention, Reason } from '../../domain/mention.ts';
import type { VendorId } from '../../domain/vendor.ts';
import { type Candidate, type PageEvidence, pageEvidenceOf, settle } from '../../names/matcher.ts';
import { type Chunk, lastAtMost } from '../reading/chunk.ts';
import { isBlank } from '../reading/text-edges.ts';
import { treesOf } from './composed-walk.ts';
import { inDocumentOrder } from './document-order.ts';
import type { Found, Place } from './read-chunk.ts';

/** A candidate that stays known as long as its text is there. A mention while it is shown and believed. */
export interface Finding extends Found {
  /** What was written in its first text when it was found. */
  readonly surface: string;
  /** Whether people can see it, and it isn't in a place that is never read. */
  shown: boolean;
}

/** What became a mention and what is none any more. */
export interface Change {
  readonly added: readonly Finding[];
  readonly removed: readonly Finding[];
}

/** How many mentions a vendor has under one name and for one reason. */
export interface NameCount extends Pick<Mention, 'name' | 'role' | 'reason'> {
  readonly mentions: number;
}

/** Beyond this many, a page is a list that nobody reads: no more are taken up, to bound memory and time. */
const MAX_FINDINGS = 20_000;
/**
 * But for a vendor of which people see fewer mentions than this, so that no vendor is missed: the others may be there to
 * leave it no room. As many of those are looked at as are taken up.
 */
const LEAST_SHOWN = 20;

/** The candidates of a document and its shadow trees, and which of them are mentions. */
export class Findings {
  private readonly isShown: (place: Place) => boolean;
  /** By the text node that they start in, in the order in which they were found. */
  private readonly byNode = new Map<Text, Finding[]>();
  private evidence: PageEvidence = pageEvidenceOf([]);
  private current: ReadonlySet<Finding> = new Set();
  private ordered: readonly Finding[] | undefined;
  private trees: ReadonlyMap<Element, ShadowRoot> | undefined;
  private count = 0;
  private readonly shownOf = new Map<VendorId, number>();
  /** How many were looked at since there is no more room. */
  private looked = 0;
  private isStale = false;
  private isMore = false;

  constructor(isShown: (place: Place) => boolean) {
    this.isShown = isShown;
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** Whether some of what was found is not taken up, since there is too much. */
  get hasMore(): boolean {
    return this.isMore;
  }

  /** Takes what was found in a chunk's core instead of what was known there. What is the same stays the same object. */
  take(chunk: Chunk, found: readonly Found[]): void {
    const known = this.count > 0 ? this.takeOut(chunk) : [];
    if (known.length > 0 || found.length > 0) this.ordered = undefined;
    for (const item of found) {
      const same = known.findIndex((finding) => isSame(finding, item));
      const [kept] = same < 0 ? [] : known.splice(same, 1);
      const isFull = !kept && this.count >= MAX_FINDINGS;
      if (isFull) this.isMore = true;
      if (isFull && !this.mayBeMissed(item)) continue;
      const shown = this.isShown(item);
      if (isFull && !shown) continue;
      if (shown !== kept?.shown) this.isStale = true;
      if (kept) kept.shown = shown;
      this.put(kept ?? { ...item, surface: surfaceOf(item), shown });
    }
    if (known.length > 0) this.isStale = true;
  }

  /** Drops and gives the findings in whose place something else is written by now. They are found anew if it comes back. */
  dropOverwritten(texts: readonly Text[]): readonly Finding[] {
    const gone = texts.flatMap((text) =>
      (this.byNode.get(text) ?? []).filter(({ from, surface }) => !text.data.startsWith(surface, from)),
    );
    if (gone.length > 0) this.keep((finding) => !gone.includes(finding));
    return gone;
  }

  /** Drops what is no longer in the document, or whose text became too short to have it. */
  dropGone(): void {
    // Who comes first may have changed, too.
    this.ordered = undefined;
    this.keep(({ start, end, to }) => isHere(start) && isHere(end) && to <= end.length);
  }

  /** Drops what was in texts that are blank now: a chunk leaves them out. */
  dropBlank(texts: readonly Text[]): void {
    const blank = new Set(texts.filter((text) => this.byNode.has(text) && isBlank(text.data)));
    if (blank.size > 0) this.keep(({ start }) => !blank.has(start));
  }

  clear(): void {
    this.keep(() => false);
    this.isMore = false;
  }

  /** Looks again whether findings are shown: all of them or, on pages with very many, those that weren't. */
  lookAgain(most: number): void {
    for (const finding of this.all()) {
      if (finding.shown && this.count > most) continue;
      const shown = this.isShown(finding);
      if (shown === finding.shown) continue;
      this.leave(finding);
      finding.shown = shown;
      this.enter(finding);
      this.isStale = true;
    }
  }

  /** Brings the mentions up to date with the findings and tells the difference; undefined when nothing changed at all. */
  commit(): Change | undefined {
    if (!this.isStale) return undefined;
    this.isStale = false;
    const shown = this.all().filter((finding) => finding.shown);
    const evidence = pageEvidenceOf(shown.map(({ candidate }) => candidate));
    this.evidence = evidence;
    const before = this.current;
    const mentions = new Set(shown.filter(({ candidate }) => settle(candidate, evidence)));
    this.current = mentions;
    this.ordered = undefined;
    this.trees = undefined;
    const added = [...mentions].filter((finding) => !before.has(finding));
    const removed = [...before].filter((finding) => !mentions.has(finding));
    return { added, removed };
  }

  /** The mentions as of the last commit, in no order. */
  get mentions(): ReadonlySet<Finding> {
    return this.current;
  }

  /** The mentions in document order: a walk over the whole text if something was read since. */
  inOrder(): readonly Finding[] {
    this.ordered ??= inDocumentOrder(this.current, this.mentionTrees());
    return this.ordered;
  }

  /** The mentions that start in a text node. */
  mentionsIn(text: Text): readonly Finding[] {
    return this.byNode.get(text)?.filter((finding) => this.has(finding)) ?? [];
  }

  /** The shadow trees that mentions are in, by their hosts. */
  mentionTrees(): ReadonlyMap<Element, ShadowRoot> {
    this.trees ??= treesOf(Array.from(this.current, ({ start }) => start));
    return this.trees;
  }

  has(finding: Finding): boolean {
    return this.current.has(finding);
  }

  /** All that is known, shown and believed or not, in no order. */
  all(): readonly Finding[] {
    return [...this.byNode.values()].flat();
  }

  /** The findings that are not shown, for someone to watch them. */
  hidden(): Finding[] {
    return this.all().filter(({ shown }) => !shown);
  }

  /** How many mentions each vendor has. */
  counts(): Map<VendorId, number> {
    const counts = new Map<VendorId, number>();
    for (const { candidate } of this.current)
      counts.set(candidate.vendor, (counts.get(candidate.vendor) ?? 0) + 1);
    return counts;
  }

  /** Why this mention is believed; undefined when it is none any more. */
  reasonOf(finding: Finding): Reason | undefined {
    return this.current.has(finding) ? settle(finding.candidate, this.evidence)?.reason : undefined;
  }

  /** A vendor's names on the page, one entry for each name and reason. */
  namesOf(vendor: VendorId): NameCount[] {
    const counts = new Map<string, NameCount>();
    for (const finding of this.inOrder()) {
      const { name, role } = finding.candidate;
      const reason = finding.candidate.vendor === vendor ? this.reasonOf(finding) : undefined;
      if (!reason) continue;
      const key = JSON.stringify([name, reason]);
      counts.set(key, { name, role, reason, mentions: (counts.get(key)?.mentions ?? 0) + 1 });
    }
    return [...counts.values()];
  }

  private put(finding: Finding): void {
    const others = this.byNode.get(finding.start);
    if (others) others.push(finding);
    else this.byNode.set(finding.start, [finding]);
    this.enter(finding);
  }

  private enter({ shown, candidate: { vendor } }: Finding): void {
    this.count++;
    if (shown) this.shownOf.set(vendor, (this.shownOf.get(vendor) ?? 0) + 1);
  }

  private leave({ shown, candidate: { vendor } }: Finding): void {
    this.count--;
    if (this.count < MAX_FINDINGS) this.looked = 0;
    if (shown) this.shownOf.set(vendor, (this.shownOf.get(vendor) ?? 0) - 1);
  }

  private mayBeMissed({ candidate: { vendor } }: Found): boolean {
    return (this.shownOf.get(vendor) ?? 0) < LEAST_SHOWN && this.looked++ < MAX_FINDINGS;
  }

  /** Takes out and returns what is known to start in the chunk's core. */
  private takeOut({ nodes, starts, firstOffset, coreStart, coreEnd }: Chunk): Finding[] {
    const out: Finding[] = [];
    for (let at = lastAtMost(starts, coreStart); at < nodes.length; at++) {
      const start = starts[at] ?? 0;
      if (start >= coreEnd) break;
      const node = nodes[at];
      const known = node && this.byNode.get(node);
      if (!known) continue;
      const shift = start - (at === 0 ? firstOffset : 0);
      const isInCore = ({ from }: Finding) => from + shift >= coreStart && from + shift < coreEnd;
      out.push(...known.filter(isInCore));
      const left = known.filter((finding) => !isInCore(finding));
      if (left.length > 0) this.byNode.set(node, left);
      else this.byNode.delete(node);
    }
    for (const finding of out) this.leave(finding);
    return out;
  }

  private keep(isKept: (finding: Finding) => boolean): void {
    const gone = new Set(this.all().filter((finding) => !isKept(finding)));
    if (gone.size === 0) return;
    for (const finding of gone) this.leave(finding);
    this.ordered = undefined;
    this.isStale = true;
    for (const node of new Set([...gone].map(({ start }) => start))) {
      const left = this.byNode.get(node)?.filter((finding) => !gone.has(finding)) ?? [];
      if (left.length > 0) this.byNode.set(node, left);
      else this.byNode.delete(node);
    }
  }
}

/** A node may have gone to the document of another frame. */
function isHere(node: Text): boolean {
  return node.isConnected && node.ownerDocument === document;
}

function surfaceOf({ start, from, end, to }: Place): string {
  return start.data.slice(from, start === end ? to : undefined);
}

function isSame(a: Found, b: Found): boolean {
  return (
    a.start === b.start &&
    a.from === b.from &&
    a.end === b.end &&
    a.to === b.to &&
    isAlike(a.candidate, b.candidate)
  );
}

function isAlike(a: Candidate, b: Candidate): boolean {
  return a.vendor === b.vendor && a.name === b.name && JSON.stringify(a.cues) === JSON.stringify(b.cues);
}
