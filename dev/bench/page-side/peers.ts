import OldAhoCorasick from 'ahocorasick';
import Mark from 'mark.js';
import AhoCorasick from 'modern-ahocorasick';
import type { Peer } from '../contestants.ts';
import { alternationSource, trieSource } from './patterns.ts';

/** Counts the names in one text. */
export type Count = (text: string) => number;

/** The usual ways to look for many names in a text, each as its users would write it: whole words in any case. */
export const peers: Readonly<Record<Peer, (names: readonly string[]) => Count>> = {
  'RegExp gi': (names) => matchesOf(new RegExp(`\\b${alternationSource(names)}\\b`, 'gi')),
  'RegExp giu': (names) =>
    matchesOf(new RegExp(`(?<![\\p{L}\\p{N}])${alternationSource(names)}(?![\\p{L}\\p{N}])`, 'giu')),
  'RegExp trie': (names) => matchesOf(new RegExp(`\\b${trieSource(names)}\\b`, 'gi')),
  'token map': tokenMapOf,
  ahocorasick: oldAutomatonOf,
  'modern-ahocorasick': automatonOf,
};

/** Marks names in the document, as mark.js does: with elements around them. */
export function markAll(names: readonly string[]): number {
  let found = 0;
  const done = (marks: number) => {
    found = marks;
  };
  new Mark(document.body).mark(names, { accuracy: 'exactly', separateWordSearch: false, done });
  return found;
}

function matchesOf(pattern: RegExp): Count {
  return (text) => [...text.matchAll(pattern)].length;
}

function automatonOf(names: readonly string[]): Count {
  const automaton = new AhoCorasick(names.map((name) => name.toLowerCase()));
  return (text) => {
    const lower = text.toLowerCase();
    // Its own option for whole words takes six times as long as this.
    return automaton.search(lower).filter(({ start, end }) => isWhole(lower, start, end)).length;
  };
}

function oldAutomatonOf(names: readonly string[]): Count {
  const automaton = new OldAhoCorasick(names.map((name) => name.toLowerCase()));
  return (text) => {
    const lower = text.toLowerCase();
    let found = 0;
    for (const [last, ending] of automaton.search(lower)) {
      const end = last + 1;
      if (ending.some((name) => isWhole(lower, end - name.length, end))) found++;
    }
    return found;
  };
}

function isWhole(text: string, start: number, end: number): boolean {
  return !isInWord(text[start - 1]) && !isInWord(text[end]);
}

function isInWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** A map from the first word of each name to the names, asked for each word of the text. */
function tokenMapOf(names: readonly string[]): Count {
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
