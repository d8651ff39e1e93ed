import type { Context } from './context.ts';
import { wordSet } from './word-set.ts';
import { phraseForm } from './words.ts';

/** Short words without which hardly a sentence of a language is written, where a name of the list is a word of it. */
const SMALL_WORDS: Readonly<Record<string, () => ReadonlySet<string>>> = {
  fr: wordSet(
    'le la les des du de et est une un dans pour par sur au aux qui que ce il en net brut mensuel horaire',
  ),
  it: wordSet('il lo la gli le dei della del di e un una che per con non si è nel alla dal al i'),
  de: wordSet('der die das und den dem des ein eine mit von zu im ist nicht auf für mit oder als'),
  pl: wordSet(
    'i w z na do nie się jest to od przez po że lat roku dni dla jak miesiąc miesięcy tygodnie tygodni',
  ),
  tr: wordSet('ve bir bu ile için da de çok en gibi olan sıcak'),
  sv: wordSet('och att det som en på är för med av till den har inte om åtta tio ett'),
  da: wordSet('og at det som en på er for med af til den har ikke om et de'),
  nb: wordSet('og at det som en på er for med av til den har ikke om et åtte ti'),
  nn: wordSet('og at det som ein på er for med av til den har ikkje om eit'),
  no: wordSet('og at det som en på er for med av til den har ikke om et åtte ti'),
  fi: wordSet('ja on ei se että oli kun niin mutta tai myös hän ovat'),
  ms: wordSet('dan yang di untuk dengan ini itu dari pada tidak akan bual kami saya'),
  id: wordSet('dan yang di untuk dengan ini itu dari pada tidak akan kami saya wicara janji'),
  hu: wordSet('a az és hogy nem is egy ez de van volt meg csak el tudom nagy'),
};

/** So many of a language's small words make it the language of the surroundings. */
const ENOUGH = 2;

/**
 * Whether the words around are of one of the languages (BCP 47 primary subtags). Told by the text itself, for a page's
 * own word on it is often wrong, and a page quotes. A language without small words here is never told.
 */
export function isInLanguage({ left, right }: Context, languages: readonly string[]): boolean {
  const words = new Set(phraseForm(`${left.text} ${right.text}`).split(' '));
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
