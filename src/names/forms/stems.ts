import { scriptOf } from '../script.ts';

/** Shortest stem worth having as the last word of a name: a shorter one meets too many other words. */
const MIN_STEM_UNITS = 4;

const CYRILLIC = ['ии', 'ыи', 'іи', 'ая', 'а', 'я', 'и', 'ь'];
const LATIN = ['a'];

/**
 * A folded name whose last letters change in other cases, without them: тесла -> тесл(ы, е, у ...), -ский ->
 * -ск(ого ...), and in Polish and Czech tesla -> tesl(e, i ...). Undefined where nothing changes.
 */
export function stemOf(folded: string): string | undefined {
  const ending = endingsAt(folded).find((one) => folded.endsWith(one));
  if (ending === undefined) return undefined;
  const stem = folded.slice(0, -ending.length);
  const lastWord = stem.slice(stem.lastIndexOf(' ') + 1);
  const shortest = lastWord === stem ? MIN_STEM_UNITS : MIN_STEM_UNITS - 1;
  return lastWord.length >= shortest ? stem : undefined;
}

function endingsAt(folded: string): readonly string[] {
  const last = folded.charCodeAt(folded.length - 1);
  if (scriptOf(last) === 'cyrillic') return CYRILLIC;
  return last < 0x80 ? LATIN : [];
}

/** The endings of a word whose stem is too short to be looked for by itself. */
const SHORT_ENDINGS = 'а у ы е и і ом ои ою ю'.split(' ');
const SHORT_STEM_UNITS = 3;

/** The inflected forms of a short Cyrillic name, one by one: зум -> зума, зуме ...; мета -> меты, метой ... */
export function shortForms(folded: string): string[] {
  const stem = /^[аяиь]$/u.test(folded.slice(-1)) ? folded.slice(0, -1) : folded;
  if (stem.length !== SHORT_STEM_UNITS || ![...stem].every((letter) => isCyrillicLetter(letter))) return [];
  return SHORT_ENDINGS.map((ending) => stem + ending).filter((form) => form !== folded);
}

function isCyrillicLetter(letter: string): boolean {
  return scriptOf(letter.charCodeAt(0)) === 'cyrillic';
}

/** The plural and genitive of a name of three capitals, folded: AMDs. Longer names are found with their endings. */
export function initialismForms(written: string, folded: string): string[] {
  return /^\p{Lu}{3}$/u.test(written) && folded.length === 3 && folded.charCodeAt(0) < 0x80
    ? [`${folded}s`]
    : [];
}
