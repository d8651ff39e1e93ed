import {
  decodeLongRuns,
  decodeShortRuns,
  type EncodedRuns,
  encodeLongRuns,
  encodeShortRuns,
  type Runs,
} from '../encoding/runs.ts';
import { decodeInt32, decodeUint32, encodeTyped } from '../encoding/typed-arrays.ts';
import { KeyTable, makeFilters, makePairs } from './key-table.ts';
import { keyOf } from './name-key.ts';

/** Folded forms with what leads to them, decoded rather than built. Typed arrays are base64 of little-endian bytes. */
export interface EncodedFormTable {
  /** The forms, one after the other, in the order of `compareForms`. */
  readonly folded: string;
  readonly runs: EncodedRuns;
  /** Int32Array: the key of each group of forms (see name-key.ts), ascending. */
  readonly keys: string;
  /** The forms of each group. */
  readonly groups: EncodedRuns;
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
  /** Where each form stands in `folded`. */
  readonly runs: Runs;
  readonly keys: KeyTable;
  /** The forms of each key's group, by the key's position. */
  readonly groups: Runs;
}

export function formOf({ folded, runs }: FormTable, form: number): string {
  const start = runs.startOf(form);
  return folded.slice(start, start + runs.lengthOf(form));
}

/** The order in which a table has its forms: by key, then by text. */
export function compareForms(a: string, b: string): number {
  return keyOf(a) - keyOf(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Encodes forms that stand in the order of `compareForms`. */
export function encodeFormTable(forms: readonly string[]): EncodedFormTable {
  const { keys, groupSizes } = groupsOf(forms);
  const { presence, filter } = makeFilters(forms, keys.length);
  return {
    folded: forms.join(''),
    runs: encodeShortRuns(forms.map(({ length }) => length)),
    keys: encodeTyped(Int32Array.from(keys)),
    groups: encodeLongRuns(groupSizes),
    presence: encodeTyped(presence),
    filter: encodeTyped(filter),
    pairs: encodeTyped(makePairs(forms)),
  };
}

/** Decodes what `encodeFormTable` made. Throws a `TypeError` when its parts contradict each other. */
export function decodeFormTable({ folded, keys, ...encoded }: EncodedFormTable): FormTable {
  const runs = decodeShortRuns(encoded.runs);
  const groups = decodeLongRuns(encoded.groups);
  const keyValues = decodeInt32(keys);
  const presence = decodeUint32(encoded.presence);
  const filter = decodeUint32(encoded.filter);
  const pairs = decodeUint32(encoded.pairs);
  if (
    runs.total !== folded.length ||
    groups.count !== keyValues.length ||
    groups.total !== runs.count ||
    ![presence, filter, pairs].every(({ length }) => Number.isInteger(Math.log2(length)))
  ) {
    throw new TypeError('The parts of a table of forms do not fit each other');
  }
  const table = new KeyTable(keyValues, { presence, filter, pairs });
  return { count: runs.count, folded, runs, groups, keys: table };
}

/** The keys of ordered forms, and how many forms have each. */
function groupsOf(forms: readonly string[]): { keys: number[]; groupSizes: number[] } {
  const keys: number[] = [];
  const groupSizes: number[] = [];
  for (const form of forms) {
    const key = keyOf(form);
    if (key !== keys.at(-1)) {
      keys.push(key);
      groupSizes.push(0);
    }
    groupSizes[groupSizes.length - 1] = (groupSizes.at(-1) ?? 0) + 1;
  }
  return { keys, groupSizes };
}
