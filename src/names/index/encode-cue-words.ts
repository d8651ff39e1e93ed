import { CUE_WORDS, SMALL_WORDS } from '../evidence/cue-words.ts';
import { GLUED } from '../evidence/glued.ts';
import { phraseForm } from '../evidence/words.ts';
import type { EncodedCueWords } from './decode-cue-words.ts';

/** The words beside names, as the index has them. */
export function encodeCueWords(): EncodedCueWords {
  return {
    kinds: encodeEach(CUE_WORDS, (lines) => lines.join(' ')),
    languages: encodeEach(SMALL_WORDS, (words) => words),
  };
}

function encodeEach<Value>(
  record: Readonly<Record<string, Value>>,
  wordsOf: (value: Value) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, encode(wordsOf(value))]));
}

function encode(words: string): string {
  const forms = words.split(' ').map((word) => (word.startsWith(GLUED) ? GLUED : '') + phraseForm(word));
  return [...new Set(forms)].join('\n');
}
