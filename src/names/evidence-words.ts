import { foldText, isWordUnit } from './fold.ts';
import { scriptOf } from './script.ts';

/**
 * A text made comparable for evidence: folded, and every run of what isn't part of a word made one space. Unlike in
 * names, punctuation says nothing here: "Palo Alto, California" holds the phrase "palo alto california".
 */
export function phraseForm(text: string): string {
  const folded = foldText(text);
  let form = '';
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (isWordUnit(unit)) form += folded[at];
    else if (form !== '' && !form.endsWith(' ')) form += ' ';
  }
  return form.trimEnd();
}

/** Shortest stem of an evidence word that may stand for its inflected forms. */
const MIN_STEM_UNITS = 4;
const CYRILLIC_VOWELS = /[аеиоуыэюяьії]+$/u;

/** An evidence word as the index keeps it. Cyrillic words lose their ending, so that компании is as good as компания. */
export function evidenceForm(word: string): string {
  const form = phraseForm(word);
  if (scriptOf(form.charCodeAt(form.length - 1)) !== 'cyrillic') return form;
  const stem = form.replace(CYRILLIC_VOWELS, '');
  return stem.length >= MIN_STEM_UNITS ? stem : form;
}

/** How many further units an alphabetic word may have beyond its evidence form: plurals and case endings. */
const MAX_TAIL_UNITS = 3;
/** Shorter evidence words must match whole: "IT" is not in "item". */
const MIN_UNITS_FOR_TAIL = 5;

/**
 * Whether `haystack` (in phrase form) has the evidence word: from the start of a word, and up to its end or the end
 * of an inflected form. In scripts without spaces it may stand anywhere.
 */
export function hasWord(haystack: string, word: string): boolean {
  if (word === '') return false;
  const script = scriptOf(word.charCodeAt(0));
  const edged = script === 'alphabetic' || script === 'cyrillic';
  for (let at = haystack.indexOf(word); at >= 0; at = haystack.indexOf(word, at + 1)) {
    if (!edged) return true;
    if (at > 0 && haystack[at - 1] !== ' ' && isAlphabetic(haystack.charCodeAt(at - 1))) continue;
    const tail = tailLength(haystack, at + word.length);
    if (tail === 0 || (word.length >= MIN_UNITS_FOR_TAIL && tail <= MAX_TAIL_UNITS)) return true;
  }
  return false;
}

function tailLength(text: string, from: number): number {
  let at = from;
  while (at < text.length && at <= from + MAX_TAIL_UNITS && isAlphabetic(text.charCodeAt(at))) at++;
  return at - from;
}

function isAlphabetic(unit: number): boolean {
  if (!isWordUnit(unit)) return false;
  const script = scriptOf(unit);
  return script === 'alphabetic' || script === 'cyrillic';
}
