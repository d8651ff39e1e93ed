import { isWordUnit, SPACE } from '../fold.ts';
import {
  ALPHABETIC,
  extendHash,
  FIRST_LOOK_UNITS,
  HASH_SEED,
  keyLengthOf,
  keyOf,
  wordClassOf,
} from './name-key.ts';

/** What the filter says of a prefix. No key begins with it: */
export const DEAD = 0;
/** Some keys begin with it. */
export const ALIVE = 1;
/** It is the key of a form that may end with this word. */
export const SINGLE = 2;
/** It is the key of forms whose first word it is, of several. */
export const FIRST = 4;
/** It is a key. */
export const WHOLE = SINGLE | FIRST;

/** Hashed behind a key in place of a second word: a form may end with the first. */
export const NO_SECOND = 1;

/** How many units of the second word are looked at before a form of several words is compared. */
export const PAIR_UNITS = 3;

/** Slots of the filter for each key: so few collisions that looking them up costs less than a larger filter would. */
const SLOTS_PER_KEY = 8;
const MIN_SLOTS = 1 << 13;
/** Bits of the presence filter for each key; a key has some two prefixes more. */
const PRESENCE_BITS_PER_KEY = 16;
const MIN_PRESENCE_BITS = 1 << 12;
/** Bits of the pair filter for each pair of first and second word: of those that aren't there, one of twenty seems to be. */
const BITS_PER_PAIR = 8;
const MIN_BITS = 1 << 10;

/**
 * Leads from the first units of a word to the forms that begin so, by filters in front of the ascending keys. `presence`
 * is read for each word of the text: two bits of one 32-bit word for each prefix (a blocked Bloom filter; Putze, Sanders,
 * Singler 2007), small enough to stay in the nearest cache. `filter` has four bits per prefix. `pairs`, another blocked
 * filter, has each key with the beginning of a second word, for common words begin many names. A filter's "no" is sure,
 * the rest may be a collision, which the comparison with the forms' own text settles.
 */
export class KeyTable {
  readonly presence: Uint32Array;
  readonly presenceMask: number;
  /** Eight prefixes a word, four bits each; the number of slots is a power of two. */
  readonly filter: Uint32Array;
  readonly filterMask: number;
  private readonly pairs: Uint32Array;
  private readonly keys: Int32Array;

  constructor(keys: Int32Array, { presence, filter, pairs }: KeyFilters) {
    this.keys = keys;
    this.presence = presence;
    this.presenceMask = presence.length - 1;
    this.filter = filter;
    this.filterMask = filter.length * 8 - 1;
    this.pairs = pairs;
  }

  /** `DEAD`, or bits of `ALIVE`, `SINGLE` and `FIRST`, for the hash of a prefix. */
  stateOf(hash: number): number {
    const slot = spread(hash) & this.filterMask;
    return ((this.filter[slot >> 3] ?? 0) >>> ((slot & 7) << 2)) & 15;
  }

  /** Whether a form may go on with a second word, its first `PAIR_UNITS` units hashed behind the form's key, or with `NO_SECOND`. */
  hasPair(hash: number): boolean {
    const bits = filterBits(hash);
    return ((this.pairs[spread(hash) & (this.pairs.length - 1)] ?? 0) & bits) === bits;
  }

  /** The position of a key among all, or -1. Keys are hashes, spread evenly: where one stands is nearly told by itself. */
  find(key: number): number {
    const { keys } = this;
    let low = 0;
    let high = keys.length - 1;
    while (low <= high) {
      const [first, last] = [keys[low] ?? 0, keys[high] ?? 0];
      if (key < first || key > last) return -1;
      const share = last === first ? 0 : (key - first) / (last - first);
      const at = low + Math.floor(share * (high - low));
      const found = keys[at] ?? 0;
      if (found === key) return at;
      if (found < key) low = at + 1;
      else high = at - 1;
    }
    return -1;
  }
}

/** The filters of a table; the length of each is a power of two. */
export interface KeyFilters {
  readonly presence: Uint32Array;
  readonly filter: Uint32Array;
  readonly pairs: Uint32Array;
}

/** The two bits of a hash in its word of a blocked filter. */
export function filterBits(hash: number): number {
  return (1 << (hash >>> 22)) | (1 << (hash >>> 27));
}

/** The filters for the prefixes of forms that have so many keys. */
export function makeFilters(forms: readonly string[], keys: number): Omit<KeyFilters, 'pairs'> {
  const slots = powerOfTwo(Math.max(MIN_SLOTS, keys * SLOTS_PER_KEY));
  const filter = new Uint32Array(slots >> 3);
  const bits = powerOfTwo(Math.max(MIN_PRESENCE_BITS, keys * PRESENCE_BITS_PER_KEY));
  const presence = new Uint32Array(bits >> 5);
  const mark = (hash: number, state: number) => {
    const slot = spread(hash) & (slots - 1);
    filter[slot >> 3] = (filter[slot >> 3] ?? 0) | (state << ((slot & 7) << 2));
    const word = spread(hash) & (presence.length - 1);
    presence[word] = (presence[word] ?? 0) | filterBits(hash);
  };
  for (const form of forms) {
    const firstLook = wordClassOf(form.charCodeAt(0)) === ALPHABETIC ? FIRST_LOOK_UNITS : 1;
    const length = keyLengthOf(form);
    let hash = HASH_SEED;
    for (let at = 0; at < length; at++) {
      if (at >= firstLook) mark(hash, ALIVE);
      hash = extendHash(hash, form.charCodeAt(at));
    }
    mark(hash, pairHashOf(form) === undefined ? SINGLE : FIRST);
  }
  return { presence, filter };
}

/** The filter for the keys and second words of forms. */
export function makePairs(forms: readonly string[]): Uint32Array<ArrayBuffer> {
  const hashes = new Set(forms.map((form) => hashOf(form)));
  const bits = powerOfTwo(Math.max(MIN_BITS, hashes.size * BITS_PER_PAIR));
  const pairs = new Uint32Array(bits >> 5);
  for (const hash of hashes) {
    const word = spread(hash) & (pairs.length - 1);
    pairs[word] = (pairs[word] ?? 0) | filterBits(hash);
  }
  return pairs;
}

/** The hash by which the pair filter knows a form. */
function hashOf(form: string): number {
  return pairHashOf(form) ?? extendHash(keyOf(form), NO_SECOND);
}

/**
 * The hash of a form's key and the beginning of its second word; undefined when there is none, or one of too few units:
 * then the form has to be compared.
 */
function pairHashOf(form: string): number | undefined {
  if (wordClassOf(form.charCodeAt(0)) !== ALPHABETIC) return undefined;
  const length = keyLengthOf(form);
  let wordEnd = length;
  while (wordEnd < form.length && isWordUnit(form.charCodeAt(wordEnd))) wordEnd++;
  const second = form.slice(wordEnd + 1, wordEnd + 1 + PAIR_UNITS);
  const isPlain = [...second].every((letter) => isWordUnit(letter.charCodeAt(0)));
  if (form.charCodeAt(wordEnd) !== SPACE || second.length < PAIR_UNITS || !isPlain) return undefined;
  let hash = keyOf(form);
  for (let at = 0; at < PAIR_UNITS; at++) hash = extendHash(hash, second.charCodeAt(at));
  return hash;
}

function powerOfTwo(least: number): number {
  let power = 1;
  while (power < least) power *= 2;
  return power;
}

/** FNV's low bits depend on few units; its high bits are folded in before it addresses a slot. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
