import { atOnce, type Steps } from '../../domain/steps.ts';
import {
  decodeLongRuns,
  decodeShortRuns,
  type EncodedRuns,
  encodeLongRuns,
  encodeShortRuns,
  type Runs,
} from '../encoding/runs.ts';
import { decodeInt32, encodeTyped } from '../encoding/typed-arrays.ts';
import { keyOf } from './name-key.ts';
import { positionOf } from './sorted-hashes.ts';

/** Folded forms with what leads to them, decoded rather than built. Typed arrays are base64 of little-endian bytes. */
export interface EncodedFormTable {
  /** The forms, one after the other, in the order of `compareForms`. */
  readonly folded: string;
  readonly runs: EncodedRuns;
  /** Int32Array: the key of each group of forms (see name-key.ts), ascending. */
  readonly keys: string;
  /** The forms of each group. */
  readonly groups: EncodedRuns;
}

/** The longest folded form a table can hold, in UTF-16 units. */
export const MAX_FORM_LENGTH = 255;

/** Folded forms ready to be compared. They go by their number. */
export interface FormTable {
  readonly count: number;
  readonly folded: string;
  /** Where each form stands in `folded`. */
  readonly runs: Runs;
  /** The forms of each key's group, by the group's number. */
  readonly groups: Runs;
  /** The number of the group with a key, or -1. */
  groupOf(key: number): number;
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
  return atOnce(formTableSteps(forms));
}

/** So many forms are one step. */
const STEP = 2000;

/** `encodeFormTable` in steps. */
export function* formTableSteps(forms: readonly string[]): Steps<EncodedFormTable> {
  const { keys, groupSizes } = yield* groupsOf(forms);
  return {
    folded: forms.join(''),
    runs: encodeShortRuns(forms.map(({ length }) => length)),
    keys: encodeTyped(Int32Array.from(keys)),
    groups: encodeLongRuns(groupSizes),
  };
}

/** Decodes what `encodeFormTable` made. Throws a `TypeError` when its parts contradict each other. */
export function decodeFormTable(encoded: EncodedFormTable): FormTable {
  const { folded } = encoded;
  const runs = decodeShortRuns(encoded.runs);
  const groups = decodeLongRuns(encoded.groups);
  const keys = decodeInt32(encoded.keys);
  if (runs.total !== folded.length || groups.count !== keys.length || groups.total !== runs.count) {
    throw new TypeError('The parts of a table of forms do not fit each other');
  }
  return { count: runs.count, folded, runs, groups, groupOf: (key) => positionOf(keys, key) };
}

/** The keys of ordered forms, and how many forms have each. */
function* groupsOf(forms: readonly string[]): Steps<{ keys: number[]; groupSizes: number[] }> {
  const keys: number[] = [];
  const groupSizes: number[] = [];
  for (const [at, form] of forms.entries()) {
    if (at % STEP === 0) yield;
    const key = keyOf(form);
    if (key !== keys.at(-1)) {
      keys.push(key);
      groupSizes.push(0);
    }
    groupSizes[groupSizes.length - 1] = (groupSizes.at(-1) ?? 0) + 1;
  }
  return { keys, groupSizes };
}
