import { ALPHABETIC, extendHash, FIRST_LOOK_UNITS, HASH_SEED, keyLengthOf, type Spacing } from './name-key.ts';

/** What the filter says of a prefix: no key begins with it; some do; it is a whole key, and perhaps a beginning too. */
export const DEAD = 0;
export const ALIVE = 1;
export const WHOLE = 2;
export const WHOLE_AND_ALIVE = WHOLE | ALIVE;

/** Slots of the filter for each key: so few collisions that looking them up costs less than a larger filter would. */
const SLOTS_PER_KEY = 8;
const MIN_SLOTS = 1 << 13;

/**
 * Leads from the first units of a word to the names that begin so: a filter of two bits per prefix, read for each
 * word of the text, in front of the ascending keys. A filter's "dead" is sure, the rest may be a collision, which the
 * comparison with the names' own text settles.
 */
export class KeyTable {
  /** Sixteen prefixes a word, two bits each; the number of slots is a power of two. */
  readonly filter: Uint32Array;
  readonly filterMask: number;
  private readonly keys: Int32Array;

  constructor(keys: Int32Array, filter: Uint32Array) {
    this.keys = keys;
    this.filter = filter;
    this.filterMask = filter.length * 16 - 1;
  }

  /** `DEAD`, `ALIVE`, `WHOLE` or both of the last, for the hash of a prefix. */
  stateOf(hash: number): number {
    const slot = spread(hash) & this.filterMask;
    return ((this.filter[slot >> 4] ?? 0) >>> ((slot & 15) << 1)) & 3;
  }

  /** The position of a key among all, or -1. */
  find(key: number): number {
    let low = 0;
    let high = this.keys.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.keys[middle] ?? 0;
      if (found === key) return middle;
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

/** The filter for keys of which each comes with a folded form that has it. */
export function makeFilter(forms: readonly string[], spacing: Spacing): Uint32Array<ArrayBuffer> {
  let slots = MIN_SLOTS;
  while (slots < forms.length * SLOTS_PER_KEY) slots *= 2;
  const filter = new Uint32Array(slots >> 4);
  for (const form of forms) markPrefixes(filter, slots - 1, form, spacing);
  return filter;
}

function markPrefixes(filter: Uint32Array, mask: number, form: string, spacing: Spacing): void {
  const length = keyLengthOf(form, spacing);
  const firstLook = spacing(form.charCodeAt(0)) === ALPHABETIC ? FIRST_LOOK_UNITS : 1;
  let hash = HASH_SEED;
  for (let units = 1; units <= length; units++) {
    hash = extendHash(hash, form.charCodeAt(units - 1));
    if (units < length && units < firstLook) continue;
    const slot = spread(hash) & mask;
    const state = units < length ? ALIVE : WHOLE;
    filter[slot >> 4] = (filter[slot >> 4] ?? 0) | (state << ((slot & 15) << 1));
  }
}

/** FNV's low bits depend on few units; its high bits are folded in before it addresses a slot. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
