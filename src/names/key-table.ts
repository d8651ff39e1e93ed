import { ALPHABETIC, extendHash, FIRST_LOOK_UNITS, HASH_SEED, keyLengthOf, wordClassOf } from './name-key.ts';

/** What the filter says of a prefix: no key begins with it; some do; it is a whole key, and perhaps a beginning too. */
export const DEAD = 0;
export const ALIVE = 1;
export const WHOLE = 2;

/**
 * Leads from the first units of a word to the names that begin so: a filter of two bits per prefix, read for each
 * unit of the text, in front of an open-addressing table of whole keys. A filter's "dead" is sure, the rest may be a
 * collision, which the comparison with the names' own text settles.
 */
export class KeyTable {
  /** Sixteen prefixes a word, two bits each. */
  readonly filter: Uint32Array;
  readonly filterMask: number;
  private readonly slots: Int32Array;
  private readonly slotMask: number;

  /** `firstForms`: a folded form of each group, from which the prefixes of its key are read. */
  constructor(keys: Int32Array, groupSizes: Uint16Array, firstForms: (firstName: number) => string) {
    const capacity = powerOfTwo(keys.length * 2 + 1);
    this.slotMask = capacity - 1;
    this.slots = new Int32Array(capacity * 3);
    const prefixes = Math.max(powerOfTwo(keys.length * 8), 1 << 13);
    this.filterMask = prefixes - 1;
    this.filter = new Uint32Array(prefixes >> 4);
    let first = 0;
    for (let group = 0; group < keys.length; group++) {
      const size = groupSizes[group] ?? 0;
      this.insert(keys[group] ?? 0, first, size);
      this.markPrefixes(firstForms(first));
      first += size;
    }
  }

  /** `DEAD`, `ALIVE`, `WHOLE` or both of the last, for the hash of a prefix. */
  stateOf(hash: number): number {
    const slot = spread(hash) & this.filterMask;
    return ((this.filter[slot >> 4] ?? 0) >>> ((slot & 15) << 1)) & 3;
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
    let slot = spread(key) & this.slotMask;
    while (this.slots[slot * 3 + 2] !== 0) slot = (slot + 1) & this.slotMask;
    this.slots[slot * 3] = key;
    this.slots[slot * 3 + 1] = first;
    this.slots[slot * 3 + 2] = size;
  }

  private markPrefixes(form: string): void {
    const length = keyLengthOf(form);
    const firstLook = wordClassOf(form.charCodeAt(0)) === ALPHABETIC ? FIRST_LOOK_UNITS : 1;
    let hash = HASH_SEED;
    for (let units = 1; units <= length; units++) {
      hash = extendHash(hash, form.charCodeAt(units - 1));
      if (units < length && units < firstLook) continue;
      const slot = spread(hash) & this.filterMask;
      const state = units < length ? ALIVE : WHOLE;
      this.filter[slot >> 4] = (this.filter[slot >> 4] ?? 0) | (state << ((slot & 15) << 1));
    }
  }
}

/** FNV's low bits depend on few units; its high bits are folded in before it addresses a table. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function powerOfTwo(atLeast: number): number {
  let power = 1;
  while (power < atLeast) power *= 2;
  return power;
}
