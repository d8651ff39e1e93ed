/**
 * The names index as it is stored and sent: plain JSON, decoded rather than built by the page script.
 *
 * Names are numbered in the order of `folded`; names with one key (see name-key.ts) stand together as a group.
 * Typed arrays are base64 of little-endian bytes.
 */
export interface EncodedNamesIndex {
  readonly format: 1;
  /** Vendor ids; other fields refer to them by position. */
  readonly vendors: readonly string[];
  /** Folded forms, one after the other. */
  readonly folded: string;
  /** Uint32Array: where each folded form starts in `folded`; one more than names, so the next start is its end. */
  readonly starts: string;
  /** The names as the list writes them, joined by line feeds. */
  readonly written: string;
  /** Uint16Array: the vendor of each name. */
  readonly vendorOf: string;
  /** Uint8Array of `NameFlag`s. */
  readonly flags: string;
  /** Int32Array: the key of each group of names, ascending. */
  readonly keys: string;
  /** Uint32Array: the first name of each group; one more than groups. */
  readonly groups: string;
  /** Uint32Array: what the prefixes of words may lead to; see key-table.ts. */
  readonly filter: string;
  /** Folded evidence words and phrases; the lists below refer to them by position. */
  readonly words: readonly string[];
  /** By vendor: words that tell that a weak name means it. */
  readonly evidence: readonly (readonly number[])[];
  /** `[name, word, word ...]` for names with evidence words of their own. */
  readonly near: readonly (readonly number[])[];
  /** `[name, phrase, phrase ...]` for names with longer phrases that mean something else. */
  readonly not: readonly (readonly number[])[];
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
} as const;

/** The longest folded form an index can hold, in UTF-16 units. */
export const MAX_FOLDED_LENGTH = 255;
