import type { Context } from './context.ts';
import { wordSet } from './word-set.ts';
import { phraseForm } from './words.ts';

const danish = wordSet('og at det som en ein på er for med af av til den har ikke ikkje om et eit');
const malay = wordSet('dan yang di untuk dengan ini itu dari pada tidak akan kami saya');

/** Short words without which hardly a sentence of a language is written, where a name of the list is a word of it. */
const SMALL_WORDS: Readonly<Record<string, () => ReadonlySet<string>>> = {
  en: wordSet('the of and to in is that for it was on with as are this be by from or at an'),
  fr: wordSet('le la les des du de et est une un dans pour par sur au que ce en net brut'),
  it: wordSet('il lo la gli le dei della del di e un una che per con non si'),
  de: wordSet('der die das und den dem des ein eine mit von zu im ist nicht auf oder'),
  pl: wordSet('i w z na do nie się jest to od po że lat roku dni dla jak'),
  tr: wordSet('ve bir bu ile için da de çok en gibi olan'),
  sv: wordSet('och att det som en på är för med av till den har inte om'),
  da: danish,
  nb: danish,
  nn: danish,
  no: danish,
  fi: wordSet('ja on ei se että oli kun niin mutta tai'),
  ms: malay,
  id: malay,
  nl: wordSet('de het een en van is in op te dat die niet met voor zijn aan'),
  hu: wordSet('a az és hogy nem is egy ez de van volt meg'),
};

/** So many of a language's small words make it the language of the surroundings. */
const ENOUGH = 2;

/**
 * Whether the words around are of one of the languages (BCP 47 primary subtags). Told by the text itself, for a page's
 * own word on it is often wrong, and a page quotes. A language without small words here is never told.
 */
export function isInLanguage({ text, name, around }: Context, languages: readonly string[]): boolean {
  const words = new Set(
    phraseForm(`${text.slice(around.from, name.from)} ${text.slice(name.to, around.to)}`).split(' '),
  );
  return languages.some((language) => {
    const small = SMALL_WORDS[language]?.();
    if (!small) return false;
    let found = 0;
    for (const word of words) if (small.has(word)) found++;
    return found >= ENOUGH;
  });
}

/** The languages that `isInLanguage` can tell. */
export const TOLD_LANGUAGES: readonly string[] = Object.keys(SMALL_WORDS);
