import { parseVendorId, type VendorId } from '../domain/vendor.ts';
import { fromBase64 } from './base64.ts';
import { type EncodedNamesIndex, NameFlag } from './index-format.ts';
import { KeyTable } from './key-table.ts';

/** A decoded names index: typed arrays and strings, ready for the finder. Names go by their number. */
export interface NamesIndex {
  readonly count: number;
  readonly folded: string;
  /** Where each folded form starts in `folded`; one more than names, so the next start is its end. */
  readonly starts: Uint32Array;
  readonly flags: Uint8Array;
  readonly keys: KeyTable;
  /** The first name of each key's group, by the key's position; one more than keys. */
  readonly groups: Uint32Array;
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

/** Decodes an index made by `buildNamesIndex`. Throws a `TypeError` when the index contradicts itself. */
export function decodeNamesIndex(encoded: EncodedNamesIndex): NamesIndex {
  const starts = new Uint32Array(fromBase64(encoded.starts).buffer);
  const flags = fromBase64(encoded.flags);
  const vendorPositions = new Uint16Array(fromBase64(encoded.vendorOf).buffer);
  const keys = new Int32Array(fromBase64(encoded.keys).buffer);
  const groups = new Uint32Array(fromBase64(encoded.groups).buffer);
  const filter = new Uint32Array(fromBase64(encoded.filter).buffer);
  const count = flags.length;
  if (
    starts.length !== count + 1 ||
    starts[count] !== encoded.folded.length ||
    vendorPositions.length !== count ||
    groups.length !== keys.length + 1 ||
    groups[keys.length] !== count ||
    !Number.isInteger(Math.log2(filter.length))
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
    count,
    folded: encoded.folded,
    starts,
    flags,
    keys: new KeyTable(keys, filter),
    groups,
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
