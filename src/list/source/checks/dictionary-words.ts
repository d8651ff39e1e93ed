import { foldName } from '../../../names/fold.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { ReadList } from '../read-sources.ts';
import { listedNames } from './listed-names.ts';

/** The languages (BCP 47) among whose most frequent words a folded form is. */
export type LanguagesOfWord = (folded: string) => readonly string[];

/**
 * A strong name is no frequent word of any language: it would be marked in every second text. One that counts only in
 * its letter case is not taken for a word, one that is weak in just these languages neither, and a few names are so
 * frequent that word lists have them as what they are (list/frequent-names.yaml).
 */
export function checkDictionaryWords(list: ReadList, languagesOf: LanguagesOfWord): Problem[] {
  const frequent = new Set(list.frequentNames.value.map(foldName));
  return listedNames(list).flatMap(({ name, place }): Problem[] => {
    const alwaysWeak = name.weak !== undefined && !name.weakIn;
    if (alwaysWeak || name.cased || name.lookUpOnly) return [];
    const folded = foldName(name.text);
    if (frequent.has(folded)) return [];
    const languages = languagesOf(folded).filter((language) => !name.weakIn?.includes(language));
    if (languages.length === 0) return [];
    return [
      errorAt(
        place,
        `strong name "${name.text}" is a frequent word (${languages.join(', ')})`,
        `Make it weak, weak in these languages ("weakIn"), or cased; if there it means the vendor, add it to list/frequent-names.yaml.`,
      ),
    ];
  });
}
