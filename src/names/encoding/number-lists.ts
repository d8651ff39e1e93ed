import { decodeLongRuns, type EncodedRuns, encodeLongRuns } from './runs.ts';
import { decodeUint16, decodeUint32, encodeTyped } from './typed-arrays.ts';

/** Lists of numbers for some of many owners, as base64 of little-endian typed arrays: a third of what JSON takes. */
export interface EncodedLists {
  /** Uint32Array: who has a list, ascending. */
  readonly owners: string;
  /** Which part of the values each list is. */
  readonly runs: EncodedRuns;
  /** Uint16Array: the lists, one after the other. */
  readonly values: string;
}

/** Lists of numbers, by owner. */
export interface NumberLists {
  /** The owner's list; empty for one that has none. */
  of(owner: number): Uint16Array;
}

/** Encodes the lists that have something in them, by owner. Throws a `RangeError` at a value that 16 bits don't hold. */
export function encodeLists(lists: readonly (readonly number[])[]): EncodedLists {
  if (lists.some((list) => list.some((value) => value > 0xffff))) {
    throw new RangeError('A list has a number above 65,535');
  }
  const owners = lists.flatMap((list, owner) => (list.length > 0 ? [owner] : []));
  return {
    owners: encodeTyped(Uint32Array.from(owners)),
    runs: encodeLongRuns(owners.map((owner) => lists[owner]?.length ?? 0)),
    values: encodeTyped(Uint16Array.from(lists.flat())),
  };
}

const NONE = new Uint16Array();

/** The lists, looked up rather than unpacked: a page needs few of them. Throws a `TypeError` when the parts contradict each other. */
export function decodeLists({ owners, runs, values }: EncodedLists): NumberLists {
  const ownerNumbers = decodeUint32(owners);
  const places = decodeLongRuns(runs);
  const numbers = decodeUint16(values);
  if (places.total !== numbers.length || places.count !== ownerNumbers.length) {
    throw new TypeError('The parts of a table of lists do not fit each other');
  }
  return {
    of(owner) {
      const at = positionOf(ownerNumbers, owner);
      if (at < 0) return NONE;
      const start = places.startOf(at);
      return numbers.subarray(start, start + places.lengthOf(at));
    },
  };
}

/** The position of a number among ascending ones, or -1. */
function positionOf(ascending: Uint32Array, wanted: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = ascending[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
