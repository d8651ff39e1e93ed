import { foldText, isWordUnit } from '../fold.ts';
import { scriptOf } from '../script.ts';

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
