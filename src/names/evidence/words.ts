import { EXPANDS, expansionOf, foldUnit, IGNORABLE, isWordUnit } from '../fold.ts';
import { scriptOf } from '../script.ts';

/**
 * A text made comparable for evidence: folded, and every run of what isn't part of a word made one space. Unlike in
 * names, punctuation says nothing here: "Palo Alto, California" holds the phrase "palo alto california".
 */
export function phraseForm(text: string): string {
  return extendPhrase('', text).trimEnd();
}

/** The phrase form of a text of which `form` is the beginning and `text` the rest. A space at its end is left there. */
export function extendPhrase(form: string, text: string): string {
  let extended = form;
  let endsWithWord = form !== '' && !form.endsWith(' ');
  const add = (unit: number) => {
    if (isWordUnit(unit)) {
      extended += String.fromCharCode(unit);
      endsWithWord = true;
    } else if (endsWithWord) {
      extended += ' ';
      endsWithWord = false;
    }
  };
  for (let at = 0; at < text.length; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === EXPANDS) {
      const codePoint = text.codePointAt(at) ?? 0;
      if (codePoint > 0xffff) at++;
      const expansion = expansionOf(codePoint);
      for (let index = 0; index < expansion.length; index++) add(expansion.charCodeAt(index));
    } else if (unit !== IGNORABLE) add(unit);
  }
  return extended;
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
