import type { Vendor } from '../../domain/vendor.ts';
import { foldName, isWordUnit } from '../../names/fold.ts';

/** A name as queries are compared with it. */
export interface FoldedName {
  /** With its spaces and signs. */
  readonly folded: string;
  /** Without what is not part of a word, so that "checkpoint" spells Check Point. */
  readonly compact: string;
  /** Where words start in `compact`. */
  readonly starts: readonly number[];
}

export function foldedName(text: string): FoldedName {
  const folded = foldName(text);
  const starts: number[] = [];
  let compact = '';
  let within = false;
  for (let at = 0; at < folded.length; at++) {
    const isWord = isWordUnit(folded.charCodeAt(at));
    if (isWord && !within) starts.push(compact.length);
    if (isWord) compact += folded.charAt(at);
    within = isWord;
  }
  return { folded, compact, starts };
}

/** The words of a folded name, in their order. */
export function wordsOf({ compact, starts }: FoldedName): string[] {
  return starts.map((start, at) => compact.slice(start, starts[at + 1]));
}

/** A vendor with all that it may be looked up by. */
export interface FoldedVendor {
  readonly vendor: Vendor;
  readonly names: readonly NameToFind[];
}

export interface NameToFind extends FoldedName {
  /** Whether the name by itself tells of the vendor wherever it stands. */
  readonly telling: boolean;
}

/** Every name, product and domain of a vendor, those that fold to the same once. */
export function foldVendor(vendor: Vendor): FoldedVendor {
  const { name, legalNames, names, domains } = vendor;
  const telling = new Map<string, boolean>();
  for (const text of [name, ...legalNames]) telling.set(text, false);
  for (const { text, weak, lookUpOnly } of names) telling.set(text, !weak && !lookUpOnly);
  for (const domain of domains) telling.set(domain, true);
  const byFolded = new Map<string, NameToFind>();
  for (const [text, tells] of telling) {
    const folded = foldedName(text);
    if (!byFolded.has(folded.folded) || tells) byFolded.set(folded.folded, { ...folded, telling: tells });
  }
  return { vendor, names: [...byFolded.values()] };
}
