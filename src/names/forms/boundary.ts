import { END, type FoldedWindow, isWordUnit } from '../fold.ts';
import { scriptOf } from '../script.ts';
import {
  ARABIC_PREFIX_LETTERS,
  BENGALI_ENDINGS,
  CYRILLIC_ENDINGS,
  HEBREW_PREFIX_LETTERS,
  HINDI_ENDING_MARKS,
  HINDI_ENDINGS,
  KOREAN_PARTICLES,
  LATIN_ENDINGS,
  LATIN_STEM_ENDINGS,
  WEAK_LATIN_ENDINGS,
} from './affixes.ts';

/** What must hold behind a name's last unit. */
export interface EndRule {
  /** A stem: one of its script's case endings has to follow. */
  readonly stem: boolean;
  /** Which endings glued to a Latin or Cyrillic name are believed: those of short names would meet other words. */
  readonly inflects: 'no' | 'careful' | 'any';
  /** Whether a Katakana name may be the first part of a compound: グーグルマップ, but not メタ in メタル. */
  readonly compounds: boolean;
}

/** Folded units from some place on. */
export type Units = Pick<FoldedWindow, 'unit'>;

/** Longest glued ending looked at, in units. */
const MAX_ENDING = 6;

/**
 * Where a name that fills `window` up to `length` ends, affixes included: its length in folded units, or -1 when it
 * is only the beginning of another word.
 *
 * Edges are decided by script. Latin, Greek, Cyrillic: the word must end, or go on as a case ending. Hangul: it must
 * end, or go on with particles. Hebrew, Arabic, Indic: it must end. Katakana: the run must end. Han, Hiragana, Thai
 * have no spaces, so no edge either.
 */
export function endOfName(window: Units, length: number, rule: EndRule): number {
  const last = window.unit(length - 1);
  const next = window.unit(length);
  const script = scriptOf(last);
  if (!isWordUnit(next) || scriptOf(next) !== script) {
    if (!isWordUnit(next) || !isAlphabeticPair(script, scriptOf(next))) return rule.stem ? -1 : length;
    return -1;
  }
  switch (script) {
    case 'han':
    case 'hiragana':
    case 'thai':
      return length;
    case 'katakana':
      return rule.compounds ? length : -1;
    case 'hebrew':
    case 'arabic':
      return -1;
    case 'indic': {
      const rest = restOfWord(window, length, MAX_ENDING);
      return BENGALI_ENDINGS.has(rest) ? length + rest.length : -1;
    }
    case 'hangul':
      return isParticles(restOfWord(window, length, 2 * MAX_ENDING)) ? length : -1;
    case 'cyrillic':
    case 'alphabetic': {
      const rest = restOfWord(window, length, MAX_ENDING);
      return endingsOf(script, last, rule).has(rest) ? length + rest.length : -1;
    }
  }
}

const NONE: ReadonlySet<string> = new Set();

function endingsOf(script: 'cyrillic' | 'alphabetic', last: number, rule: EndRule): ReadonlySet<string> {
  if (script === 'cyrillic') {
    if (rule.stem) return CYRILLIC_ENDINGS;
    // A vowel at the end gives way to the ending, or stays as it is: мета, меты, but метаем is a verb.
    return rule.inflects === 'no' || isCyrillicVowel(last) ? NONE : CYRILLIC_ENDINGS;
  }
  if (rule.stem) return LATIN_STEM_ENDINGS;
  if (rule.inflects === 'careful') return WEAK_LATIN_ENDINGS;
  return rule.inflects === 'any' ? LATIN_ENDINGS : NONE;
}

function isCyrillicVowel(unit: number): boolean {
  return 'аеиоуыэюяіє'.includes(String.fromCharCode(unit));
}

/** Latin and Cyrillic letters side by side are one (odd) word; so are digits behind either. */
function isAlphabeticPair(a: string, b: string): boolean {
  return (a === 'alphabetic' || a === 'cyrillic') && (b === 'alphabetic' || b === 'cyrillic');
}

function restOfWord(window: Units, from: number, most: number): string {
  const script = scriptOf(window.unit(from));
  let rest = '';
  for (let at = from; at < from + most + 1; at++) {
    const unit = window.unit(at);
    if (unit === END || !isWordUnit(unit) || scriptOf(unit) !== script) break;
    rest += String.fromCharCode(unit);
  }
  return rest;
}

function isParticles(rest: string): boolean {
  if (rest === '') return true;
  return KOREAN_PARTICLES.some(
    (particle) => rest.startsWith(particle) && isParticles(rest.slice(particle.length)),
  );
}

/** Whether a letter may stand glued before a name in Hebrew or Arabic. */
export function isPrefixLetter(unit: number): boolean {
  const letter = String.fromCharCode(unit);
  return HEBREW_PREFIX_LETTERS.includes(letter) || ARABIC_PREFIX_LETTERS.includes(letter);
}

/** Whether a Katakana name may start behind `previous`: not inside a longer Katakana word (デル in モデル). */
export function startsKatakana(previous: number, first: number): boolean {
  return scriptOf(first) !== 'katakana' || !isWordUnit(previous) || scriptOf(previous) !== 'katakana';
}

/** Letters that may follow an evidence word: plurals and case endings, told by their number alone. */
const MAX_TAIL_UNITS = 3;
/** Shorter evidence words must be whole, but for an ending that their script knows: "IT" is not in "item". */
const MIN_UNITS_FOR_TAIL = 5;
/** Shorter Katakana words stand for themselves only at the end of a compound. */
const MIN_UNITS_FOR_COMPOUND = 4;
/** Letters of a Semitic root. */
const ROOT_UNITS = 3;

/**
 * Where an evidence word that fills `window` up to `length` ends, its ending included: its length in folded units, or
 * -1 when it is only the beginning of another word. Less strict than for names, for nothing is marked here.
 */
export function endOfWord(window: Units, length: number): number {
  const script = scriptOf(window.unit(length - 1));
  switch (script) {
    case 'alphabetic':
    case 'cyrillic': {
      const inflects = length > 2 ? 'any' : 'no';
      if (length < MIN_UNITS_FOR_TAIL)
        return endOfName(window, length, { stem: false, inflects, compounds: true });
      return endWithTail(window, length, MAX_TAIL_UNITS);
    }
    case 'hebrew':
    case 'arabic':
      // Roots have three letters: with a tail, a word of so few would be in words of any other meaning.
      return endWithTail(window, length, Math.max(0, Math.min(MAX_TAIL_UNITS, length - ROOT_UNITS)));
    case 'indic': {
      const rest = restOfWord(window, length, MAX_ENDING);
      const isEnding = HINDI_ENDING_MARKS.test(rest) || HINDI_ENDINGS.has(rest) || BENGALI_ENDINGS.has(rest);
      return rest === '' || isEnding ? length + rest.length : -1;
    }
    case 'katakana':
      // アプリ isn't in アプリコット.
      return length < MIN_UNITS_FOR_COMPOUND ? endWithTail(window, length, 0) : length;
    default:
      return length;
  }
}

/** The end of the word, which may go on by `most` units of its kind of script; -1 when it is longer. */
function endWithTail(window: Units, length: number, most: number): number {
  const script = scriptOf(window.unit(length - 1));
  const goesOn = (unit: number) =>
    isWordUnit(unit) && (scriptOf(unit) === script || isAlphabeticPair(script, scriptOf(unit)));
  let end = length;
  while (end - length <= most && goesOn(window.unit(end))) end++;
  return end - length <= most ? end : -1;
}
