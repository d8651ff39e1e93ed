import AhoCorasick from 'modern-ahocorasick';

/** Counts the names in one text. */
export type Count = (text: string) => number;

/** The usual ways to look for many names in a text, each as its users would write it, whole words in any case. */

/** An alternation of all names with edges that know Unicode. */
export function regExpOf(names: readonly string[]): Count {
  const sources = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const alternation = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => [...text.matchAll(alternation)].length;
}

/** An automaton over all names (modern-ahocorasick). */
export function automatonOf(names: readonly string[]): Count {
  const automaton = new AhoCorasick(
    names.map((name) => name.toLowerCase()),
    { boundary: 'unicode' },
  );
  return (text) => automaton.search(text.toLowerCase(), { strategy: 'leftmost-longest' }).length;
}

/** A map from the first word of each name to the names, asked for each word of the text. */
export function tokenMapOf(names: readonly string[]): Count {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const words = wordsOf(name);
    const first = words[0] ?? '';
    const known = byFirst.get(first);
    if (known) known.push(words);
    else byFirst.set(first, [words]);
  }
  return (text) => {
    const words = wordsOf(text);
    let found = 0;
    for (let at = 0; at < words.length; at++) {
      const named = byFirst
        .get(words[at] ?? '')
        ?.find((name) => name.every((word, next) => words[at + next] === word));
      if (named) found++;
    }
    return found;
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
