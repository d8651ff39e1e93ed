import { fromBase64, toBase64 } from './base64.ts';

/** Lists of numbers for some of many owners, as base64 of little-endian typed arrays: a third of what JSON takes. */
export interface EncodedLists {
  /** Uint32Array: who has a list, ascending. */
  readonly owners: string;
  /** Uint16Array: how long each list is. */
  readonly sizes: string;
  /** Uint16Array: the lists, one after the other. */
  readonly values: string;
}

/** Encodes the lists that have something in them, by owner. Values are below 65,536. */
export function encodeLists(lists: readonly (readonly number[])[]): EncodedLists {
  const owners = lists.flatMap((list, owner) => (list.length > 0 ? [owner] : []));
  return {
    owners: encodeTyped(Uint32Array.from(owners)),
    sizes: encodeTyped(Uint16Array.from(owners, (owner) => lists[owner]?.length ?? 0)),
    values: encodeTyped(Uint16Array.from(lists.flat())),
  };
}

/** The lists by owner. Throws a `TypeError` when the parts contradict each other. */
export function decodeLists({ owners, sizes, values }: EncodedLists): ReadonlyMap<number, Uint16Array> {
  const ownerNumbers = decodeUint32(owners);
  const lengths = decodeUint16(sizes);
  const numbers = decodeUint16(values);
  const lists = new Map<number, Uint16Array>();
  let at = 0;
  ownerNumbers.forEach((owner, position) => {
    const length = lengths[position] ?? 0;
    lists.set(owner, numbers.subarray(at, at + length));
    at += length;
  });
  if (at !== numbers.length || lengths.length !== ownerNumbers.length) {
    throw new TypeError('The parts of a table of lists do not fit each other');
  }
  return lists;
}

export function encodeTyped(values: Uint16Array | Uint32Array | Int32Array): string {
  return toBase64(new Uint8Array(values.buffer));
}

/** The numbers of an encoded Uint16Array. Throws a `TypeError` when it is none. */
export function decodeUint16(encoded: string): Uint16Array {
  return new Uint16Array(bytesOf(encoded, 2));
}

/** As `decodeUint16`, of a Uint32Array. */
export function decodeUint32(encoded: string): Uint32Array {
  return new Uint32Array(bytesOf(encoded, 4));
}

/** As `decodeUint16`, of an Int32Array. */
export function decodeInt32(encoded: string): Int32Array {
  return new Int32Array(bytesOf(encoded, 4));
}

function bytesOf(encoded: string, each: 2 | 4): ArrayBuffer {
  const { buffer } = fromBase64(encoded);
  if (buffer.byteLength % each !== 0) throw new TypeError('An array of numbers breaks off');
  return buffer;
}
