import type { Telling } from '../index/names-index.ts';
import type { Context } from './context.ts';
import { type Cue, cue } from './cue.ts';
import type { TextWords } from './text-words.ts';

/** What an evidence word, by its number, tells of the name in question; undefined when nothing. */
export type Tells = (word: number) => Telling | undefined;

/** The most telling first: of several words it is the one people are told. */
const TELLINGS = ['own', 'vendor', 'common', 'sector'] as const satisfies readonly Telling[];

/**
 * The evidence words around a name: one cue for each kind of word in its sentence, one for any beyond, and for there
 * being several.
 */
export function wordCues(
  context: Context,
  words: TextWords,
  tells: Tells,
  textOf: (word: number) => string,
): Cue[] {
  const inSentence = new Map<Telling, number>();
  const around = new Map<Telling, number>();
  const seen = new Set<number>();
  const { name, sentence } = context;
  let free = context.around.from;
  for (const { start, end, forms } of words.between(context.around.from, context.around.to)) {
    const isTaken = start < free || (start < name.to && end > name.from);
    if (isTaken || end > context.around.to) continue;
    // Several words may stand there, one of them with an ending (message, messages): any that tells will do.
    const word = forms.find((form) => tells(form) !== undefined);
    const telling = word === undefined ? undefined : tells(word);
    if (word === undefined || telling === undefined) continue;
    free = end;
    const found = start >= sentence.from && end <= sentence.to ? inSentence : around;
    if (!found.has(telling)) found.set(telling, word);
    if (telling !== 'against') seen.add(word);
  }
  const cues: Cue[] = [];
  const add = (kind: Cue['kind'], word: number | undefined) => {
    if (word !== undefined) cues.push(cue(kind, textOf(word)));
  };
  for (const telling of TELLINGS) add(`${telling}-word`, inSentence.get(telling));
  add('against-word', inSentence.get('against'));
  add('against-around', around.get('against'));
  add(
    'word-around',
    TELLINGS.map((telling) => around.get(telling)).find((word) => word !== undefined),
  );
  const [, second, third] = seen;
  add('more-words', second);
  add('many-words', third);
  return cues;
}
