import type { EncodedLists } from '../encoding/number-lists.ts';
import type { EncodedWords } from '../encoding/word-list.ts';
import type { EncodedFormFilter } from '../forms/form-filter.ts';
import type { EncodedFormTable } from '../forms/form-table.ts';
import type { EncodedCueWords } from './decode-cue-words.ts';

/** Rises with each change of the index's form: a stored one of another form is made anew. */
export const NAMES_INDEX_FORMAT = 4;

/**
 * The names index as it is stored and sent: plain JSON, decoded rather than built by the page script.
 *
 * Names go by the position of their form. Typed arrays are base64 of little-endian bytes.
 */
export interface EncodedNamesIndex {
  readonly format: typeof NAMES_INDEX_FORMAT;
  /** Vendor ids; other fields refer to them by position. */
  readonly vendors: readonly string[];
  /** Tells where none of the names can stand; of use without the rest, too. */
  readonly filter: EncodedFormFilter;
  /** Folded forms of the names. */
  readonly forms: EncodedFormTable;
  /** How each name is written, a letter each; see written-form.ts. */
  readonly writings: string;
  /** The names that have a text of their own, joined by line feeds. */
  readonly written: string;
  /** Uint16Array: the vendor of each name. */
  readonly vendorOf: string;
  /** Uint8Array of `NameFlag`s. */
  readonly flags: string;
  /** Evidence words; the lists below refer to them by position. */
  readonly words: EncodedWords;
  /** By vendor: words that tell that a weak name means it. */
  readonly evidence: EncodedLists;
  /** By vendor: those of its words that many vendors have. */
  readonly common: EncodedLists;
  /** By sector: its words. */
  readonly sectors: EncodedLists;
  /** By vendor: its sectors. */
  readonly sectorsOf: EncodedLists;
  /** By name: evidence words of its own. */
  readonly near: EncodedLists;
  /** By name: words that tell of another meaning. */
  readonly against: EncodedLists;
  /** Folded phrases with a name in them that mean something else, joined by line feeds. */
  readonly phrases: string;
  /** By name: its phrases. */
  readonly not: EncodedLists;
  /** `[name, language, language ...]` for names that are weak in some languages only. */
  readonly weakIn: readonly (readonly [number, ...string[]])[];
  /** Words that tell what stands beside any name. */
  readonly cueWords: EncodedCueWords;
}

/** Bits of `EncodedNamesIndex.flags`. */
export const NameFlag = {
  weak: 1,
  product: 2,
  /** Counts only in the letter case it is written in, or in capitals. */
  cased: 4,
  /** A stem that stands for its inflected forms: a case ending must follow. */
  stem: 8,
  /** Counts only in the spelling it is written in: another spelling that folds to the same asks for more. */
  spelled: 16,
  /** A weak name that mostly means its vendor all the same. */
  likely: 32,
} as const;
