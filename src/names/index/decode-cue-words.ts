import type { CueWordKind, CueWords } from '../evidence/cue-words.ts';
import { GLUED } from '../evidence/glued.ts';

/** Words in phrase form, joined by line feeds. */
export interface EncodedCueWords {
  /** By `CueWordKind`. */
  readonly kinds: Readonly<Record<string, string>>;
  /** By language. */
  readonly languages: Readonly<Record<string, string>>;
}

/** Makes the words ready, each kind when it is first asked for. A kind that isn't there has none. */
export function decodeCueWords({ kinds, languages }: EncodedCueWords): CueWords {
  const made = new Map<string, ReadonlySet<string>>();
  const setOf = (key: string, words: string): ReadonlySet<string> => {
    let set = made.get(key);
    if (!set) {
      set = new Set(words.split('\n'));
      made.set(key, set);
    }
    return set;
  };
  const ofKind = (kind: CueWordKind) => setOf(kind, kinds[kind] ?? '');
  const gluedOf = (kind: CueWordKind, holds: (word: string) => boolean) => {
    for (const word of ofKind(kind)) if (word.startsWith(GLUED) && holds(word.slice(1))) return word.slice(1);
    return undefined;
  };
  return {
    has: (kind, word) => word !== '' && ofKind(kind).has(word),
    beginningOf: (text, kind) => gluedOf(kind, (word) => text.startsWith(word)),
    endOf: (text, kind) => gluedOf(kind, (word) => text.endsWith(word)),
    smallWords(language) {
      const words = languages[language];
      return words === undefined ? undefined : setOf(`small ${language}`, words);
    },
  };
}
