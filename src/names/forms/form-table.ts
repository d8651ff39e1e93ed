import { fromBase64, toBase64 } from '../index/base64.ts';
import { decodeInt32, decodeUint16, decodeUint32, encodeTyped } from '../index/number-lists.ts';
import { KeyTable, makeFilter, makePairs, PrefixFilter } from './key-table.ts';
import { keyOf, type Spacing } from './name-key.ts';

/** Folded forms as they are stored. Typed arrays are base64 of little-endian bytes. */
export interface EncodedForms {
  /** The forms, one after the other, in the order of `compareForms`. */
  readonly folded: string;
  /** Uint8Array: the length of each form. */
  readonly lengths: string;
}

/** Forms with what leads to them: decoded rather than built, for it is needed at once. */
export interface EncodedFormTable extends EncodedForms {
  /** Int32Array: the key of each group of forms (see name-key.ts), ascending. */
  readonly keys: string;
  /** Uint16Array: how many forms each group has. */
  readonly groupSizes: string;
  /** Uint32Arrays: what the prefixes of words, and pairs of words, may lead to; see key-table.ts. */
  readonly presence: string;
  readonly filter: string;
  readonly pairs: string;
}

/** The longest folded form a table can hold, in UTF-16 units. */
export const MAX_FORM_LENGTH = 255;

/** Folded forms ready for a finder. They go by their number. */
export interface FormTable {
  readonly count: number;
  readonly folded: string;
  /** Where each form starts in `folded`; one more than forms, so the next start is its end. */
  readonly starts: Uint32Array;
  readonly keys: KeyTable;
  /** The first form of each key's group, by the key's position; one more than keys. */
  readonly groups: Uint32Array;
}

export function formOf({ folded, starts }: FormTable, form: number): string {
  return folded.slice(starts[form], starts[form + 1]);
}

/** The order in which a table has its forms: by key, then by text. */
export function compareForms(a: string, b: string, spacing: Spacing): number {
  return keyOf(a, spacing) - keyOf(b, spacing) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Encodes forms that stand in the order of `compareForms`. */
export function encodeForms(forms: readonly string[]): EncodedForms {
  return { folded: forms.join(''), lengths: toBase64(Uint8Array.from(forms, (form) => form.length)) };
}

/** Encodes such forms with what leads to them. */
export function encodeFormTable(forms: readonly string[], spacing: Spacing): EncodedFormTable {
  const { keys, groupSizes } = groupsOf(forms, spacing);
  const prefixes = makeFilter(forms, keys.length, spacing);
  return {
    ...encodeForms(forms),
    keys: encodeTyped(Int32Array.from(keys)),
    groupSizes: encodeTyped(Uint16Array.from(groupSizes)),
    presence: encodeTyped(prefixes.presence),
    filter: encodeTyped(prefixes.words),
    pairs: encodeTyped(makePairs(forms, spacing)),
  };
}

/** Decodes what `encodeFormTable` made. Throws a `TypeError` when its parts contradict each other. */
export function decodeFormTable({
  folded,
  lengths,
  keys,
  groupSizes,
  ...filters
}: EncodedFormTable): FormTable {
  const starts = startsOf(fromBase64(lengths));
  const groups = startsOf(decodeUint16(groupSizes));
  const keyValues = decodeInt32(keys);
  const presence = decodeUint32(filters.presence);
  const filter = decodeUint32(filters.filter);
  const pairs = decodeUint32(filters.pairs);
  const count = starts.length - 1;
  if (
    starts[count] !== folded.length ||
    groups.length !== keyValues.length + 1 ||
    groups[keyValues.length] !== count ||
    ![presence, filter, pairs].every(({ length }) => Number.isInteger(Math.log2(length)))
  ) {
    throw new TypeError('The parts of a table of forms do not fit each other');
  }
  return { count, folded, starts, groups, keys: new KeyTable(keyValues, { presence, filter, pairs }) };
}

/**
 * Builds a table from forms that were stored without what leads to them, in one pass. Pairs of words are not told apart
 * in it. Throws a `TypeError` as `decodeFormTable`.
 */
export function buildFormTable({ folded, lengths }: EncodedForms, spacing: Spacing): FormTable {
  const starts = startsOf(fromBase64(lengths));
  const count = starts.length - 1;
  if (starts[count] !== folded.length) throw new TypeError('The lengths of forms do not fit their text');
  const filter = new PrefixFilter(count);
  const keys = new Int32Array(count);
  const groups = new Uint32Array(count + 1);
  let groupCount = 0;
  for (let form = 0; form < count; form++) {
    const key = filter.add(folded, starts[form] ?? 0, starts[form + 1] ?? 0, spacing);
    if (groupCount > 0 && keys[groupCount - 1] === key) continue;
    keys[groupCount] = key;
    groups[groupCount++] = form;
  }
  groups[groupCount] = count;
  const table = new KeyTable(keys.subarray(0, groupCount), {
    presence: filter.presence,
    filter: filter.words,
    pairs: ANY_PAIR,
  });
  return { count, folded, starts, groups: groups.subarray(0, groupCount + 1), keys: table };
}

/** A pair filter that rules nothing out. */
const ANY_PAIR = Uint32Array.of(0xffffffff);

/** The keys of ordered forms, and how many forms have each. */
function groupsOf(forms: readonly string[], spacing: Spacing): { keys: number[]; groupSizes: number[] } {
  const keys: number[] = [];
  const groupSizes: number[] = [];
  for (const form of forms) {
    const key = keyOf(form, spacing);
    if (key !== keys.at(-1)) {
      keys.push(key);
      groupSizes.push(0);
    }
    groupSizes[groupSizes.length - 1] = (groupSizes.at(-1) ?? 0) + 1;
  }
  return { keys, groupSizes };
}

/** Where each of several pieces starts that follow each other; one more than pieces, so the next start is its end. */
function startsOf(lengths: Uint8Array | Uint16Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let at = 0;
  for (let piece = 0; piece < lengths.length; piece++) {
    at += lengths[piece] ?? 0;
    starts[piece + 1] = at;
  }
  return starts;
}
