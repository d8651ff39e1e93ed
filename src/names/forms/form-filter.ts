import { decodeInt32, decodeUint32 } from '../encoding/typed-arrays.ts';
import { positionOf } from './sorted-hashes.ts';

/** A filter as it is stored: typed arrays as base64 of little-endian bytes. */
export interface EncodedFormFilter {
  /** Uint32Array: a blocked Bloom filter of the keys under which forms are looked for, and of `beginnings`. */
  readonly presence: string;
  /** Int32Array: the hash of each form's beginning, ascending. */
  readonly beginnings: string;
}

/** Hashed behind a beginning that may be all of a form. */
export const NO_SECOND = 1;

/** How many units of a first word are hashed where there is no second one to tell more. */
export const BEGINNING_UNITS = 12;

/** How many units of the second word are hashed behind the first one's key: common words begin many names. */
export const SECOND_UNITS = 3;

/**
 * Tells where no form of a table can begin, without the forms.
 *
 * `presence` is read for each word of a text: two bits of one 32-bit word for each key (a blocked Bloom filter; Putze,
 * Sanders, Singler 2007), small enough to stay in the nearest cache. It denies nearly every word. Of those that are
 * left, `beginnings` knows the forms: whole first words, or first words with the beginning of a second.
 */
export class FormFilter {
  readonly presence: Uint32Array;
  /** The presence filter's length is a power of two. */
  readonly presenceMask: number;
  private readonly beginnings: Int32Array;

  constructor(presence: Uint32Array, beginnings: Int32Array) {
    this.presence = presence;
    this.presenceMask = presence.length - 1;
    this.beginnings = beginnings;
  }

  /** Whether a word with this key may begin a form. Written out in the finder's loop, too, as are the two functions below. */
  mayBegin(key: number): boolean {
    const bits = presenceBits(key);
    return ((this.presence[spread(key) & this.presenceMask] ?? 0) & bits) === bits;
  }

  /** Whether a form begins so. Nearly all that don't are denied by a look at the presence filter. */
  begins(beginning: number): boolean {
    return this.mayBegin(beginning) && positionOf(this.beginnings, beginning) >= 0;
  }
}

/** Throws a `TypeError` when the parts are none of a filter. */
export function decodeFormFilter({ presence, beginnings }: EncodedFormFilter): FormFilter {
  const words = decodeUint32(presence);
  if (!Number.isInteger(Math.log2(words.length))) throw new TypeError('A filter’s length is no power of two');
  return new FormFilter(words, decodeInt32(beginnings));
}

/** The two bits of a key in its word of the presence filter. */
export function presenceBits(key: number): number {
  return (1 << (key >>> 22)) | (1 << (key >>> 27));
}

/** FNV's low bits depend on few units; its high bits are folded in before it addresses a word. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
