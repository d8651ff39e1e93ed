import type { VendorId } from '../../domain/vendor.ts';
import { isWordUnit } from '../../names/fold.ts';
import { type Script, scriptOf } from '../../names/script.ts';
import type { FoldedName, FoldedVendor } from './folded-name.ts';

/** Comparing a query with the spellings of names, letter by letter. */
export interface Spellings {
  /** Vendors with a name that the query spells: the whole of it, its beginning, a word's beginning, a part of a word. */
  readonly spelt: (query: FoldedName) => VendorId[];
  /** Vendors whose name stands in the query, the longest name first: "华为公司", "Kaspersky's founder". */
  readonly namedIn: (query: FoldedName) => VendorId[];
}

/** A name that a query fits; the smaller the rank, the better it does. */
interface Hit {
  readonly id: VendorId;
  readonly vendor: string;
  readonly rank: number;
  readonly length: number;
}

const RANKS = { whole: 0, beginning: 1, word: 2, part: 3 } as const;

export function createSpellings(vendors: readonly FoldedVendor[]): Spellings {
  const all = vendors.flatMap(({ vendor: { id, name: vendor }, names }) =>
    names.map((name) => ({ id, vendor, name })),
  );

  return {
    spelt: (query) =>
      query.compact === ''
        ? []
        : best(
            all.flatMap(({ id, vendor, name }): Hit[] => {
              const rank = rankOf(name, query);
              return rank === undefined ? [] : [{ id, vendor, rank, length: name.compact.length }];
            }),
          ),
    namedIn: (query) =>
      best(
        all
          .filter(({ name }) => name.telling && standsIn(name, query))
          .map(({ id, vendor, name }) => ({ id, vendor, rank: RANKS.whole, length: -name.compact.length })),
      ),
  };
}

/** Each vendor once, at its best hit; of equal ones the shorter name first. */
function best(hits: readonly Hit[]): VendorId[] {
  const sorted = hits.toSorted(
    (a, b) => a.rank - b.rank || a.length - b.length || (a.vendor < b.vendor ? -1 : 1),
  );
  return [...new Set(sorted.map(({ id }) => id))];
}

function rankOf(name: FoldedName, { folded, compact }: FoldedName): number | undefined {
  if (name.compact.startsWith(compact)) {
    return name.compact.length === compact.length ? RANKS.whole : RANKS.beginning;
  }
  if (name.starts.some((start) => name.compact.startsWith(compact, start))) return RANKS.word;
  return isTellingPart(compact) && name.folded.includes(folded) ? RANKS.part : undefined;
}

/** Two letters of an alphabet are within half of all names; one Han character or Korean syllable tells more. */
function isTellingPart(compact: string): boolean {
  return compact.length >= (hasSpacedWords(firstScript(compact)) ? 3 : 1);
}

/** Whether a name stands in a text, as words of it where its script has spaces. */
function standsIn({ folded, compact }: FoldedName, text: FoldedName): boolean {
  if (compact.length < 2) return false;
  if (!hasSpacedWords(firstScript(compact))) return text.compact.includes(compact);
  for (let at = text.folded.indexOf(folded); at >= 0; at = text.folded.indexOf(folded, at + 1)) {
    if (isEdge(text.folded, at - 1) && isEdge(text.folded, at + folded.length)) return true;
  }
  return false;
}

function isEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || !isWordUnit(text.charCodeAt(at));
}

function firstScript(compact: string): Script {
  return scriptOf(compact.charCodeAt(0));
}

/** Scripts in which nothing is written together with a name. Hebrew, Arabic, Korean and Indic words take on small ones. */
function hasSpacedWords(script: Script): boolean {
  return script === 'alphabetic' || script === 'cyrillic';
}
