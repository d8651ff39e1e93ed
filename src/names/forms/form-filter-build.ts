import { atOnce, type Steps } from '../../domain/steps.ts';
import { encodeTyped } from '../encoding/typed-arrays.ts';
import { isWordUnit, SPACE } from '../fold.ts';
import { scriptOf } from '../script.ts';
import { CYRILLIC_ENDINGS, LATIN_ENDINGS, LATIN_STEM_ENDINGS } from './affixes.ts';
import {
  BEGINNING_UNITS,
  type EncodedFormFilter,
  NO_SECOND,
  presenceBits,
  SECOND_UNITS,
  spread,
} from './form-filter.ts';
import {
  ALPHABETIC,
  extendHash,
  HASH_SEED,
  keyLengthOf,
  MIN_UNITS_TO_INFLECT,
  WORD_KEY_UNITS,
  wordClassOf,
} from './name-key.ts';

/** Bits of the presence filter for each hash in it: one word of a hundred seems to be there and isn't. */
const BITS_PER_HASH = 10;
const MIN_BITS = 1 << 12;
/** A megabyte: of a list of a hundred thousand short names more words seem to be there, but it fits into storage. */
const MAX_BITS = 1 << 23;

/** The filter of folded forms. */
export function encodeFormFilter(forms: readonly string[]): EncodedFormFilter {
  return atOnce(formFilterSteps(forms));
}

/** So many forms are one step. */
const STEP = 200;
/** So many hashes are one. */
const HASHES = 20_000;

/** `encodeFormFilter` in steps. */
export function* formFilterSteps(forms: readonly string[]): Steps<EncodedFormFilter> {
  const beginnings = new Set<number>();
  const hashes = new Set<number>();
  for (const [at, form] of forms.entries()) {
    beginnings.add(beginningOf(form));
    for (const key of keysOf(form)) hashes.add(key);
    if (at % STEP === 0) yield;
  }
  for (const beginning of beginnings) hashes.add(beginning);
  const words = powerOfTwo(Math.min(MAX_BITS, Math.max(MIN_BITS, hashes.size * BITS_PER_HASH))) >> 5;
  const presence = new Uint32Array(words);
  let set = 0;
  for (const hash of hashes) {
    if (set++ % HASHES === 0) yield;
    const at = spread(hash) & (words - 1);
    presence[at] = (presence[at] ?? 0) | presenceBits(hash);
  }
  return {
    presence: encodeTyped(presence),
    beginnings: encodeTyped(Int32Array.from(beginnings).sort()),
  };
}

/**
 * The keys of words at which a form may stand. An alphabetic word is asked for once, by all of its key: a short name may
 * have an ending in there. In other scripts a key grows unit by unit, and each of its beginnings is asked for.
 */
function keysOf(form: string): number[] {
  const length = keyLengthOf(form);
  const key = form.slice(0, length);
  if (wordClassOf(form.charCodeAt(0)) !== ALPHABETIC)
    return Array.from({ length }, (_, at) => hashOf(key.slice(0, at + 1)));
  const inflects = length === form.length && length >= MIN_UNITS_TO_INFLECT && length < WORD_KEY_UNITS;
  const endings = inflects ? [...endingsFor(form)] : [];
  return [key, ...endings.map((ending) => (key + ending).slice(0, WORD_KEY_UNITS))].map((one) => hashOf(one));
}

/** All endings that any rule may allow behind an alphabetic form. */
function endingsFor(form: string): Iterable<string> {
  return scriptOf(form.charCodeAt(form.length - 1)) === 'cyrillic'
    ? CYRILLIC_ENDINGS
    : LATIN_ENDINGS.union(LATIN_STEM_ENDINGS);
}

/**
 * The hash by which a filter knows how a form begins: its first word's key and the beginning of its second word; or,
 * where there is none or it is too short, as much of the first word as there is.
 */
function beginningOf(form: string): number {
  const wordClass = wordClassOf(form.charCodeAt(0));
  let end = 0;
  while (
    end < form.length &&
    isWordUnit(form.charCodeAt(end)) &&
    wordClassOf(form.charCodeAt(end)) === wordClass
  )
    end++;
  const second = form.slice(end + 1, end + 1 + SECOND_UNITS);
  const hasSecond =
    wordClass === ALPHABETIC &&
    form.charCodeAt(end) === SPACE &&
    second.length === SECOND_UNITS &&
    [...second].every((letter) => isWordUnit(letter.charCodeAt(0)));
  return hasSecond
    ? hashOf(second, hashOf(form.slice(0, keyLengthOf(form))))
    : extendHash(hashOf(form.slice(0, Math.min(end, BEGINNING_UNITS))), NO_SECOND);
}

function hashOf(units: string, seed = HASH_SEED): number {
  let hash = seed;
  for (let at = 0; at < units.length; at++) hash = extendHash(hash, units.charCodeAt(at));
  return hash;
}

function powerOfTwo(least: number): number {
  let power = 1;
  while (power < least) power *= 2;
  return power;
}
