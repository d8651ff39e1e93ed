import type { Context, Span } from './context.ts';
import { type Cue, cue } from './cue.ts';
import type { EvidenceWords, Telling } from './evidence-words.ts';
import { surroundingText } from './surrounding-text.ts';

/** The most telling first: of several words it is the one people are told. */
const TELLINGS = ['own', 'vendor', 'common', 'sector'] as const satisfies readonly Telling[];

/** A word found in a text, in UTF-16 offsets of it. */
interface Found extends Span {
  readonly word: string;
  readonly telling: Telling;
}

/**
 * The evidence words around a name: one cue for each kind of word in its sentence, one for any beyond, and for there
 * being several. Of words that tell different things, those of the earlier group count.
 */
export function wordCues(context: Context, groups: readonly EvidenceWords[]): Cue[] {
  const { sentence } = context;
  const inSentence = new Map<Telling, string>();
  const around = new Map<Telling, string>();
  const seen = new Set<string>();
  for (const { word, telling, from, to } of wordsAround(context, groups)) {
    const found = from >= sentence.from && to <= sentence.to ? inSentence : around;
    if (!found.has(telling)) found.set(telling, word);
    if (telling !== 'against') seen.add(word);
  }
  const cues: Cue[] = [];
  const add = (kind: Cue['kind'], word: string | undefined) => {
    if (word !== undefined) cues.push(cue(kind, word));
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

/** The words on both sides of the name in order: of two that overlap the first counts, of two at one place the longer. */
function wordsAround(context: Context, groups: readonly EvidenceWords[]): Found[] {
  return [...wordsOn('before', context, groups), ...wordsOn('behind', context, groups)];
}

function wordsOn(
  sideOfName: 'before' | 'behind',
  context: Context,
  groups: readonly EvidenceWords[],
): Found[] {
  const { around } = context;
  const side = surroundingText(context, sideOfName);
  const found: Found[] = [];
  for (const words of groups) {
    words.find(side, (word, start, end) => {
      found.push({
        word,
        telling: words.telling,
        from: side.offsetOf(start),
        to: side.offsetOf(end - 1) + 1,
      });
    });
  }
  // The sort is stable: of equal ones that of the first group stays first.
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  let free = around.from;
  return found.filter((one) => {
    if (one.from < free || one.to > around.to) return false;
    free = one.to;
    return true;
  });
}
