import { parseVendorId, type VendorId } from '../domain/vendor.ts';
import { fromBase64 } from './base64.ts';
import { type EncodedNamesIndex, NameFlag } from './index-format.ts';

/** A decoded names index: typed arrays and strings, ready for the finder. Names go by their number. */
export interface NamesIndex {
  readonly count: number;
  readonly folded: string;
  /** Where each folded form starts in `folded`; one more than names, so the next start is its end. */
  readonly starts: Uint32Array;
  readonly flags: Uint8Array;
  readonly keys: KeyTable;
  vendorOf(name: number): VendorId;
  writtenOf(name: number): string;
  /** Evidence words for a weak name: its own and its vendor's. */
  evidenceOf(name: number): readonly string[];
  /** Longer phrases in which the name means something else. */
  phrasesAgainst(name: number): readonly string[];
}

export function isWeak(index: NamesIndex, name: number): boolean {
  return hasFlag(index, name, NameFlag.weak);
}

export function hasFlag(index: NamesIndex, name: number, flag: number): boolean {
  return ((index.flags[name] ?? 0) & flag) !== 0;
}

/** Finds the group of names that share a key: a bit filter in front of an open-addressing table. */
export class KeyTable {
  /** One bit per hash slot: read in the hot loop, before anything else. */
  readonly filter: Uint32Array;
  readonly filterMask: number;
  private readonly slots: Int32Array;
  private readonly slotMask: number;

  constructor(keys: Int32Array, groupSizes: Uint16Array) {
    const capacity = powerOfTwo(keys.length * 2 + 1);
    this.slotMask = capacity - 1;
    this.slots = new Int32Array(capacity * 3);
    const bits = Math.max(powerOfTwo(keys.length * 32), 1 << 13);
    this.filterMask = bits - 1;
    this.filter = new Uint32Array(bits >> 5);
    let first = 0;
    for (let group = 0; group < keys.length; group++) {
      const size = groupSizes[group] ?? 0;
      this.insert(keys[group] ?? 0, first, size);
      first += size;
    }
  }

  /** Whether a name may have this key. False is sure; true asks for `find`. */
  mayHave(key: number): boolean {
    const bit = spread(key) & this.filterMask;
    return (((this.filter[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }

  /** The names of a key as `first * 65536 + size`, or -1. A number, so that the hot loop allocates nothing. */
  find(key: number): number {
    for (let slot = spread(key) & this.slotMask; ; slot = (slot + 1) & this.slotMask) {
      const size = this.slots[slot * 3 + 2] ?? 0;
      if (size === 0) return -1;
      if (this.slots[slot * 3] === key) return (this.slots[slot * 3 + 1] ?? 0) * 0x10000 + size;
    }
  }

  private insert(key: number, first: number, size: number): void {
    const bit = spread(key) & this.filterMask;
    this.filter[bit >> 5] = (this.filter[bit >> 5] ?? 0) | (1 << (bit & 31));
    let slot = spread(key) & this.slotMask;
    while (this.slots[slot * 3 + 2] !== 0) slot = (slot + 1) & this.slotMask;
    this.slots.set([key, first, size], slot * 3);
  }
}

/** FNV's low bits depend on few units; its high bits are folded in before it addresses a table. */
export function spread(key: number): number {
  return key ^ (key >>> 15);
}

function powerOfTwo(atLeast: number): number {
  let power = 1;
  while (power < atLeast) power *= 2;
  return power;
}

/** Decodes an index made by `buildNamesIndex`. Throws a `TypeError` when the index contradicts itself. */
export function decodeNamesIndex(encoded: EncodedNamesIndex): NamesIndex {
  const lengths = fromBase64(encoded.lengths);
  const flags = fromBase64(encoded.flags);
  const vendorPositions = new Uint16Array(fromBase64(encoded.vendorOf).buffer);
  const keys = new Int32Array(fromBase64(encoded.keys).buffer);
  const groupSizes = new Uint16Array(fromBase64(encoded.groupSizes).buffer);
  const starts = new Uint32Array(lengths.length + 1);
  for (let name = 0; name < lengths.length; name++)
    starts[name + 1] = (starts[name] ?? 0) + (lengths[name] ?? 0);
  if (
    starts[lengths.length] !== encoded.folded.length ||
    flags.length !== lengths.length ||
    vendorPositions.length !== lengths.length ||
    keys.length !== groupSizes.length
  ) {
    throw new TypeError('The parts of the names index do not fit each other');
  }
  const vendors = encoded.vendors.map((id) => {
    const vendor = parseVendorId(id);
    if (vendor === undefined) throw new TypeError(`Not a vendor id in the names index: ${id}`);
    return vendor;
  });
  const vendorPosition = (name: number) => vendorPositions[name] ?? 0;
  const wordsAt = (positions: readonly number[]) =>
    positions.map((position) => encoded.words[position] ?? '');
  let written: readonly string[] | undefined;
  const near = new Map(encoded.near.map(([name, ...words]) => [name, words]));
  const not = new Map(encoded.not.map(([name, ...words]) => [name, words]));
  return {
    count: lengths.length,
    folded: encoded.folded,
    starts,
    flags,
    keys: new KeyTable(keys, groupSizes),
    vendorOf(name) {
      const vendor = vendors[vendorPosition(name)];
      if (vendor === undefined) throw new RangeError(`No name ${name} in the index`);
      return vendor;
    },
    writtenOf(name) {
      written ??= encoded.written.split('\n');
      return written[name] ?? '';
    },
    evidenceOf: (name) =>
      wordsAt([...(near.get(name) ?? []), ...(encoded.evidence[vendorPosition(name)] ?? [])]),
    phrasesAgainst: (name) => wordsAt(not.get(name) ?? []),
  };
}
