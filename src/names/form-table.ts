import { fromBase64, toBase64 } from './base64.ts';
import { KeyTable, makeFilter } from './key-table.ts';
import { keyOf, type Spacing } from './name-key.ts';

/** Folded forms as they are stored: what a `FormTable` is decoded from. Typed arrays are base64 of little-endian bytes. */
export interface EncodedForms {
  /** The forms, one after the other, those of one key together. */
  readonly folded: string;
  /** Uint8Array: the length of each form. */
  readonly lengths: string;
  /** Int32Array: the key of each group of forms (see name-key.ts), ascending. */
  readonly keys: string;
  /** Uint16Array: how many forms each group has. */
  readonly groupSizes: string;
  /** Uint32Array: what the prefixes of words may lead to; see key-table.ts. */
  readonly filter: string;
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
export function encodeForms(forms: readonly string[], spacing: Spacing): EncodedForms {
  const keys: number[] = [];
  const groups: number[] = [];
  forms.forEach((form, position) => {
    const key = keyOf(form, spacing);
    if (key === keys.at(-1)) return;
    keys.push(key);
    groups.push(position);
  });
  const sizes = groups.map((first, at) => (groups[at + 1] ?? forms.length) - first);
  const firsts = groups.map((first) => forms[first] ?? '');
  return {
    folded: forms.join(''),
    lengths: toBase64(Uint8Array.from(forms, (form) => form.length)),
    keys: encodeTyped(Int32Array.from(keys)),
    groupSizes: encodeTyped(Uint16Array.from(sizes)),
    filter: encodeTyped(makeFilter(firsts, spacing)),
  };
}

/** Decodes what `encodeForms` made. Throws a `TypeError` when its parts contradict each other. */
export function decodeForms({ folded, lengths, keys, groupSizes, filter }: EncodedForms): FormTable {
  const starts = startsOf(fromBase64(lengths));
  const groups = startsOf(new Uint16Array(fromBase64(groupSizes).buffer));
  const keyValues = new Int32Array(fromBase64(keys).buffer);
  const filterWords = new Uint32Array(fromBase64(filter).buffer);
  const count = starts.length - 1;
  if (
    starts[count] !== folded.length ||
    groups.length !== keyValues.length + 1 ||
    groups[keyValues.length] !== count ||
    !Number.isInteger(Math.log2(filterWords.length))
  ) {
    throw new TypeError('The parts of a table of forms do not fit each other');
  }
  return { count, folded, starts, groups, keys: new KeyTable(keyValues, filterWords) };
}

export function encodeTyped(values: Uint16Array | Uint32Array | Int32Array): string {
  return toBase64(new Uint8Array(values.buffer));
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
