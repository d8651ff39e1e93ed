import { BLOCK_BREAK } from '../block-break.ts';
import { EVIDENCE_REACH } from './reach.ts';
import type { Sentences } from './sentences.ts';

/** A stretch of a text in UTF-16 offsets, end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The text around a name. */
export interface Context {
  readonly text: string;
  readonly name: Span;
  /** The surroundings, the name's sentence and its block, as far as they reach. Each holds the one behind it. */
  readonly around: Span;
  readonly block: Span;
  readonly sentence: Span;
  readonly surface: string;
  /** What of the sentence is before and behind the name. */
  readonly sentenceBefore: string;
  readonly sentenceAfter: string;
}

/** The surroundings of `[start, end)`, UTF-16 offsets of `text`, whose sentences are given. A block's end ends a sentence. */
export function contextOf(text: string, sentences: Sentences, start: number, end: number): Context {
  const around = {
    from: Math.max(0, start - EVIDENCE_REACH),
    to: Math.min(text.length, end + EVIDENCE_REACH),
  };
  const before = text.slice(around.from, start).lastIndexOf(BLOCK_BREAK);
  const behind = text.slice(end, around.to).indexOf(BLOCK_BREAK);
  const sentence = {
    from: sentences.startOf(start, around.from),
    to: sentences.endOf(end, around.to),
  };
  return {
    text,
    name: { from: start, to: end },
    around,
    block: {
      from: around.from + before + 1,
      to: behind < 0 ? around.to : end + behind,
    },
    sentence,
    surface: text.slice(start, end),
    sentenceBefore: text.slice(sentence.from, start),
    sentenceAfter: text.slice(end, sentence.to),
  };
}
