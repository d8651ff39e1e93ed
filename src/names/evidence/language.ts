import type { Context } from './context.ts';
import type { CueWords } from './cue-words.ts';
import { GLUED } from './glued.ts';
import { phraseForm } from './words.ts';

/** So many of a language's small words make it the language of the surroundings. */
const ENOUGH = 2;

/**
 * Whether the words around are of one of the languages (BCP 47 primary subtags). Told by the text itself, for a page's
 * own word on it is often wrong, and a page quotes. A language without small words here is never told.
 */
export function isInLanguage(
  { text, name, around }: Context,
  languages: readonly string[],
  cueWords: CueWords,
): boolean {
  const form = phraseForm(`${text.slice(around.from, name.from)} ${text.slice(name.to, around.to)}`);
  const words = new Set(form.split(' '));
  return languages.some((language) => {
    const small = cueWords.smallWords(language);
    if (!small) return false;
    let found = 0;
    for (const word of small) {
      if (word.startsWith(GLUED) ? form.includes(word.slice(1)) : words.has(word)) found++;
    }
    return found >= ENOUGH;
  });
}
