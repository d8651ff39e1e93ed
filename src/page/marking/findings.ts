import type { Mention, Reason } from '../../domain/mention.ts';
import type { VendorId } from '../../domain/vendor.ts';
import { type Candidate, type PageEvidence, pageEvidenceOf, settle } from '../../names/matcher.ts';
import { type Chunk, lastAtMost } from '../reading/chunk.ts';
import { isBlank } from '../reading/text-edges.ts';
import { comparePlaces } from './document-order.ts';
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

/** The candidates of a document and its shadow trees, and which of them are mentions. */
export class Findings {
  private readonly isShown: (place: Place) => boolean;
  private readonly byNode = new Map<Text, Finding[]>();
  /** All findings in document order. Kept so, for comparing two nodes with many siblings takes the browser long. */
  private order: Finding[] = [];
  private evidence: PageEvidence = pageEvidenceOf([]);
  private current: ReadonlySet<Finding> = new Set();
  private ordered: readonly Finding[] | undefined;
  private count = 0;
  private isStale = false;

  constructor(isShown: (place: Place) => boolean) {
    this.isShown = isShown;
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** Takes what was found in a chunk's core instead of what was known there. What is the same stays the same object. */
  take(chunk: Chunk, found: readonly Found[]): void {
    const known = this.count > 0 ? this.takeOut(chunk) : [];
    const taken: Finding[] = [];
    for (const item of found) {
      const same = known.findIndex((finding) => isSame(finding, item));
      const [kept] = same < 0 ? [] : known.splice(same, 1);
      if (!kept && this.count >= MAX_FINDINGS) break;
      const shown = this.isShown(item);
      if (shown !== kept?.shown) this.isStale = true;
      if (kept) kept.shown = shown;
      const finding = kept ?? { ...item, surface: surfaceOf(item), shown };
      this.put(finding);
      taken.push(finding);
    }
    if (known.length > 0) this.isStale = true;
    this.insert(taken);
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
    this.keep(({ start, end, to }) => start.isConnected && end.isConnected && to <= end.length);
  }

  /** Drops what was in texts that are blank now: a chunk leaves them out. */
  dropBlank(texts: readonly Text[]): void {
    const blank = new Set(texts.filter((text) => this.byNode.has(text) && isBlank(text.data)));
    if (blank.size > 0) this.keep(({ start }) => !blank.has(start));
  }

  clear(): void {
    this.keep(() => false);
  }

  /** Looks again whether findings are shown: all of them or, on pages with very many, those that weren't. */
  lookAgain(most: number): void {
    for (const finding of this.order) {
      if (finding.shown && this.count > most) continue;
      const shown = this.isShown(finding);
      if (shown === finding.shown) continue;
      finding.shown = shown;
      this.isStale = true;
    }
  }

  /** Brings the mentions up to date with the findings and tells the difference; undefined when nothing changed at all. */
  commit(): Change | undefined {
    if (!this.isStale) return undefined;
    this.isStale = false;
    const evidence = pageEvidenceOf(
      this.order.filter(({ shown }) => shown).map(({ candidate }) => candidate),
    );
    this.evidence = evidence;
    const before = this.current;
    const mentions = new Set<Finding>();
    for (const finding of this.order)
      if (finding.shown && settle(finding.candidate, evidence)) mentions.add(finding);
    this.current = mentions;
    this.ordered = undefined;
    const added = [...mentions].filter((finding) => !before.has(finding));
    const removed = [...before].filter((finding) => !mentions.has(finding));
    return { added, removed };
  }

  /** The mentions as of the last commit, in document order. */
  mentions(): readonly Finding[] {
    this.ordered ??= this.order.filter((finding) => this.current.has(finding));
    return this.ordered;
  }

  has(finding: Finding): boolean {
    return this.current.has(finding);
  }

  /** All that is known, shown and believed or not, in document order. */
  all(): readonly Finding[] {
    return this.order;
  }

  /** The findings that are not shown, for someone to watch them. */
  hidden(): Finding[] {
    return this.order.filter(({ shown }) => !shown);
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
    for (const finding of this.mentions()) {
      const { name, role } = finding.candidate;
      const reason = finding.candidate.vendor === vendor ? this.reasonOf(finding) : undefined;
      if (!reason) continue;
      const key = JSON.stringify([name, reason]);
      counts.set(key, { name, role, reason, mentions: (counts.get(key)?.mentions ?? 0) + 1 });
    }
    return [...counts.values()];
  }

  /** Puts findings that follow each other in one tree where they belong. */
  private insert(findings: readonly Finding[]): void {
    const [first] = findings;
    if (!first) return;
    const { order } = this;
    let at = firstAfter(order, first);
    this.ordered = undefined;
    if (at === order.length) {
      for (const finding of findings) order.push(finding);
      return;
    }
    for (const finding of findings) {
      // What stands in between is in shadow trees of elements in between.
      for (let next = order[at]; next && comparePlaces(next, finding) < 0; next = order[at]) at++;
      order.splice(at, 0, finding);
      at++;
    }
  }

  private put(finding: Finding): void {
    const others = this.byNode.get(finding.start);
    if (others) others.push(finding);
    else this.byNode.set(finding.start, [finding]);
    this.count++;
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
    this.count -= out.length;
    if (out.length > 0) this.removeFromOrder(new Set(out));
    return out;
  }

  private keep(isKept: (finding: Finding) => boolean): void {
    const gone = new Set(this.order.filter((finding) => !isKept(finding)));
    if (gone.size === 0) return;
    this.removeFromOrder(gone);
    this.count -= gone.size;
    this.isStale = true;
    for (const node of new Set([...gone].map(({ start }) => start))) {
      const left = this.byNode.get(node)?.filter((finding) => !gone.has(finding)) ?? [];
      if (left.length > 0) this.byNode.set(node, left);
      else this.byNode.delete(node);
    }
  }

  private removeFromOrder(gone: ReadonlySet<Finding>): void {
    this.order = this.order.filter((finding) => !gone.has(finding));
    this.ordered = undefined;
  }
}

/** The position of the first finding that comes after this one. Most come last: the page is read from its start. */
function firstAfter(order: readonly Finding[], finding: Finding): number {
  const last = order.at(-1);
  if (!last || comparePlaces(last, finding) < 0) return order.length;
  let low = 0;
  let high = order.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = order[middle];
    if (other && comparePlaces(other, finding) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
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
