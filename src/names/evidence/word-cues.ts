import type { Finder } from '../finder.ts';
import type { Telling } from '../names-index.ts';
import type { Context } from './context.ts';
import { type Cue, cue } from './cue.ts';

/** What an evidence word, by its number, tells of the name in question; undefined when nothing. */
export type Tells = (word: number) => Telling | undefined;

/** The most telling first: of several words it is the one people are told. */
const TELLINGS = ['own', 'vendor', 'common', 'sector'] as const satisfies readonly Telling[];

/**
 * The evidence words around a name: one cue for each kind of word in its sentence, one for any beyond, and for there
 * being several.
 */
export function wordCues(context: Context, words: Finder, tells: Tells, textOf: (word: number) => string): Cue[] {
  const inSentence = new Map<Telling, number>();
  const around = new Map<Telling, number>();
  const seen = new Set<number>();
  for (const { text, sentenceFrom, sentenceTo } of [context.left, context.right]) {
    words.find(text, ({ start, end, forms }) => {
      const word = forms[0] ?? 0;
      const telling = tells(word);
      if (telling === undefined) return false;
      const found = start >= sentenceFrom && end <= sentenceTo ? inSentence : around;
      if (!found.has(telling)) found.set(telling, word);
      seen.add(word);
      return true;
    });
  }
  const cues = TELLINGS.flatMap((telling) => {
    const word = inSentence.get(telling);
    return word === undefined ? [] : [cue(`${telling}-word`, textOf(word))];
  });
  const beyond = TELLINGS.map((telling) => around.get(telling)).find((word) => word !== undefined);
  if (beyond !== undefined) cues.push(cue('word-around', textOf(beyond)));
  const [, second, third] = seen;
  if (second !== undefined) cues.push(cue('more-words', textOf(second)));
  if (third !== undefined) cues.push(cue('many-words', textOf(third)));
  return cues;
}
