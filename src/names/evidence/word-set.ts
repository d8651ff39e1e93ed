import { phraseForm } from './words.ts';

/** A set of words written as people write them, compared in phrase form. Made when first asked for: few pages need it. */
export function wordSet(...lines: readonly string[]): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | undefined;
  return () => {
    words ??= new Set(lines.flatMap((line) => line.split(' ').map(phraseForm)));
    return words;
  };
}
