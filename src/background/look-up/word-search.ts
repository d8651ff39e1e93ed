import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { VendorId } from '../../domain/vendor.ts';
import { scriptOf } from '../../names/script.ts';
import { type FoldedName, type FoldedVendor, foldedName, wordsOf } from './folded-name.ts';

/** Looking for words, wherever they stand in the names of a vendor. Names in Han have none. */
export interface WordSearch {
  /** Vendors that have every word of the query, the last one perhaps still being typed. */
  readonly withAll: (query: FoldedName) => VendorId[];
  /** Vendors that have every word of the query but for wrong, missing or swapped letters in longer ones. */
  readonly nearly: (query: FoldedName) => VendorId[];
}

/** Folded words with spaces between. */
interface Words {
  readonly id: VendorId;
  readonly name: string;
  /** Of all names, each once. */
  readonly words: string;
  /** Names without the spaces in them: people write "paloalto", and make slips in it. */
  readonly joined: string;
}

const ALL_FIELDS = ['name', 'words', 'joined'];

/** A shorter word is another word with one letter changed. */
const SHORTEST_WITH_A_SLIP = 4;
const SHORTEST_WITH_TWO = 8;

const WHOLE_WORDS: SearchOptions = { prefix: (_word, at, words) => at === words.length - 1 };
const SLIPS: SearchOptions = {
  fuzzy: (word) => (mayHaveSlips(word) ? (word.length < SHORTEST_WITH_TWO ? 1 : 2) : false),
};
/** Two letters changed for each other are two steps away, as `hauwei` is from `huawei`. */
const SWAPS: SearchOptions = {
  fuzzy: (word) => (mayHaveSlips(word) ? 2 : false),
  filter: ({ queryTerms, terms }) =>
    queryTerms.every((wanted) => terms.some((word) => lettersOf(word) === lettersOf(wanted))),
};

export function createWordSearch(vendors: readonly FoldedVendor[]): WordSearch {
  const index = new MiniSearch<Words>({
    fields: ALL_FIELDS,
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word,
    searchOptions: { combineWith: 'AND', boost: { name: 3 } },
  });
  index.addAll(vendors.map(wordsOfVendor));
  const ids = new Map(vendors.map(({ vendor: { id } }) => [String(id), id]));
  const search = (query: FoldedName, options: SearchOptions): VendorId[] =>
    query.compact === '' ? [] : idsOf(index.search(wordsOf(query).join(' '), options));
  const idsOf = (results: readonly SearchResult[]) =>
    results.flatMap((result) => ids.get(String(result.id)) ?? []);

  return {
    withAll: (query) => search(query, WHOLE_WORDS),
    nearly(query) {
      // A word alone must be nearly a name. To be nearly some word of one, "cable" or "data", says nothing.
      const fields = query.starts.length === 1 ? ['joined'] : ALL_FIELDS;
      return [...search(query, { ...SLIPS, fields }), ...search(query, { ...SWAPS, fields })];
    },
  };
}

function wordsOfVendor({ vendor, names }: FoldedVendor): Words {
  const spaced = names.filter(({ compact }) => !isHan(compact));
  return {
    id: vendor.id,
    name: wordsOf(foldedName(vendor.name)).join(' '),
    words: [...new Set(spaced.flatMap(wordsOf))].join(' '),
    joined: [...new Set(spaced.map(({ compact }) => compact))].join(' '),
  };
}

/** Not in Han, where each character tells, and not where digits do. */
function mayHaveSlips(word: string): boolean {
  return word.length >= SHORTEST_WITH_A_SLIP && !isHan(word) && !/[0-9]/.test(word);
}

function isHan(text: string): boolean {
  return scriptOf(text.charCodeAt(0)) === 'han';
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}
